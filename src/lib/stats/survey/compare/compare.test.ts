import { describe, expect, test } from 'vitest';
import { momentsIn } from '../../../../../tests/survey/moments';
import { expectNot, expectWithin, tail } from '../../../../../tests/survey/within';
import { differenceOfShares } from '../../difference';
import { linearisedMean } from '../mean';
import type { Linearised } from '../ratio';
import { linearisedShare, shareOf } from '../share';
import type { Tested } from '../tested';
import { adjust, type Adjustment } from './adjust';
import { lettersOfCounts } from './columns';
import cases from './compare.cases.json';
import { compareDomains, type DomainDifference } from './domains';
import { groupAgainst } from './group-against';
import { kishTest } from './kish';
import { againstValue } from './one-proportion';
import { pairwise } from './pairwise';
import { sameQuestion } from './same-question';
import { pooledT, welch } from './two-means';
import { exactly, twoProportions } from './two-proportions';

const statistic = (tested: Tested) => (tested.kind === 'test' ? tested.statistic : null);
const p = (tested: Tested) => (tested.kind === 'test' ? tested.p : null);
const fisher = { relative: 1e-6, absolute: 1e-12 };
const reached = { relative: 1e-8, absolute: 1e-12 };

/** R's NaN is written as null: there must be a reason instead of a number. */
function expectMaybe(found: number | null, truth: number | null, tolerance = tail): void {
	if (truth === null) expect(found).toBeNull();
	else expectWithin(found, truth, tolerance);
}

function expectLimits(
	found: readonly number[] | null | undefined,
	truth: readonly number[],
	within = reached,
) {
	expect(found).toHaveLength(truth.length);
	for (const [at, limit] of truth.entries()) expectWithin(found?.[at], limit, within);
}

describe('R: two shares from counts', () => {
	test('the cases are all there', () => expect(cases.proportions).toHaveLength(9));

	test.each(cases.proportions)('$of', (truth) => {
		const [a, b] = [
			{ yes: truth.x1, n: truth.n1 },
			{ yes: truth.x2, n: truth.n2 },
		];
		const found = twoProportions(a, b);
		if (found === null) throw new Error('no comparison');
		expectWithin(found.a, truth.p1);
		expectWithin(found.b, truth.p2);
		expectWithin(found.difference, truth.difference);
		expectWithin(found.pooledError, truth.se_pooled);
		expectWithin(found.unpooledError, truth.se_unpooled);
		expectMaybe(statistic(found.pooled), truth.z_pooled);
		expectMaybe(p(found.pooled), truth.p_pooled);
		expectMaybe(p(found.unpooled), truth.p_unpooled);
		expectMaybe(statistic(found.yates), truth.chisq_yates);
		expectMaybe(p(found.yates), truth.p_yates);
		expectWithin(p(exactly(a, b)), truth.fisher_p, fisher);
		expectWithin(found.effect, truth.cohens_h);
		expectLimits(found.waldLimits, truth.ci_wald, { relative: 1e-9, absolute: 1e-12 });
		expectLimits(found.limits, truth.ci_newcombe, { relative: 1e-9, absolute: 1e-12 });
	});

	test('nobody says yes in either: no test, and no interval of no width', () => {
		const found = twoProportions({ yes: 0, n: 10 }, { yes: 0, n: 12 });
		expect(found?.pooled).toEqual({ kind: 'none', because: 'no-variation' });
		expect(found?.yates).toEqual({ kind: 'none', because: 'no-variation' });
		expect(twoProportions({ yes: 10, n: 10 }, { yes: 12, n: 12 })?.yates.kind).toBe('none');
		expect(found?.limits).toEqual(differenceOfShares({ share: 0, n: 10 }, { share: 0, n: 12 })?.limits);
		expect(found?.limits[0]).toBeLessThan(-0.2);
	});

	test('no base, no comparison; nonsense is refused', () => {
		const good = { yes: 5, n: 10 };
		expect(twoProportions(good, { yes: 0, n: 0 })).toBeNull();
		expect(twoProportions({ yes: 0, n: 0 }, good)).toBeNull();
		expect(exactly(good, { yes: 0, n: 0 })).toEqual({ kind: 'none', because: 'too-few-answers' });
		for (const bad of [
			{ yes: 11, n: 10 },
			{ yes: -1, n: 10 },
			{ yes: NaN, n: 10 },
			{ yes: 1, n: Infinity },
		])
			expect(() => twoProportions(good, bad)).toThrow(/yes/);
		expect(() => exactly(good, { yes: 1.5, n: 10 })).toThrow(/whole/);
	});
});

