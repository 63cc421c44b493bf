import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	certainty,
	differenceOfAnswers,
	differenceOfShares,
	type Difference,
	type Share,
} from './difference';
import cases from './difference.cases.json';
import { criticalValue, wilson, type Limits } from './wilson';

type Case = [x1: number, n1: number, x2: number, n2: number, difference: number, low: number, high: number];

const flat = (found: Difference | null): number[] => (found ? [found.difference, ...found.limits] : []);
const ofCounts = ([x1, n1, x2, n2]: Case) =>
	flat(differenceOfShares({ share: x1 / n1, n: n1 }, { share: x2 / n2, n: n2 }));

describe('the hybrid score interval', () => {
	test('the cases are all there', () => expect([cases.rows.length, cases.printed.length]).toEqual([8, 8]));

	test.each(cases.rows as Case[])('R: %d of %d and %d of %d', (...row) => {
		const [, , , , ...truth] = row;
		const found = ofCounts(row);
		expect(found).toHaveLength(3);
		for (const [at, expected] of truth.entries())
			expect(Math.abs((found[at] ?? NaN) - expected)).toBeLessThanOrEqual(
				cases.tolerance.absolute + cases.tolerance.relative * Math.abs(expected),
			);
	});

	test.each(cases.printed as Case[])('as Newcombe prints it: %d of %d and %d of %d', (...row) => {
		const [, , , , ...truth] = row;
		expect(ofCounts(row).map((limit) => Math.round(limit * 1e4) / 1e4 || 0)).toEqual(truth);
	});

	test('95 % is the default, a higher confidence widens it', () => {
		const [a, b] = [
			{ share: 0.4, n: 60 },
			{ share: 0.3, n: 80 },
		];
		expect(differenceOfShares(a, b)).toEqual(differenceOfShares(a, b, 0.95));
		expect(differenceOfShares(a, b, 0.99)?.limits[0]).toBeLessThan(differenceOfShares(a, b)?.limits[0] ?? -1);
	});

	test('no base, no difference; nonsense is refused', () => {
		const good = { share: 0.5, n: 10 };
		expect(differenceOfShares(good, { share: 0, n: 0 })).toBeNull();
		expect(differenceOfAnswers(0.5, 0.2, 0, { exclusive: true })).toBeNull();
		expect(() => differenceOfShares({ share: 56, n: 10 }, good)).toThrow(/0-1/);
		expect(() => differenceOfShares(good, { share: 0.5, n: -1 })).toThrow(/base/);
		expect(() => differenceOfShares(good, good, 95)).toThrow(/0\.95/);
	});
});

