import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lonely } from './design';
import cases from './hand-made.cases.json';
import { dfAdjustedN } from './korn-graubard';
import { limitsOf } from './limits';
import { meanOf } from './mean';
import type { Measured } from './measured';
import { totalsOf, variance } from './moments';
import { expectNear } from './near.fixture';
import { designOfRows, momentsOfRows } from './rows.fixture';
import { varianceOfRows } from './row-variance';
import { scoresOfMean, weighted } from './scores';
import { shareOf } from './share';
import { totalOfValues } from './total';

const meanPlaces = { base: [0], value: [1], square: [2], centre: 6 };
const variablesOfMean = (x: readonly (number | null)[], centre: number) => [
	x.map((value) => (value === null ? null : 1)),
	x.map((value) => (value === null ? null : value - centre)),
	x.map((value) => (value === null ? null : (value - centre) ** 2)),
];

function expectMean(
	found: Measured | null,
	total: Measured | null,
	truth: (typeof cases.clusters.expected)['d:mean x'],
): void {
	const measured = found as Measured;
	expectNear(
		[
			measured.n,
			measured.sumW,
			measured.estimate,
			measured.se,
			measured.df,
			measured.sd,
			measured.deff,
			measured.deffTrue,
			measured.kishNeff,
		],
		[
			truth.n,
			truth.sum_w,
			truth.estimate,
			truth.se,
			truth.degf,
			truth.sd,
			truth.deff_replace,
			truth.deff_true,
			truth.kish_neff,
		],
	);
	expectNear([limitsOf(measured, 'wald-z'), limitsOf(measured, 'mean-t')], [truth.ci_z, truth.ci_t]);
	expectNear([total?.estimate, total?.se], [truth.total.estimate, truth.total.se]);
	expectNear(total && limitsOf(total, 'wald-z'), truth.total.ci_z);
}

describe('eight rows in two strata of clusters', () => {
	const { rows, population, expected } = cases.clusters;
	const of = (
		kept: readonly (readonly number[])[],
		cap: ReadonlyMap<number, number> | null,
		lonely?: Lonely,
	) => {
		const column = (at: number) => kept.map((row) => row[at] ?? NaN);
		return momentsOfRows(
			column(2),
			variablesOfMean(column(3), 6),
			designOfRows(column(0), column(1), cap, lonely),
		);
	};

	test.each([
		['d:mean x', null],
		['d_fpc:mean x', new Map(population as [number, number][])],
	] as const)('%s', (id, cap) => {
		const moments = of(rows, cap);
		expectMean(meanOf(moments, meanPlaces), totalOfValues(moments, meanPlaces), expected[id]);
	});

	const lonely = rows.filter(([stratum, psu]) => !(stratum === 2 && (psu ?? 0) > 1));

	test.each([
		['adjust', 'lonely.psu=adjust'],
		[undefined, 'lonely.psu=adjust'],
		['remove', 'lonely.psu=remove'],
		['remove', 'lonely.psu=certainty'],
		['average', 'lonely.psu=average'],
	] as const)('one PSU in a stratum, %s: %s', (rule, id) => {
		const found = meanOf(of(lonely, null, rule), meanPlaces);
		expectNear(
			[found?.estimate, found?.se, found?.n],
			[expected[id].estimate, expected[id].se, expected[id].rows_used],
		);
	});

	test('refused, where one may not be alone, and where all are', () => {
		expect(() => meanOf(of(lonely, null, 'fail'), meanPlaces)).toThrow('Stratum 2 has only one PSU.');
		const alone = rows.filter(([, psu]) => psu === 1);
		expect(() => meanOf(of(alone, null, 'average'), meanPlaces)).toThrow('Every stratum has only one PSU.');
		expect(meanOf(of(rows, null, 'fail'), meanPlaces)?.se).toBeCloseTo(expected['d:mean x'].se, 12);
		expect(meanOf(of(rows, null, 'average'), meanPlaces)?.se).toBeCloseTo(expected['d:mean x'].se, 12);
	});

	test('the only PSU of its stratum in the population is certain, not lonely', () => {
		const cap = new Map([
			[1, 15],
			[2, 1],
		]);
		const all = meanOf(of(lonely, cap, 'fail'), meanPlaces)?.se;
		expect(all).toBe(meanOf(of(lonely, cap), meanPlaces)?.se);
		expect(all).toBeGreaterThan(0);
	});

	test('everyone asked: no variance, and none below 0 where more were than there are', () => {
		for (const size of [5, 4]) {
			const cap = new Map([
				[1, size],
				[2, Math.min(3, size)],
			]);
			expect(meanOf(of(rows, cap), meanPlaces)?.se).toBe(0);
		}
	});

	test('a stratum the design does not know is refused', () => {
		const moments = of(rows, null);
		const less = {
			...moments,
			design: { ...moments.design, strata: new Map([[1, { psus: 5, population: null }]]) },
		};
		expect(() => variance(less, [1, 0, 0])).toThrow('The design has no stratum 2.');
	});
});