describe('R: columns two by two', () => {
	test.each(cases.poverty)('$level', ({ counts, pairs }) => {
		const compare = (a: number, b: number) => {
			const [first, second] = [counts[a], counts[b]];
			const found = first && second ? twoProportions(first, second) : null;
			return found && { difference: found.difference, test: found.pooled, limits: found.limits };
		};
		const by = (method: Adjustment) => pairwise([0, 1, 2, 3], compare, method);
		const [raw, bonferroni, holm, bh] = [by('none'), by('bonferroni'), by('holm'), by('bh')];
		expect(raw).toHaveLength(6);
		for (const [at, truth] of pairs.entries()) {
			const { a = -1, b = -1, difference, test } = raw[at] ?? {};
			expect([cases.countries[a], cases.countries[b]]).toEqual([truth.a, truth.b]);
			expectWithin(difference, truth.difference, tail);
			expectWithin(test && statistic(test), truth.z, tail);
			expectWithin(raw[at]?.adjusted, truth.p_raw, tail);
			expectWithin(bonferroni[at]?.adjusted, truth.p_bonferroni, tail);
			expectWithin(holm[at]?.adjusted, truth.p_holm, tail);
			expectWithin(bh[at]?.adjusted, truth.p_BH, tail);
		}
	});

	test('the letters of "Too Little" are those of the adjusted p-values', () => {
		const [row] = cases.poverty;
		const { columns } = lettersOfCounts(row?.counts ?? []);
		// Australia, Norway (no certain difference), Sweden ahead of all, the USA behind all.
		expect(columns.map(({ larger }) => larger.join(''))).toEqual(['d', 'd', 'abd', '']);
	});

	test.each(['bonferroni', 'holm', 'hochberg', 'bh', 'by'] as const)('p.adjust: %s', (method) => {
		const { p: ps, ...truth } = cases.adjust;
		const expected = { ...truth, bh: truth.BH, by: truth.BY }[method];
		const found = adjust(ps, method);
		expect(found).toHaveLength(expected.length);
		for (const [at, one] of expected.entries()) expectWithin(found[at], one);
		// The order of the questions must not matter.
		expect(adjust([...ps].reverse(), method).reverse()).toEqual(found);
	});

	test('none of them touches an empty family or takes what is no probability', () => {
		expect(adjust([], 'holm')).toEqual([]);
		expect(adjust([0.3, 0.1], 'none')).toEqual([0.3, 0.1]);
		for (const bad of [-0.1, 1.1, NaN]) expect(() => adjust([0.5, bad], 'bh')).toThrow(/0-1/);
	});
});

describe('R: two means', () => {
	const { mean_a, mean_b, sd_a, sd_b, n_a, n_b, ...truth } = cases.age;
	const [norway, usa] = [
		{ n: n_a, mean: mean_a, sd: sd_a },
		{ n: n_b, mean: mean_b, sd: sd_b },
	];

	test.each([
		['welch', welch],
		['pooled', pooledT],
	] as const)('%s', (name, compare) => {
		const found = compare(norway, usa);
		expectWithin(statistic(found.test), truth[name].t, tail);
		expectWithin(p(found.test), truth[name].p_value, tail);
		expectWithin(found.test.kind === 'test' ? Number(found.test.df) : NaN, truth[name].df, tail);
		expectLimits(found.limits, truth[name].ci);
	});

	test('one answer has no variance, equal answers have no test', () => {
		const one = { n: 1, mean: 3, sd: null };
		const same = { n: 5, mean: 3, sd: 0 };
		for (const compare of [welch, pooledT]) {
			expect(compare(one, usa).test).toEqual({ kind: 'none', because: 'too-few-answers' });
			expect(compare(usa, one)).toMatchObject({ se: null, limits: null });
			expect(compare(same, { ...same, mean: 4 })).toMatchObject({
				difference: -1,
				test: { kind: 'none', because: 'no-variation' },
				limits: null,
			});
			expect(() => compare({ n: 0, mean: 3, sd: 1 }, usa)).toThrow(/base/);
			expect(() => compare(usa, { n: 4, mean: 3, sd: -1 })).toThrow(/deviation/);
		}
		// The second sample's variance is known; the first one's is not guessed from it.
		expect(welch(same, usa).test.kind).toBe('test');
	});
});

