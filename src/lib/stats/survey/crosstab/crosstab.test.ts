import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentsOfRows, type Respondent } from '../../../../../tests/survey/moments';
import { countsTest, crosstabTest, exactTest, type DesignTest, type Tested } from '../crosstab-test';
import type { Moments } from '../moments';
import { variance } from '../moments';
import { linearisedShare } from '../share';
import { compareDomains } from '../compare/domains';
import { twoProportions } from '../compare/two-proportions';
import type { Linearised } from '../ratio';
import { pearsonStatistic } from './chi-square-tests';
import { solvePositive } from './cholesky';
import { covariance } from './covariance';
import { freemanHalton } from './fisher-any-size';
import { conditionalOddsRatio, fisherExact } from './hypergeometric';

const near = (found: number | null | undefined, truth: number | null | undefined, within = 1e-9): void =>
	expect(Math.abs((found ?? NaN) - (truth ?? NaN))).toBeLessThanOrEqual(
		within * Math.max(1, Math.abs(truth ?? 0)),
	);
const numbers = (tested: Tested): number[] =>
	tested.kind === 'test' ? [tested.statistic, tested.p, ...[tested.df ?? []].flat()] : [];

function alike(a: Tested, b: Tested, within = 1e-8): void {
	expect(numbers(a)).toHaveLength(numbers(b).length);
	for (const [at, value] of numbers(a).entries()) near(value, numbers(b)[at], within);
}

/** A survey of rows × columns cells in which every row and column is filled. */
const survey = fc
	.record({
		rows: fc.integer({ min: 2, max: 3 }),
		columns: fc.integer({ min: 2, max: 4 }),
		seed: fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.integer({ min: 1, max: 9 })), {
			minLength: 40,
			maxLength: 90,
		}),
	})
	.map(({ rows, columns, seed }) => ({
		rows,
		columns,
		answers: seed.map(([r, c, w], at) => ({
			r: at < rows * columns ? at % rows : r % rows,
			c: at < rows * columns ? Math.floor(at / rows) : c % columns,
			w,
			h: at % 2,
			psu: at % 18,
		})),
	}));
type Survey = typeof survey extends fc.Arbitrary<infer T> ? T : never;

const kinds = ['disjoint', 'joint', 'clusters'] as const;

function momentsFor({ rows, columns, answers }: Survey, kind: (typeof kinds)[number], times = 1): Moments {
	const respondents = answers.map(({ r, c, w, h, psu }): Respondent => ({
		w: w * times,
		h,
		psu: kind === 'clusters' ? psu : null,
		values: Array.from({ length: rows * columns }, (_, k) => (k === r * columns + c ? 1 : null)),
	}));
	return momentsOfRows(respondents, kind);
}

const grid = ({ rows, columns }: Survey): number[][] =>
	Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r * columns + c));

const tests = (found: DesignTest): Tested[] => [
	found.secondOrder,
	found.firstOrder,
	found.wald,
	found.adjustedWald,
];