describe('weights of 0, of 40, and of no scale', () => {
	const { rows, expected } = cases.weights;
	const of = (kept: typeof rows, variables: (kept: typeof rows) => (number | null)[][]) => {
		const weights = kept.map(([, weight]) => weight as number);
		return momentsOfRows(
			weights,
			variables(kept),
			designOfRows(
				weights.map(() => 0),
				null,
			),
		);
	};
	const positive = rows.filter(([, weight]) => weight !== 0);
	const yesNo = (kept: typeof rows) =>
		['a', 'b'].map((answer) => kept.map(([, , y]) => (y === answer ? 1 : null)));

	test.each([
		['y=a (zero-weight rows kept)', rows],
		['y=a (zero-weight rows dropped)', positive],
	] as const)('%s', (id, kept) => {
		const found = shareOf(of([...kept], yesNo), { yes: [0], base: [0, 1] }) as Measured;
		const truth = expected[id];
		expectNear(
			[
				found.n,
				found.yes,
				found.sumW,
				found.sumW2,
				found.estimate,
				found.se,
				found.df,
				found.kishDeff,
				found.kishNeff,
				found.neff,
				found.deff,
				found.deffTrue,
			],
			[
				truth.n,
				truth.n_yes,
				truth.sum_w,
				truth.sum_w2,
				truth.estimate,
				truth.se,
				truth.degf,
				truth.kish_deff,
				truth.kish_neff,
				truth.neff_design,
				truth.deff_replace,
				truth.deff_true,
			],
		);
		const of95 = (method: Parameters<typeof limitsOf>[1]) => limitsOf(found, method);
		expectNear(
			[
				of95('wald-z'),
				of95('mean-t'),
				of95('logit'),
				of95('arcsine'),
				of95('korn-graubard'),
				of95('wilson-effective'),
				of95('wilson-kish'),
			],
			[
				truth.ci_z_wald,
				truth.ci_mean_t,
				truth.ci_xlogit,
				truth.ci_asin,
				truth.ci_beta_nchs,
				truth.ci_wilson_neff,
				truth.ci_wilson_kish,
			],
		);
		expect(Math.min(found.n, dfAdjustedN(found) ?? 0)).toBe(truth.neff_nchs_df);
		if ('ci_beta_R' in truth) expectNear(of95('korn-graubard-uncapped'), truth.ci_beta_R);
	});

	test.each([
		['mean x kept', rows],
		['mean x dropped', positive],
	] as const)('%s', (id, kept) => {
		const moments = of([...kept], (all) =>
			variablesOfMean(
				all.map(([, , , x]) => x as number | null),
				25,
			),
		);
		const places = { ...meanPlaces, centre: 25 };
		expectMean(meanOf(moments, places), totalOfValues(moments, places), expected[id]);
	});

	test('Kish counts those with a weight only', () => {
		const found = shareOf(
			of(rows, (kept) => [kept.map(() => 1)]),
			{ yes: [0], base: [0] },
		);
		const { n_positive: n, sum_w: sum, kish_deff: deff, kish_neff: neff } = expected.kish;
		expectNear([found?.n, found?.sumW, found?.kishDeff, found?.kishNeff], [n, sum, deff, neff]);
		expect(
			Math.abs((found?.kishDeff ?? 0) - expected['trap: kish n counts zero weights'].kish_deff),
		).toBeGreaterThan(0.5);
	});
});

