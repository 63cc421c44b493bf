import { describe, expect, test } from 'vitest';
import type { Moments } from './moments';
import { expectNear } from './near.fixture';
import cases from './quantile.cases.json';
import { limitsOfRank, percentileRank } from './rank';
import { rankAmong } from './rank-among';

const places = { below: [0], equal: [1], above: [2] };
const momentsOfCells = (
	[counts = [], totals = [], squares = []]: readonly number[][],
	rows: number,
): Moments => ({
	design: { psu: 'row', strata: new Map([[0, { psus: rows, population: null }]]) },
	size: 3,
	strata: [{ stratum: 0, counts, totals, squares, second: { kind: 'disjoint', squares } }],
});

describe('the percentile rank of a value, three ways', () => {
	test('the cases are all there', () => expect(cases.ranks.results).toHaveLength(16));

	test.each(cases.ranks.results)('$id', ({ cells, expected }) => {
		const [strict, weak, mid, plainStrict, plainWeak, seWeak] = expected;
		const found = percentileRank(momentsOfCells(cells, cases.ranks.rows), places);
		expectNear(
			[found?.strict.estimate, found?.weak.estimate, found?.mid.estimate, found?.weak.se],
			[strict, weak, mid, seWeak],
		);
		const counts = cells[0] ?? [];
		const plain = percentileRank(momentsOfCells([counts, counts, counts], cases.ranks.rows), places);
		expectNear([plain?.strict.estimate, plain?.weak.estimate], [plainStrict, plainWeak]);
		const limits = found && limitsOfRank(found, { weighted: true });
		expect(limits?.[0]).toBeLessThanOrEqual(strict ?? NaN);
		expect(limits?.[1]).toBeGreaterThanOrEqual(weak ?? NaN);
		expect((limits?.[1] ?? NaN) - (limits?.[0] ?? NaN)).toBeGreaterThan(0);
	});

	test('the interval holds the ties and the chance of both ends', () => {
		const rank = percentileRank(
			momentsOfCells(
				[
					[30, 40, 30],
					[30, 40, 30],
					[30, 40, 30],
				],
				100,
			),
			places,
		);
		const [low = NaN, high = NaN] = (rank && limitsOfRank(rank, { weighted: false })) ?? [];
		expect([low, high].map((limit) => Math.round(limit * 1000))).toEqual([219, 781]);
		const wider = (rank && limitsOfRank(rank, { weighted: false, confidence: 0.99 })) ?? [NaN];
		expect(wider[0]).toBeLessThan(low);
	});

	test('the half of those at the value is measured with its own error', () => {
		const rank = percentileRank(
			momentsOfCells(
				[
					[30, 40, 30],
					[30, 40, 30],
					[30, 40, 30],
				],
				100,
			),
			places,
		);
		// A value of 1, ½ or 0 with these shares has the variance 0.15.
		expect(rank?.mid.se).toBeCloseTo(Math.sqrt(0.15 / 99), 12);
	});

	test('nobody has no rank; and no limits where there is one respondent', () => {
		expect(
			percentileRank(
				momentsOfCells(
					[
						[0, 0, 0],
						[0, 0, 0],
						[0, 0, 0],
					],
					9,
				),
				places,
			),
		).toBeNull();
		const one = percentileRank(
			momentsOfCells(
				[
					[0, 1, 0],
					[0, 2, 0],
					[0, 4, 0],
				],
				9,
			),
			places,
		);
		expect(one && limitsOfRank(one, { weighted: true })).toEqual([0, 1]);
	});
});

describe('a rank among peers', () => {
	test('as R counts it: below, half of the ties, the place from the top', () => {
		const others = [...Array<number>(25).fill(30), 36.4, ...Array<number>(106).fill(50)];
		expect(rankAmong(36.4, others)).toEqual({
			...{ others: 132, below: 25, equal: 1, fromTop: 107 },
			strict: 0.1893939393939394,
			mid: 0.19318181818181818,
		});
	});

	test('alone, and at the ends', () => {
		expect(rankAmong(1, [])).toEqual({ others: 0, below: 0, equal: 0, strict: null, mid: null, fromTop: 1 });
		expect(rankAmong(9, [1, 2])).toMatchObject({ strict: 1, mid: 1, fromTop: 1 });
		expect(rankAmong(0, [1, 2])).toMatchObject({ strict: 0, mid: 0, fromTop: 3 });
		expect(() => rankAmong(NaN, [1])).toThrow(/numbers/);
		expect(() => rankAmong(1, [NaN])).toThrow(/numbers/);
	});
});
