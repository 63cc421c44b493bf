import { describe, expect, test } from 'vitest';
import type { Design } from './design';
import type { Moments } from './moments';
import { expectNear } from './near.fixture';
import cases from './quantile.cases.json';
import { firstReaching, medianOf, quantileOf, type Ecdf, type QuantileRule } from './quantile';
import { shareOf } from './share';
import { unweightedQuantile, type QuantileType } from './unweighted-quantile';
import { woodruff } from './woodruff';

/** A distribution of values and their weights; values without weight are left out. */
function ecdfOf(values: readonly number[], weights: readonly number[]): Ecdf {
	const kept = values.flatMap((value, k) =>
		(weights[k] ?? 0) > 0 ? [{ value, weight: weights[k] ?? 0 }] : [],
	);
	let sum = 0;
	return { values: kept.map(({ value }) => value), cumulated: kept.map(({ weight }) => (sum += weight)) };
}

describe('unweighted, all nine types', () => {
	test.each(Object.entries(cases.unweighted))('%s', (_, { values, counts, types }) => {
		const ecdf = ecdfOf(values, counts);
		expect(Object.keys(types)).toHaveLength(9);
		for (const [type, truth] of Object.entries(types))
			expectNear(
				cases.p.map((p) => unweightedQuantile(ecdf, p, Number(type) as QuantileType)),
				truth,
			);
	});

	test('type 7 is the default; one value is every quantile; none is null', () => {
		const ecdf = ecdfOf([1, 2, 3, 4], [1, 1, 1, 1]);
		expect(unweightedQuantile(ecdf, 0.5)).toBe(2.5);
		for (const type of [1, 2, 3, 4, 5, 6, 7, 8, 9] as const) {
			expect(unweightedQuantile(ecdfOf([7], [1]), 0.3, type)).toBe(7);
			expect(unweightedQuantile({ values: [], cumulated: [] }, 0.5, type)).toBeNull();
			expect(() => unweightedQuantile(ecdf, 1.1, type)).toThrow(/0-1/);
		}
	});
});

const { strata, variables, results } = cases.weighted;

/** Cells of a stratum: up to a value, above it, and rows outside the domain nowhere. */
function upTo(variable: keyof typeof variables, value: number, design: Design, only?: number): Moments {
	const { values, counts } = variables[variable];
	const cells = strata.flatMap(([code, , , weight], at) => {
		if (only !== undefined && at !== only) return [];
		const [low, high] = values.reduce(
			([below, above], x, k) => {
				const n = counts[at]?.[k] ?? 0;
				return x <= value ? [below + n, above] : [below, above + n];
			},
			[0, 0],
		) as [number, number];
		const w = weight ?? NaN;
		const squares = [low * w * w, high * w * w];
		return [
			{
				stratum: design.strata.size === 1 ? 0 : (code ?? NaN),
				counts: [low, high],
				totals: [low * w, high * w],
				squares,
				second: { kind: 'disjoint' as const, squares },
			},
		];
	});
	return { design, size: 2, strata: design.strata.size === 1 ? [merged(cells)] : cells };
}

function merged(cells: Moments['strata'][number][]): Moments['strata'][number] {
	const over = (pick: (cell: Moments['strata'][number]) => readonly number[]) =>
		[0, 1].map((k) => cells.reduce((sum, cell) => sum + (pick(cell)[k] ?? 0), 0));
	const squares = over((cell) => cell.squares);
	return {
		...{ stratum: 0, counts: over((cell) => cell.counts), totals: over((cell) => cell.totals), squares },
		second: { kind: 'disjoint', squares },
	};
}

const designs: Readonly<Record<string, Design>> = {
	d: {
		psu: 'row',
		strata: new Map(
			strata.map(([code, psus, population]) => [
				code ?? 0,
				{ psus: psus ?? 0, population: population ?? null },
			]),
		),
	},
	dw: { psu: 'row', strata: new Map([[0, { psus: 200, population: null }]]) },
};

