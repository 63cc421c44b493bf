import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clopperPearson } from './clopper-pearson';
import cases from './intervals.cases.json';
import { wilson } from './wilson';

const { relative, absolute } = cases.tolerance;

type Case = [x: number, n: number, confidence: number, share: number | null, ...limits: (number | null)[]];
const rows = cases.rows as unknown as readonly Case[];

const missing = [NaN, NaN] as const;
const wilsonLimits = (...args: Parameters<typeof wilson>) => wilson(...args) ?? missing;
const exactLimits = (...args: Parameters<typeof clopperPearson>) => clopperPearson(...args) ?? missing;

describe('R at 90, 95 and 99 %', () => {
	test('the cases are all there, two of them without a base', () => {
		expect(rows).toHaveLength(95);
		expect(rows.filter(([, n]) => n === 0)).toHaveLength(2);
	});

	test.each(rows)('%d of %d at %d', (x, n, confidence, share, ...limits) => {
		if (share === null) {
			expect([n, wilson(0, n, confidence), clopperPearson(x, n, confidence)]).toEqual([0, null, null]);
			return;
		}
		const actual = [...wilsonLimits(share, n, confidence), ...exactLimits(x, n, confidence)];
		expect(share).toBe(x / n);
		expect(actual).toHaveLength(limits.length);
		for (const [at, truth] of limits.entries()) {
			const error = Math.abs((actual[at] ?? NaN) - Number(truth));
			expect(error).toBeLessThanOrEqual(absolute + relative * Number(truth));
		}
	});
});

test('95 % is the default', () => {
	expect(wilson(0.3, 50)).toEqual(wilson(0.3, 50, 0.95));
	expect(clopperPearson(15, 50)).toEqual(clopperPearson(15, 50, 0.95));
});

test('none of n is not certainty: no zero-width interval at the ends', () => {
	expect(wilsonLimits(0, 30)[1]).toBeCloseTo(0.1135, 4);
	expect(exactLimits(0, 30)[1]).toBeCloseTo(0.1157, 4);
	expect(wilsonLimits(1, 30)[0]).toBeCloseTo(1 - 0.1135, 4);
	expect([wilsonLimits(0, 30)[0], wilsonLimits(1, 30)[1]]).toEqual([0, 1]);
	expect([exactLimits(0, 30)[0], exactLimits(30, 30)[1]]).toEqual([0, 1]);
});

test('what makes no sense is refused', () => {
	for (const share of [-0.01, 1.01, 56, NaN]) expect(() => wilson(share, 100)).toThrow(/0-1/);
	for (const n of [-1, NaN, Infinity]) expect(() => wilson(0.5, n)).toThrow(/base/);
	for (const x of [-1, 11, NaN]) expect(() => clopperPearson(x, 10)).toThrow(/0 <= x <= n/);
	for (const confidence of [0, 1, 95, NaN]) {
		expect(() => wilson(0.5, 10, confidence)).toThrow(/0\.95/);
		expect(() => clopperPearson(5, 10, confidence)).toThrow(/0\.95/);
	}
});

describe('properties', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const base = fc.double({ min: 1, max: 1e7, noNaN: true });
	const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });
	const count = fc
		.integer({ min: 1, max: 20_000 })
		.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
	const rounding = 1e-12;

	test('Wilson lies within 0-1 and around the share', () => {
		fc.assert(
			fc.property(share, base, confidence, (p, n, c) => {
				const [low, high] = wilsonLimits(p, n, c);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(p + rounding);
				expect(high).toBeGreaterThanOrEqual(p - rounding);
				expect(high).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('Wilson shrinks on both sides as n grows', () => {
		fc.assert(
			fc.property(share, base, fc.double({ min: 1, max: 1000, noNaN: true }), (p, n, factor) => {
				const few = wilsonLimits(p, n);
				const many = wilsonLimits(p, n * factor);
				expect(many[0]).toBeGreaterThanOrEqual(few[0] - rounding);
				expect(many[1]).toBeLessThanOrEqual(few[1] + rounding);
			}),
		);
	});

	test('both are mirrored when yes and no change places', () => {
		fc.assert(
			fc.property(share, base, count, confidence, (p, n, [x, m], c) => {
				expect(wilsonLimits(1 - p, n, c)[0]).toBeCloseTo(1 - wilsonLimits(p, n, c)[1], 12);
				expect(exactLimits(m - x, m, c)[0]).toBeCloseTo(1 - exactLimits(x, m, c)[1], 10);
			}),
		);
	});

	test('Clopper-Pearson lies within 0-1, around the share, and widens with the confidence', () => {
		fc.assert(
			fc.property(count, ([x, n]) => {
				const [low, high] = exactLimits(x, n, 0.9);
				const [lower, higher] = exactLimits(x, n, 0.99);
				const ordered = [0, lower, low, x / n, high, higher, 1];
				expect([...ordered].sort((a, b) => a - b)).toEqual(ordered);
			}),
		);
	});
});