describe('tests of a sample', () => {
	test.each(kinds)('%s: rows and columns may change places and order', (kind) => {
		fc.assert(
			fc.property(survey, (one) => {
				const moments = momentsFor(one, kind);
				const cells = grid(one);
				const found = crosstabTest({ moments, cells });
				const turned = cells[0]?.map((_, c) => cells.map((row) => row[c] ?? -1)) ?? [];
				const mirrored = [...cells].reverse().map((row) => [...row].reverse());
				expect(found.secondOrder.kind).toBe('test');
				for (const other of [turned, mirrored])
					for (const [at, tested] of tests(crosstabTest({ moments, cells: other })).entries())
						alike(tested, tests(found)[at] as Tested, 1e-7);
			}),
			{ numRuns: 40 },
		);
	});

	test.each(kinds)('%s: weights times 1000 change nothing', (kind) => {
		fc.assert(
			fc.property(survey, (one) => {
				const [plain, times] = [1, 1000].map((by) =>
					crosstabTest({ moments: momentsFor(one, kind, by), cells: grid(one) }),
				) as [DesignTest, DesignTest];
				near(times.pearson, plain.pearson);
				near(times.cramersV, plain.cramersV);
				for (const [at, tested] of tests(times).entries()) alike(tested, tests(plain)[at] as Tested, 1e-7);
			}),
			{ numRuns: 40 },
		);
	});

	test('empty rows and columns are left out first', () => {
		fc.assert(
			fc.property(survey, (one) => {
				const wide = { ...one, rows: one.rows + 1, columns: one.columns + 2 };
				const [found, whole] = [wide, one].map((of) =>
					crosstabTest({ moments: momentsFor(of, 'disjoint'), cells: grid(of) }),
				) as [DesignTest, DesignTest];
				expect([found.rows.length, found.columns.length]).toEqual([one.rows, one.columns]);
				for (const [at, tested] of tests(found).entries()) alike(tested, tests(whole)[at] as Tested);
			}),
			{ numRuns: 30 },
		);
	});

	test('disjoint and joint moments of the same rows say the same', () => {
		fc.assert(
			fc.property(survey, (one) => {
				const [a, b] = (['disjoint', 'joint'] as const).map((kind) =>
					crosstabTest({ moments: momentsFor(one, kind), cells: grid(one) }),
				) as [DesignTest, DesignTest];
				for (const [at, tested] of tests(a).entries()) alike(tested, tests(b)[at] as Tested);
			}),
			{ numRuns: 30 },
		);
	});

	test('a simple random sample: Pearson, and the z of two shares', () => {
		fc.assert(
			fc.property(survey, (one) => {
				const simple = { ...one, answers: one.answers.map((answer) => ({ ...answer, w: 1, h: 0 })) };
				const n = simple.answers.length;
				const cells = grid(simple);
				const counts = cells.map((row) =>
					row.map((k) => simple.answers.filter(({ r, c }) => r * one.columns + c === k).length),
				);
				const found = crosstabTest({ moments: momentsFor(simple, 'disjoint'), cells });
				near(found.pearson, numbers(countsTest(counts).pearson)[0]);
				near(found.cramersV, countsTest(counts).cramersV);
				expect(found.designDf).toBe(n - 1);
				if (one.rows !== 2 || one.columns !== 2) return;
				// With one degree of freedom Wald is the squared difference of shares over its variance under the table seen.
				const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = counts;
				const z = twoProportions({ yes: a, n: a + b }, { yes: c, n: c + d })?.pooled;
				near(found.pearson, z?.kind === 'test' ? z.statistic ** 2 : NaN);
			}),
			{ numRuns: 60 },
		);
	});

	const clustered = (perPsu: readonly number[][]): DesignTest => {
		const rows = perPsu.flatMap((cells, psu) =>
			cells.flatMap((count, k) =>
				Array.from({ length: count }, (): Respondent => ({
					w: 1,
					h: 0,
					psu,
					values: cells.map((_, l) => (l === k ? 1 : null)),
				})),
			),
		);
		return crosstabTest({
			moments: momentsOfRows(rows, 'clusters'),
			cells: [
				[0, 1, 2],
				[3, 4, 5],
			],
		});
	};

	test('fewer PSUs than degrees of freedom: no Wald; one PSU: no test at all', () => {
		const two = clustered([
			[1, 2, 3, 4, 1, 2],
			[3, 1, 4, 2, 2, 1],
		]);
		expect(two.wald).toEqual({ kind: 'none', because: 'too-few-psus' });
		expect(two.adjustedWald).toEqual(two.wald);
		expect(two.secondOrder.kind).toBe('test');
		const one = clustered([[1, 2, 3, 4, 1, 2]]);
		expect(one.designDf).toBe(0);
		expect(tests(one).map((tested) => (tested.kind === 'none' ? tested.because : ''))).toEqual(
			Array.from({ length: 4 }, () => 'too-few-psus'),
		);
		expect(one.pearson).toBeGreaterThan(0);
		expect(one.designEffect).toBeNull();
	});

	test('PSUs that are all alike leave no variance: a reason, not an endless F', () => {
		const found = clustered(Array.from({ length: 9 }, () => [1, 2, 3, 4, 1, 2]));
		expect(found.secondOrder).toEqual({ kind: 'none', because: 'no-variation' });
		expect(found.wald).toEqual({ kind: 'none', because: 'too-sparse' });
		expect(found.pearson).toBeGreaterThan(0);
	});

	test('a table of blocks has no answer in all its contrasts', () => {
		const answers = Array.from({ length: 40 }, (_, at) => ({ r: at % 4, c: at % 4, w: 1, h: 0, psu: at }));
		const one: Survey = { rows: 4, columns: 4, answers };
		const found = crosstabTest({ moments: momentsFor(one, 'disjoint'), cells: grid(one) });
		expect(found.secondOrder).toEqual({ kind: 'none', because: 'too-sparse' });
		expect(found.cramersV).toBeCloseTo(1, 12);
	});

	test('weights that are all 0 are nobody', () => {
		const one: Survey = {
			rows: 2,
			columns: 2,
			answers: Array.from({ length: 8 }, (_, at) => ({
				r: at % 2,
				c: at % 3 === 0 ? 0 : 1,
				w: 0,
				h: 0,
				psu: at,
			})),
		};
		const found = crosstabTest({ moments: momentsFor(one, 'disjoint'), cells: grid(one) });
		expect(found).toMatchObject({
			n: 0,
			rows: [],
			columns: [],
			secondOrder: { because: 'fewer-than-two-groups' },
		});
	});

	test('hundreds of degrees of freedom are not gone through', () => {
		const answers = Array.from({ length: 1600 }, (_, at) => ({
			r: at % 22,
			c: Math.floor(at / 22) % 22,
			w: 1,
			h: 0,
			psu: at,
		}));
		const one: Survey = { rows: 22, columns: 22, answers };
		const { moments } = { moments: momentsFor(one, 'disjoint') };
		const found = crosstabTest({ moments, cells: grid(one) });
		expect(tests(found).map((tested) => tested.kind === 'none' && tested.because)).toEqual(
			Array.from({ length: 4 }, () => 'too-large'),
		);
	});

	test('small expected counts are said', () => {
		const one: Survey = {
			rows: 2,
			columns: 2,
			answers: Array.from({ length: 60 }, (_, at) => ({ r: at < 2 ? 0 : 1, c: at % 2, w: 1, h: 0, psu: at })),
		};
		const found = crosstabTest({ moments: momentsFor(one, 'disjoint'), cells: grid(one) });
		expect(found.cautions).toEqual(['small-expected-counts', 'few-psus-in-a-group']);
		expect(
			countsTest([
				[1, 1],
				[29, 29],
			]).cautions,
		).toEqual(['small-expected-counts']);
		expect(
			countsTest([
				[20, 20],
				[29, 29],
			]).cautions,
		).toEqual([]);
	});
});