describe('one way and another', () => {
	const row = fc.record({
		stratum: fc.integer({ min: 0, max: 2 }),
		psu: fc.integer({ min: 0, max: 4 }),
		weight: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 50, noNaN: true })),
		x: fc.option(fc.double({ min: -100, max: 100, noNaN: true })),
	});

	test.each([false, true])('moments and rows agree on means and shares, clusters %s', (clusters) => {
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.boolean(), (rows, limited) => {
				const weights = rows.map(({ weight }) => weight);
				const x = rows.map((one) => one.x);
				const stratum = rows.map((one) => one.stratum);
				const cap = limited ? new Map([0, 1, 2].map((code) => [code, 60] as const)) : null;
				const design = designOfRows(stratum, clusters ? rows.map((one) => one.psu) : null, cap);
				const scored = scoresOfMean(
					Float64Array.from(weights),
					x.map((value) => value ?? NaN),
				);
				const mean = meanOf(momentsOfRows(weights, variablesOfMean(x, 10), design), {
					base: [0],
					value: [1],
					centre: 10,
				});
				expect(mean === null).toBe(scored === null);
				if (mean === null || scored === null) return;
				const z = weighted(scored.scores, Float64Array.from(weights));
				expectNear([mean.estimate, mean.variance], [scored.estimate, varianceOfRows(z, design)], 1e-9, 1e-9);
				const yes = x.map((value) => (value === null ? null : Number(value > 0)));
				const cells = [1, 0].map((one) => yes.map((value) => (value === one ? 1 : null)));
				const share = shareOf(momentsOfRows(weights, cells, design), { yes: [0], base: [0, 1] });
				const told = scoresOfMean(
					Float64Array.from(weights),
					yes.map((value) => value ?? NaN),
				);
				const zYes = told && weighted(told.scores, Float64Array.from(weights));
				expectNear(
					[share?.estimate, share?.variance],
					[told?.estimate, zYes && varianceOfRows(zYes, design)],
					1e-9,
					1e-12,
				);
				const within = shareOf(
					momentsOfRows(weights, [cells[0] ?? [], yes.map((value) => (value === null ? null : 1))], design),
					{ yes: [0], base: [1] },
				);
				expectNear(
					[within?.estimate, within?.variance, within?.n, within?.yes],
					[share?.estimate, share?.variance, share?.n, share?.yes],
					1e-9,
					1e-12,
				);
			}),
			{ numRuns: 200 },
		);
	});
});

describe('digits', () => {
	test('a share near 1 keeps those of its complement', () => {
		const squares = [1e12, 3];
		const moments = {
			...{
				design: { psu: 'row' as const, strata: new Map([[0, { psus: 1e12, population: null }]]) },
				size: 2,
			},
			strata: [
				{
					stratum: 0,
					counts: [1e12, 3],
					totals: [1e12, 3],
					squares,
					second: { kind: 'disjoint' as const, squares },
				},
			],
		};
		const rare = shareOf(moments, { yes: [1], base: [0, 1] });
		const common = shareOf(moments, { yes: [0], base: [0, 1] });
		expectNear(common?.variance, rare?.variance, 1e-14, 0);
		expectNear(common?.neff, rare?.neff, 1e-14, 0);
	});

	test('a mean of 10⁶ with a spread of 3, centred', () => {
		const x = Array.from({ length: 1000 }, (_, at) => 1e6 + ((at * 7919) % 1000) / 100 - 5);
		const weights = x.map((_, at) => 1 + (at % 3));
		const design = designOfRows(
			x.map(() => 0),
			null,
		);
		const near = meanOf(momentsOfRows(weights, variablesOfMean(x, 1e6), design), {
			...meanPlaces,
			centre: 1e6,
		});
		const exact = meanOf(
			momentsOfRows(
				weights,
				variablesOfMean(
					x.map((value) => value - 1e6),
					0,
				),
				design,
			),
			{ ...meanPlaces, centre: 0 },
		);
		expectNear(near?.se, exact?.se, 1e-12);
		expectNear(near?.sd, exact?.sd, 1e-12);
	});

	test('a whole stratum has no variance, not a tiny one', () => {
		const weights = Array<number>(300).fill(44.2099990844727).fill(15.1, 200);
		const stratum = weights.map((_, at) => Number(at >= 200));
		const yes = stratum.map((code) => (code === 0 ? 1 : null));
		const no = stratum.map((code) => (code === 1 ? 1 : null));
		const found = shareOf(momentsOfRows(weights, [yes, no], designOfRows(stratum, null)), {
			yes: [0],
			base: [0, 1],
		});
		expect(found).toMatchObject({ se: 0, neff: null, deff: null });
	});
});

describe('nobody', () => {
	const design = designOfRows([0, 0, 0], null);
	const moments = momentsOfRows(
		[1, 0, 2],
		[
			[null, 1, null],
			[null, null, null],
			[null, null, null],
		],
		design,
	);

	test('has no share, mean or total', () => {
		expect(shareOf(moments, { yes: [0], base: [0, 1] })).toBeNull();
		expect(shareOf(moments, { yes: [], base: [] })).toBeNull();
		expect(meanOf(moments, { base: [0], value: [1], centre: 0 })).toBeNull();
		expect(totalOfValues(moments, { base: [0], value: [1], centre: 0 })).toBeNull();
		expect(totalsOf(moments)).toEqual([0, 0, 0]);
	});

	test('one respondent has a share, and no spread to tell', () => {
		const one = momentsOfRows([1], [[1], [null], [4]], designOfRows([0], null));
		expect(shareOf(one, { yes: [0], base: [0, 1] })).toMatchObject({
			estimate: 1,
			n: 1,
			df: 0,
			deff: null,
			neff: null,
		});
		expect(meanOf(one, { base: [0], value: [1], square: [2], centre: 0 })).toMatchObject({
			n: 1,
			sd: null,
			deff: null,
		});
	});
});
