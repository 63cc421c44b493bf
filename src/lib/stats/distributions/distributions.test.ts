import { describe, expect, test } from 'vitest';
import { incompleteBeta } from './beta';
import { betaQuantile } from './beta-quantile';
import { continuedFraction } from './continued-fraction';
import cases from './distributions.cases.json';
import { incompleteGamma } from './gamma';
import { normalQuantile, normalUpperTail } from './normal';

/** Largest relative error over all points, the last column being the truth; the absolute one where that is 0. */
function worst<Args extends readonly number[]>(
	rows: readonly (readonly number[])[],
	evaluate: (...args: Args) => number,
): number {
	return Math.max(
		...rows.map((row) => {
			const truth = row.at(-1) as number;
			const error = Math.abs(evaluate(...(row.slice(0, -1) as unknown as Args)) - truth);
			return truth === 0 ? error : error / Math.abs(truth);
		}),
	);
}

describe('against values computed with 36 to 70 digits', () => {
	test('the normal quantile', () => {
		expect(cases.normalQuantile.rows).toHaveLength(23);
		expect(worst(cases.normalQuantile.rows, normalQuantile)).toBeLessThan(1e-15);
	});

	test('the upper normal tail', () => {
		expect(worst(cases.normalUpperTail.rows, normalUpperTail)).toBeLessThan(1e-13);
	});

	test('the incomplete beta function', () => {
		expect(cases.incompleteBeta.rows).toHaveLength(53);
		expect(
			worst(cases.incompleteBeta.rows, (x: number, a: number, b: number) => incompleteBeta(x, a, b)[0]),
		).toBeLessThan(1e-12);
	});

	test('the beta quantile', () => {
		expect(cases.betaQuantile.rows).toHaveLength(158);
		expect(worst(cases.betaQuantile.rows, betaQuantile)).toBeLessThan(2e-11);
	});

	test('both tails of the incomplete gamma function', () => {
		const lower = cases.incompleteGamma.rows.map((row) => row.slice(0, 3));
		const upper = cases.incompleteGamma.rows.map((row) => [...row.slice(0, 2), ...row.slice(3)]);
		expect(lower).toHaveLength(96);
		expect(worst(lower, (x: number, a: number) => incompleteGamma(a, x)[0])).toBeLessThan(1e-13);
		expect(worst(upper, (x: number, a: number) => incompleteGamma(a, x)[1])).toBeLessThan(1e-13);
	});
});

test('the ends of the range are exact', () => {
	expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
	expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
	expect(incompleteBeta(0, 2, 3)).toEqual([0, 1]);
	expect(incompleteBeta(1, 2, 3)).toEqual([1, 0]);
	expect(incompleteGamma(2, 0)).toEqual([0, 1]);
	expect(incompleteGamma(2, Infinity)).toEqual([1, 0]);
});

test('a quantile too small for a double is 0, not an error', () => {
	expect(betaQuantile(1e-12, 0.03, 51)).toBe(0);
});

test('what makes no sense is refused', () => {
	for (const p of [-0.1, 1.1, NaN]) {
		expect(() => normalQuantile(p)).toThrow(RangeError);
		expect(() => betaQuantile(p, 1, 1)).toThrow(RangeError);
		expect(() => incompleteBeta(p, 1, 1)).toThrow(RangeError);
	}
	for (const shape of [0, -1, NaN, Infinity]) {
		expect(() => betaQuantile(0.5, shape, 1)).toThrow(RangeError);
		expect(() => incompleteBeta(0.5, 1, shape)).toThrow(RangeError);
		expect(() => incompleteGamma(shape, 1)).toThrow(RangeError);
	}
	expect(() => incompleteGamma(1, -1)).toThrow(RangeError);
});

test('a continued fraction: the golden ratio, and one that swings for ever', () => {
	const one = () => 1;
	expect(continuedFraction(1, one, one)).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14);
	expect(() => continuedFraction(1, () => -1, one)).toThrow(/did not converge/);
});