describe('differences', () => {
	test.each(kinds)('%s: two groups that change places change the sign only', (kind) => {
		fc.assert(
			fc.property(survey, (one) => {
				const moments = momentsFor(one, kind);
				const [first = [], second = []] = grid(one);
				const shareIn = (row: readonly number[]): Linearised => {
					const found = linearisedShare(moments, { yes: [row[0] ?? -1], base: row });
					if (found === null) throw new Error('a row without a respondent');
					return found;
				};
				const [a, b] = [shareIn(first), shareIn(second)];
				const [there, back] = [compareDomains(moments, a, b), compareDomains(moments, b, a)];
				near(back.difference, -there.difference, 1e-12);
				near(back.se, there.se, 1e-12);
				near(back.limits?.[0], -(there.limits?.[1] ?? NaN), 1e-9);
				if (there.test.kind === 'test' && back.test.kind === 'test') near(back.test.p, there.test.p);
			}),
			{ numRuns: 40 },
		);
	});

	test('two counts that change places change the sign only', () => {
		const count = fc
			.integer({ min: 1, max: 500 })
			.chain((n) => fc.record({ yes: fc.nat(n), n: fc.constant(n) }));
		fc.assert(
			fc.property(count, count, (a, b) => {
				const [there, back] = [twoProportions(a, b), twoProportions(b, a)];
				near(back?.difference, -(there?.difference ?? NaN), 1e-12);
				near(back?.limits[0], -(there?.limits[1] ?? NaN), 1e-12);
				near(back?.effect, -(there?.effect ?? NaN), 1e-12);
				expect(back?.pooled.kind).toBe(there?.pooled.kind);
				if (there?.pooled.kind === 'test' && back?.pooled.kind === 'test')
					near(back.pooled.p, there.pooled.p);
				// z² of the pooled test is Pearson's X² of the table.
				if (there?.pooled.kind === 'test')
					near(
						pearsonStatistic([
							[a.yes, a.n - a.yes],
							[b.yes, b.n - b.yes],
						]),
						there.pooled.statistic ** 2,
					);
			}),
		);
	});
});

