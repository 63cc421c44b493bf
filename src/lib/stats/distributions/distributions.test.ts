import { describe, expect, test } from 'vitest';
import { incompleteBeta } from './beta';
import { betaQuantile } from './beta-quantile';
import { continuedFraction } from './continued-fraction';
import cases from './distributions.cases.json';
import { chiSquareQuantile, chiSquareTails, chiSquareUpperTail } from './chi-square';
import { fTails, fUpperTail } from './f';
import { incompleteGamma } from './gamma';
import { normalQuantile, normalUpperTail } from './normal';
import { tQuantile, tTails, tUpperTail, twoSided } from './t';
import { tailQuantile } from './tail-quantile';

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

	test('the t distribution: lower tail, upper tail by symmetry, quantile', () => {
		expect(cases.studentLower.rows).toHaveLength(115);
		expect(worst(cases.studentLower.rows, (t: number, df: number) => tTails(t, df)[0])).toBeLessThan(2e-12);
		const mirrored = cases.studentLower.rows.map(([t = NaN, ...rest]) => [-t, ...rest]);
		expect(worst(mirrored, tUpperTail)).toBeLessThan(2e-12);
		expect(cases.studentQuantile.rows).toHaveLength(130);
		expect(worst(cases.studentQuantile.rows, tQuantile)).toBeLessThan(1e-12);
	});

	test('the F distribution, df2 up to 10⁶: each tail exact in itself, p-values to 1e-47', () => {
		expect(cases.fUpper.rows).toHaveLength(267);
		expect(Math.min(...cases.fUpper.rows.map((row) => row.at(-1) ?? 1))).toBeLessThan(1e-46);
		expect(worst(cases.fUpper.rows, fUpperTail)).toBeLessThan(3e-11);
		expect(
			worst(cases.fLower.rows, (f: number, df1: number, df2: number) => fTails(f, df1, df2)[0]),
		).toBeLessThan(1e-12);
	});

	test('the χ² distribution, df up to 20 000, where a common library is off by 1-4 %', () => {
		expect(Math.max(...cases.chiSquareUpper.rows.map(([, df = 0]) => df))).toBe(20_000);
		expect(worst(cases.chiSquareUpper.rows, chiSquareUpperTail)).toBeLessThan(1e-13);
		expect(cases.chiSquareQuantile.rows).toHaveLength(72);
		expect(worst(cases.chiSquareQuantile.rows, chiSquareQuantile)).toBeLessThan(1e-13);
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

test('the ends of t, F and χ², and t with endless degrees of freedom', () => {
	expect([tQuantile(0, 5), tQuantile(0.5, 5), tQuantile(1, 5)]).toEqual([-Infinity, 0, Infinity]);
	expect(tTails(0, 5)).toEqual([0.5, 0.5]);
	expect([tTails(Infinity, 5), tTails(-Infinity, 5)]).toEqual([
		[1, 0],
		[0, 1],
	]);
	expect(tQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
	expect(tUpperTail(2, Infinity)).toBe(normalUpperTail(2));
	expect([twoSided(0, 5), twoSided(-2, 5), twoSided(2, 5)]).toEqual([
		1,
		2 * tUpperTail(2, 5),
		2 * tUpperTail(2, 5),
	]);
	expect([fTails(0, 2, 3), fTails(Infinity, 2, 3)]).toEqual([
		[0, 1],
		[1, 0],
	]);
	expect([chiSquareTails(0, 3), chiSquareTails(Infinity, 3)]).toEqual([
		[0, 1],
		[1, 0],
	]);
	expect([chiSquareQuantile(0, 3), chiSquareQuantile(1, 3)]).toEqual([0, Infinity]);
});

test('half a degree of freedom, and quantiles found back', () => {
	for (const df of [0.5, 1, 1.7, 2, 2.9, 3, 14, 2230])
		for (const p of [1e-9, 0.001, 0.025, 0.3, 0.7, 0.999]) {
			expect(Math.abs(tTails(tQuantile(p, df), df)[0] / p - 1)).toBeLessThan(1e-9);
			expect(Math.abs(chiSquareTails(chiSquareQuantile(p, df), df)[0] / p - 1)).toBeLessThan(1e-9);
		}
});

test('a quantile that no point has is refused, not returned', () => {
	const flat = { tails: () => [0.2, 0.8] as const, density: () => 0 };
	expect(() => tailQuantile({ p: 0.5, upper: 0.5, start: 1 }, flat, [0, 4])).not.toThrow();
	const torn = {
		tails: (x: number) => (x > 2 ? [0.9, 0.1] : [0.1, 0.9]) as [number, number],
		density: () => NaN,
	};
	expect(tailQuantile({ p: 0.5, upper: 0.5, start: 1 }, torn, [0, Infinity])).toBeCloseTo(2, 12);
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
	for (const p of [-0.1, 1.1, NaN]) {
		expect(() => tQuantile(p, 5)).toThrow(/0-1/);
		expect(() => chiSquareQuantile(p, 5)).toThrow(/0-1/);
	}
	for (const df of [0, -1, NaN]) {
		expect(() => tTails(1, df)).toThrow(/degrees of freedom/);
		expect(() => tQuantile(0.3, df)).toThrow(/Degrees of freedom/);
		expect(() => chiSquareQuantile(0.3, df)).toThrow(/Degrees of freedom/);
		expect(() => chiSquareTails(1, df)).toThrow(RangeError);
		expect(() => fTails(1, df, 5)).toThrow(RangeError);
	}
	expect(() => chiSquareQuantile(0.3, Infinity)).toThrow(/finite/);
	expect(() => tTails(NaN, 5)).toThrow(/t = NaN/);
	for (const f of [-1, NaN]) expect(() => fTails(f, 2, 3)).toThrow(/0 or more/);
});

test('a continued fraction: the golden ratio, and one that swings for ever', () => {
	const one = () => 1;
	expect(continuedFraction(1, one, one)).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14);
	expect(() => continuedFraction(1, () => -1, one)).toThrow(/did not converge/);
});