const methods = { beta: 'korn-graubard-uncapped', xlogit: 'logit', asin: 'arcsine' } as const;

describe('weighted, with Woodruff intervals', () => {
	test('the cases are all there', () => expect(results).toHaveLength(16));

	test.each(results)('$id', ({ variable, rule, design, interval, domain, rows }) => {
		const name = variable as keyof typeof variables;
		const only = domain === null ? undefined : 0;
		const { values, counts } = variables[name];
		const weights = values.map((_, k) =>
			strata.reduce(
				(sum, [, , , weight], at) =>
					only === undefined || at === only ? sum + (weight ?? 0) * (counts[at]?.[k] ?? 0) : sum,
				0,
			),
		);
		const ecdf = ecdfOf(values, weights);
		const within = designs[design] as Design;
		const method = methods[interval as keyof typeof methods] ?? 'mean-t';
		const shareUpTo = (value: number) => shareOf(upTo(name, value, within, only), { yes: [0], base: [0, 1] });
		for (const [p = NaN, quantile, low, high, se] of rows) {
			const found = woodruff(ecdf, p, shareUpTo, { rule: rule as QuantileRule, method });
			expectNear([found?.estimate, found?.low, found?.high, found?.se], [quantile, low, high, se]);
		}
	});

	test('below the weight of the smallest value it is the smallest, not the second as in R 4.1-1', () => {
		const ten = ecdfOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Array(10).fill(1));
		for (const rule of ['math', 'school'] as const) expect(quantileOf(ten, 0.05, rule)).toBe(1);
		expect(unweightedQuantile(ten, 0.05, 1)).toBe(1);
	});

	test('the median as taught goes half way where half the weight lies below, whatever the order of summing', () => {
		expect(medianOf(ecdfOf([1, 2, 3, 4], [1, 1, 1, 1]))).toBe(2.5);
		expect(quantileOf(ecdfOf([1, 2, 3, 4], [1, 1, 1, 1]), 0.5)).toBe(2);
		expect(medianOf(ecdfOf([1, 2], [0.1 + 0.2, 0.3]))).toBe(1.5);
		expect(medianOf(ecdfOf([1, 2], [0.3, 0.1 + 0.2]))).toBe(1.5);
		expect(medianOf(ecdfOf([1, 2, 3], [1, 1, 1]))).toBe(2);
		expect(medianOf(ecdfOf([1, 9], [1, 3]))).toBe(9);
	});

	test('ends, nothing, and what is no probability', () => {
		const ecdf = ecdfOf([3, 5, 8], [1, 2, 1]);
		expect([quantileOf(ecdf, 0), quantileOf(ecdf, 1), quantileOf(ecdf, 1, 'school')]).toEqual([3, 8, 8]);
		expect(medianOf({ values: [], cumulated: [] })).toBeNull();
		expect(woodruff({ values: [], cumulated: [] }, 0.5, () => null)).toBeNull();
		for (const p of [-0.1, 1.1, NaN]) expect(() => quantileOf(ecdf, p)).toThrow(/0-1/);
	});

	test('a limit beyond 0 or 1 is no limit', () => {
		const two = ecdfOf([1, 2], [1, 1]);
		const share = shareOf(
			{
				...{
					design: { psu: 'row' as const, strata: new Map([[0, { psus: 2, population: null }]]) },
					size: 2,
				},
				strata: [
					{
						stratum: 0,
						counts: [1, 1],
						totals: [1, 1],
						squares: [1, 1],
						second: { kind: 'disjoint', squares: [1, 1] },
					},
				],
			},
			{ yes: [0], base: [0, 1] },
		);
		expect(woodruff(two, 0.5, () => share)).toEqual({ estimate: 1, low: null, high: null, se: null });
		expect(woodruff(two, 0.5, () => null)).toEqual({ estimate: 1, low: null, high: null, se: null });
	});
});

test('the first that reaches', () => {
	expect([0, 1, 1.5, 3, 9].map((least) => firstReaching([1, 2, 3], least))).toEqual([0, 0, 1, 2, 2]);
});