describe('two answers of the same respondents', () => {
	const widths = (found: Difference | null) => (found ? found.limits[1] - found.limits[0] : NaN);

	test('where they exclude each other: for many respondents the interval of the textbooks', () => {
		const [p, q, n] = [0.352, 0.088, 2500];
		const half = criticalValue(0.95) * Math.sqrt((p + q - (p - q) ** 2) / n);
		const found = differenceOfAnswers(p, q, n, { exclusive: true });
		expect(found?.limits[0]).toBeCloseTo(p - q - half, 3);
		expect(found?.limits[1]).toBeCloseTo(p - q + half, 3);
		expect(found?.overlap).toBe('excluded');
	});

	test('yes and no of one question: the limits follow from those of yes alone', () => {
		for (const [p, n] of [
			[0.7, 30],
			[1, 10],
			[0, 10],
		] as const) {
			const [low, high] = wilson(p, n) ?? [NaN, NaN];
			const found = differenceOfAnswers(p, 1 - p, n, { exclusive: true });
			expect(found?.limits[0]).toBeCloseTo(2 * low - 1, 12);
			expect(found?.limits[1]).toBeCloseTo(2 * high - 1, 12);
		}
	});

	test('none for both is no certainty: the interval keeps its width', () => {
		const found = differenceOfAnswers(0, 0, 30, { exclusive: true });
		expect(found?.limits[1]).toBeGreaterThan(0.1);
		expect(found?.limits[0]).toBe(-(found?.limits[1] ?? NaN));
	});

	test('are wider apart than two samples would be: one answer takes away from the other', () => {
		const [p, q, n] = [0.514, 0.498, 16_000];
		const apart = differenceOfShares({ share: p, n }, { share: q, n });
		expect(widths(differenceOfAnswers(p, q, n, { exclusive: false }))).toBeGreaterThan(widths(apart));
	});

	test('where both can be given, no overlap that is possible gives a wider interval', () => {
		const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
		fc.assert(
			fc.property(
				share,
				share,
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.integer({ min: 20, max: 1e5 }),
				(p, q, at, n) => {
					const [least, most] = [Math.max(0, p + q - 1), Math.min(p, q)];
					const both = least + at * (most - least);
					const r = (both - p * q) / Math.sqrt(p * (1 - p) * q * (1 - q));
					const [[pl], [, qu]] = [wilson(p, n) ?? [NaN], wilson(q, n) ?? [NaN, NaN]];
					const [x, y] = [p - (pl ?? NaN), (qu ?? NaN) - q];
					const low = p - q - Math.sqrt(x * x - 2 * r * x * y + y * y);
					const found = differenceOfAnswers(p, q, n, { exclusive: false });
					expect(found?.overlap).toBe('unknown');
					expect(found?.limits[0]).toBeLessThanOrEqual(low + 1e-9);
				},
			),
		);
	});

	test('shares that cannot exclude each other are refused, rounded ones are not', () => {
		expect(() => differenceOfAnswers(0.6, 0.5, 100, { exclusive: true })).toThrow(/exclude/);
		expect(differenceOfAnswers(0.51, 0.5, 100, { exclusive: true })).not.toBeNull();
		expect(differenceOfAnswers(0.6, 0.5, 100, { exclusive: false })).not.toBeNull();
	});
});

describe('properties', () => {
	const limitsOf = ({ share, n }: Share): Limits => wilson(share, n) ?? [0, 1];
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const sample = fc.record({ share, n: fc.integer({ min: 1, max: 1e6 }) });

	test('the limits lie around the difference, within -1 and 1, and change sides with the shares', () => {
		fc.assert(
			fc.property(sample, sample, fc.constantFrom('shares', 'answers'), (a, b, what) => {
				const ask = (one: typeof a, other: typeof b) =>
					what === 'shares'
						? differenceOfShares(one, other)
						: differenceOfAnswers(one.share, other.share, a.n, { exclusive: false });
				const [d = NaN, low = NaN, high = NaN] = flat(ask(a, b));
				const [back = NaN, backLow = NaN, backHigh = NaN] = flat(ask(b, a));
				expect(back).toBeCloseTo(-d, 12);
				expect(backLow).toBeCloseTo(-high, 12);
				expect(backHigh).toBeCloseTo(-low, 12);
				expect(low).toBeGreaterThanOrEqual(-1);
				expect(low).toBeLessThanOrEqual(d + 1e-12);
				expect(high).toBeGreaterThanOrEqual(d - 1e-12);
				expect(high).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('intervals that overlap are never called different; those that do not, always', () => {
		fc.assert(
			fc.property(sample, sample, (a, b) => {
				const [ofA, ofB] = [limitsOf(a), limitsOf(b)];
				const found = differenceOfShares(a, b);
				const judged = certainty(found?.limits ?? [-1, 1], ofA, ofB);
				expect(judged.certain).toBe(!judged.overlapping);
				expect(judged.certain && !judged.excludesZero).toBe(false);
			}),
		);
	});
});

test('a narrow difference of overlapping intervals is told as both, and not as certain', () => {
	const [a, b] = [
		{ share: 0.48, n: 1000 },
		{ share: 0.53, n: 1000 },
	];
	const limits = differenceOfShares(a, b)?.limits ?? [-1, 1];
	expect(certainty(limits, wilson(0.48, 1000) ?? [0, 1], wilson(0.53, 1000) ?? [0, 1])).toEqual({
		certain: false,
		overlapping: true,
		excludesZero: true,
	});
	expect(certainty([-0.1, 0.2], [0.1, 0.4], [0.4, 0.6])).toMatchObject({
		overlapping: true,
		certain: false,
	});
	expect(certainty([0.1, 0.2], [0.4, 0.5], [0.2, 0.3]).certain).toBe(true);
});