describe('R: groups of one sample', () => {
	const mean = (value: readonly number[], base: readonly number[]) => ({ value, base, centre: 660 });

	function expectDifference(found: DomainDifference, truth: Record<string, unknown>): void {
		const { difference, se, z, degf, p_t, ci_t } = truth as Record<string, number> & { ci_t: number[] };
		expectWithin(found.difference, difference ?? NaN);
		expectWithin(found.se, se ?? NaN);
		expectWithin(statistic(found.test), z ?? NaN);
		expect(found.designDf).toBe(degf);
		expectWithin(p(found.test), p_t ?? NaN, tail);
		expectLimits(found.limits, ci_t, { relative: 1e-9, absolute: 1e-12 });
	}

	describe.each(cases.schools)('design $design', (one) => {
		const [shares, awards, types] = [momentsIn(one.schwide), momentsIn(one.awards), momentsIn(one.types)];
		const [yes, no] = [
			linearisedShare(shares, { yes: [0], base: [1] }),
			linearisedShare(shares, { yes: [2], base: [3] }),
		] as [Linearised, Linearised];

		test('two domains', () => {
			expectWithin(yes.estimate, one.domains.p_a);
			expectWithin(no.estimate, one.domains.p_b);
			expectDifference(compareDomains(shares, yes, no), one.domains);
		});

		test('svyttest has one degree of freedom less', () => {
			const [a, b] = [linearisedMean(awards, mean([0], [1])), linearisedMean(awards, mean([2], [3]))] as [
				Linearised,
				Linearised,
			];
			for (const [found, truth] of [
				[compareDomains(awards, a, b, { spent: 1 }), one.ttestMeans],
				[compareDomains(shares, yes, no, { spent: 1 }), one.ttestShares],
			] as const) {
				expectWithin(found.difference, truth.estimate, reached);
				expectWithin(statistic(found.test), truth.statistic, reached);
				expectWithin(p(found.test), truth.p_value, reached);
				expect(found.test.kind === 'test' && found.test.df).toBe(truth.df);
				expectLimits(found.limits, truth.ci);
			}
		});

		test.each(one.groups.map((group, at) => ({ ...group, at })))('$of', ({ total, rest, at }) => {
			const groups = [0, 2, 4].map((k) => mean([k], [k + 1]));
			const everyone = linearisedMean(types, mean([0, 2, 4], [1, 3, 5]));
			expectWithin(everyone?.estimate, total.p_b);
			for (const [what, truth] of [
				['total', total],
				['rest', rest],
			] as const) {
				const found = groupAgainst(types, groups, at, what);
				if (found === null) throw new Error('no difference');
				expectDifference(found, truth);
			}
		});

		test('shares against the rest: of two groups, each other', () => {
			const groups = [
				{ yes: [0], base: [1] },
				{ yes: [2], base: [3] },
			];
			expect(groupAgainst(shares, groups, 0, 'rest')).toEqual(compareDomains(shares, yes, no));
			const spent = groupAgainst(shares, groups, 0, 'rest', { spent: 1 });
			expectWithin(spent && p(spent.test), one.ttestShares.p_value, reached);
			expect(groupAgainst(shares, groups.slice(0, 1), 0, 'rest')).toBeNull();
			expect(() => groupAgainst(shares, groups, 2, 'total')).toThrow(/none at 2/);
		});
	});

	test('a group is part of the total, and not another sample', () => {
		const types = momentsIn(cases.schools[0]?.types);
		const a = linearisedMean(types, mean([0], [1])) as Linearised;
		const all = linearisedMean(types, mean([0, 2, 4], [1, 3, 5])) as Linearised;
		expectNot(compareDomains(types, a, all).se, cases.trapTotal.se);
	});

	test('svyglm: groups against the first, with the degrees of freedom of the other groups taken off', () => {
		const types = momentsIn(cases.schools[0]?.types);
		const [e, h, m] = [0, 2, 4].map((at) => linearisedMean(types, mean([at], [at + 1])) as Linearised);
		const [, ofH, ofM] = cases.contrasts.coef;
		for (const [group, truth] of [
			[h, ofH],
			[m, ofM],
		] as const) {
			const found = compareDomains(types, group as Linearised, e as Linearised, {
				designDf: 197,
				spent: 2,
			});
			expectWithin(found.difference, truth?.estimate ?? NaN, tail);
			expectWithin(found.se, truth?.se ?? NaN, tail);
			expectWithin(p(found.test), truth?.p_value ?? NaN, tail);
			expect(found.test.kind === 'test' && found.test.df).toBe(cases.contrasts.df_residual);
		}
	});

	test('z with Kish’s effective n', () => {
		const moments = momentsIn(cases.schools[1]?.schwide);
		const [a, b] = [shareOf(moments, { yes: [0], base: [1] }), shareOf(moments, { yes: [2], base: [3] })];
		expectWithin(a?.kishNeff, cases.kish.neff_a, tail);
		expectWithin(b?.kishNeff, cases.kish.neff_b, tail);
		expectWithin(statistic(kishTest(a, b)), cases.kish.z_unpooled, tail);
		expectWithin(p(kishTest(a, b)), cases.kish.p_value, tail);
		expect(kishTest(a, null)).toEqual({ kind: 'none', because: 'too-few-answers' });
	});

	test('no degrees of freedom, no variation: no test, and the difference stands', () => {
		const moments = momentsIn({
			design: { psu: 'row', strata: [[0, 2, null]] },
			size: 2,
			strata: [
				{
					stratum: 0,
					counts: [1, 1],
					totals: [1, 1],
					squares: [1, 1],
					second: { kind: 'disjoint', squares: [1, 1] },
				},
			],
		});
		const [a, b] = [
			linearisedShare(moments, { yes: [0], base: [0] }),
			linearisedShare(moments, { yes: [0], base: [1, 0] }),
		] as [Linearised, Linearised];
		expect(compareDomains(moments, a, a).test).toEqual({ kind: 'none', because: 'too-few-psus' });
		expect(compareDomains(moments, b, b)).toMatchObject({
			difference: 0,
			test: { kind: 'none', because: 'no-variation' },
			limits: null,
		});
		expect(compareDomains(moments, a, b, { spent: 1 })).toMatchObject({
			difference: 0.5,
			test: { because: 'too-few-psus' },
		});
	});
});

