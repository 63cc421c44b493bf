import { describe, expect, test } from 'vitest';
import { agrestiCoull } from './agresti-coull';
import { jeffreys } from './jeffreys';
import cases from './more-intervals.cases.json';
import { waldLimits } from './survey/wald';
import { wilsonContinuity } from './wilson-continuity';
import { wilson } from './wilson';

type Row = readonly (number | null)[];
const rows = cases.rows as readonly Row[];

describe('R at 90, 95 and 99 %', () => {
	test('the cases are all there', () => expect(rows).toHaveLength(95));

	test.each(rows)('%d of %d at %d', (...row) => {
		const [x, n, confidence, se, ...truth] = row as number[];
		const [yes, base, level] = [x ?? NaN, n ?? NaN, confidence ?? NaN];
		if (base === 0) {
			const p = 0;
			expect([jeffreys(yes, 0, level), agrestiCoull(p, 0, level), wilsonContinuity(yes, 0, level)]).toEqual([
				null,
				null,
				null,
			]);
			return;
		}
		const p = yes / base;
		const found = [
			...waldLimits({ estimate: p, se: se ?? NaN }, level),
			...(agrestiCoull(p, base, level) ?? []),
			...(jeffreys(yes, base, level) ?? []),
			...(wilsonContinuity(yes, base, level) ?? []),
		];
		expect(found).toHaveLength(truth.length);
		expect(se).toBeCloseTo(Math.sqrt((p * (1 - p)) / base), 12);
		for (const [at, value] of truth.entries())
			expect(Math.abs((found[at] ?? NaN) - value), cases.columns[4 + at]).toBeLessThanOrEqual(
				1e-12 + 1e-9 * Math.abs(value),
			);
	});
});

test('95 % is the default', () => {
	expect(jeffreys(3, 50)).toEqual(jeffreys(3, 50, 0.95));
	expect(agrestiCoull(0.1, 50)).toEqual(agrestiCoull(0.1, 50, 0.95));
	expect(wilsonContinuity(3, 50)).toEqual(wilsonContinuity(3, 50, 0.95));
});

test('Wald claims certainty at 0 of 30, the others do not', () => {
	expect(waldLimits({ estimate: 0, se: 0 })).toEqual([0, 0]);
	for (const limits of [wilson(0, 30), jeffreys(0, 30), agrestiCoull(0, 30), wilsonContinuity(0, 30)])
		expect(limits?.[1]).toBeGreaterThan(0.07);
});

test('what makes no sense is refused', () => {
	for (const x of [-1, 31, NaN]) {
		expect(() => jeffreys(x, 30)).toThrow(/0 <= x <= n/);
		expect(() => wilsonContinuity(x, 30)).toThrow(/0 <= x <= n/);
	}
	for (const share of [-0.1, 1.1, NaN]) expect(() => agrestiCoull(share, 30)).toThrow(/0-1/);
	for (const n of [-1, Infinity]) expect(() => agrestiCoull(0.5, n)).toThrow(/base/);
	expect(() => jeffreys(1, Infinity)).toThrow(/0 <= x <= n/);
	expect(() => wilsonContinuity(1, Infinity)).toThrow(/0 <= x <= n/);
	for (const confidence of [0, 1, 95, NaN]) {
		expect(() => jeffreys(1, 30, confidence)).toThrow(/0\.95/);
		expect(() => agrestiCoull(0.1, 30, confidence)).toThrow(/0\.95/);
		expect(() => wilsonContinuity(1, 30, confidence)).toThrow(/0\.95/);
	}
});