describe('covariance', () => {
	test.each(kinds)('%s: its diagonal is `variance`, and it is symmetric', (kind) => {
		fc.assert(
			fc.property(
				survey,
				fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 24 }),
				(one, draws) => {
					const moments = momentsFor(one, kind);
					const gradients = [0, 1].map((at) =>
						Array.from({ length: moments.size }, (_, k) => draws[12 * at + k] ?? 0),
					);
					const found = covariance(moments, gradients);
					for (const [at, gradient] of gradients.entries())
						near(found[at]?.[at], variance(moments, gradient));
					near(found[0]?.[1], found[1]?.[0]);
					const both = gradients[0]?.map((g, k) => g + (gradients[1]?.[k] ?? 0)) ?? [];
					near(
						variance(moments, both),
						(found[0]?.[0] ?? NaN) + 2 * (found[0]?.[1] ?? NaN) + (found[1]?.[1] ?? NaN),
					);
				},
			),
			{ numRuns: 40 },
		);
	});

	test('a lonely PSU counts as `variance` counts it, and an unknown stratum is refused', () => {
		const moments = momentsFor(
			{
				rows: 1,
				columns: 2,
				answers: [
					{ r: 0, c: 0, w: 2, h: 0, psu: 0 },
					{ r: 0, c: 1, w: 3, h: 1, psu: 1 },
				],
			},
			'clusters',
		);
		expect(
			covariance(moments, [
				[1, 0],
				[0, 1],
			]),
		).toEqual([
			[4, 0],
			[0, 9],
		]);
		expect(variance(moments, [1, 0])).toBe(4);
		const lost = {
			...moments,
			design: { ...moments.design, strata: new Map([[7, { psus: 2, population: null }]]) },
		};
		expect(() => covariance(lost, [[1, 0]])).toThrow(/stratum/);
	});
});

describe('solving', () => {
	test('solves what has a solution', () => {
		const x = solvePositive(
			[
				[4, 2, 0],
				[2, 5, 1],
				[0, 1, 3],
			],
			[
				[6, 4],
				[8, 2],
				[4, 0],
			],
		);
		for (const [r, row] of [
			[4, 2, 0],
			[2, 5, 1],
			[0, 1, 3],
		].entries())
			for (const c of [0, 1])
				near(
					row.reduce((sum, a, k) => sum + a * (x?.[k]?.[c] ?? NaN), 0),
					[
						[6, 4],
						[8, 2],
						[4, 0],
					][r]?.[c],
					1e-12,
				);
	});

	test('and nothing else', () => {
		expect(
			solvePositive(
				[
					[1, 1],
					[1, 1],
				],
				[[1], [1]],
			),
		).toBeNull();
		expect(solvePositive([[0]], [[1]])).toBeNull();
		expect(solvePositive([[-1]], [[1]])).toBeNull();
		expect(solvePositive([[NaN]], [[1]])).toBeNull();
		expect(solvePositive([], [])).toEqual([]);
	});
});