describe('R: published shares', () => {
	test('against a value', () => {
		const { x, n, p0, z, p_value } = cases.value;
		const found = againstValue(x / n, n, p0);
		expectWithin(statistic(found), z, tail);
		expectWithin(p(found), p_value, tail);
		expect(againstValue(0.5, 0, 0.5)).toEqual({ kind: 'none', because: 'too-few-answers' });
		expect(againstValue(0.5, 10, 1)).toEqual({ kind: 'none', because: 'no-variation' });
		expect(() => againstValue(1.5, 10, 0.5)).toThrow(/0-1/);
		expect(() => againstValue(0.5, 10, 50)).toThrow(/0-1/);
		expect(() => againstValue(0.5, -1, 0.5)).toThrow(/base/);
	});

	test('two answers of one question take away from each other', () => {
		const { p: first, q, n, difference, se, ci_z } = cases.sameQuestion;
		const found = sameQuestion(first, q, n);
		expectWithin(found?.difference, difference);
		expectWithin(found?.se, se);
		expectLimits(found?.limits, ci_z, { relative: 1e-9, absolute: 1e-12 });
		expectNot(found?.se, cases.trapSame.se);
		expectWithin(found && statistic(found.test), difference / se);
		expect(sameQuestion(0.5, 0.3, 0)).toBeNull();
		expect(sameQuestion(1, 0, 10)?.test).toEqual({ kind: 'none', because: 'no-variation' });
		expect(() => sameQuestion(0.6, 0.5, 10)).toThrow(/exclude/);
		expect(() => sameQuestion(0.6, -0.5, 10)).toThrow(/0-1/);
		expect(() => sameQuestion(0.6, 0.3, NaN)).toThrow(/base/);
	});
});