describe('exact tests', () => {
	const cell = fc.nat(12);
	const four = fc.tuple(cell, cell, cell, cell);

	test('going through all tables gives the same as the hypergeometric distribution', () => {
		fc.assert(
			fc.property(four, ([a, b, c, d]) => {
				fc.pre(a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0);
				const [one, any] = [
					fisherExact([
						[a, b],
						[c, d],
					]),
					freemanHalton([
						[a, b],
						[c, d],
					]),
				];
				alike(one, any, 1e-9);
				expect(one.kind).toBe('test');
			}),
		);
	});

	test('rows and columns may change places, and an odds ratio turns over', () => {
		fc.assert(
			fc.property(four, ([a, b, c, d]) => {
				const [found, turned, swapped] = [
					exactTest([
						[a, b],
						[c, d],
					]),
					exactTest([
						[a, c],
						[b, d],
					]),
					exactTest([
						[c, d],
						[a, b],
					]),
				];
				expect(found.test.kind).toBe(turned.test.kind);
				if (found.test.kind === 'none' || turned.test.kind === 'none') return;
				near(found.test.p, turned.test.p);
				const { estimate = NaN, low = NaN, high = NaN } = found.oddsRatio ?? {};
				expect(low).toBeLessThanOrEqual(estimate);
				expect(high).toBeGreaterThanOrEqual(estimate);
				if (estimate > 0 && estimate < Infinity) near((swapped.oddsRatio?.estimate ?? NaN) * estimate, 1);
				if (high < Infinity) near((swapped.oddsRatio?.low ?? NaN) * high, low === 0 && high === 0 ? 0 : 1);
			}),
		);
	});

	test('an odds ratio of nothing and of everything', () => {
		expect(
			conditionalOddsRatio([
				[0, 5],
				[6, 0],
			]),
		).toMatchObject({ estimate: 0, low: 0 });
		expect(
			conditionalOddsRatio([
				[5, 0],
				[0, 6],
			]),
		).toMatchObject({ estimate: Infinity, high: Infinity });
		expect(
			conditionalOddsRatio([
				[5, 3],
				[0, 0],
			]),
		).toBeNull();
	});

	test('a wider confidence has wider limits', () => {
		const [at95, at99] = [0.95, 0.99].map((level) =>
			conditionalOddsRatio(
				[
					[8, 4],
					[5, 9],
				],
				level,
			),
		);
		expect(at99?.low).toBeLessThan(at95?.low ?? NaN);
		expect(at99?.high).toBeGreaterThan(at95?.high ?? NaN);
	});

	test('the turned table gives the same', () => {
		const counts = [
			[6, 2, 7],
			[9, 3, 1],
			[4, 9, 8],
			[0, 3, 1],
		];
		const turned = [0, 1, 2].map((c) => counts.map((row) => row[c] ?? 0));
		alike(freemanHalton(counts), freemanHalton(turned));
		// R: fisher.test(matrix(c(6,9,4,0, 2,3,9,3, 7,1,8,1), 4))
		near(numbers(freemanHalton(counts))[1], 0.0115728991414404, 1e-9);
	});

	test('large counts keep their digits; too many tables are refused at once', () => {
		const found = fisherExact([
			[12_000, 11_700],
			[38_000, 38_300],
		]);
		const z = twoProportions({ yes: 12_000, n: 23_700 }, { yes: 38_000, n: 76_300 })?.pooled;
		near(found.kind === 'test' ? found.p : NaN, z?.kind === 'test' ? z.p : NaN, 0.01);
		expect(
			fisherExact([
				[3e5, 3e5],
				[3e5, 3e5],
			]),
		).toEqual({ kind: 'none', because: 'too-large' });
		expect(
			conditionalOddsRatio([
				[3e5, 3e5],
				[3e5, 3e5],
			]),
		).toBeNull();
		expect(freemanHalton(Array.from({ length: 5 }, () => [40, 50, 60, 70, 80]))).toEqual({
			kind: 'none',
			because: 'too-large',
		});
		expect(
			freemanHalton([
				[1e6, 1, 2],
				[3, 4, 5],
			]),
		).toEqual({ kind: 'none', because: 'too-large' });
	});
});
