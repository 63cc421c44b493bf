import { incompleteBeta } from './beta';
import type { Tails } from './gamma';

/**
 * The tails of the F distribution at f with df1 and df2 degrees of freedom, which need not be whole (Rao-Scott); each
 * tail is exact in itself. Source: DLMF 8.17.21 with x = df1 f / (df1 f + df2).
 * Throws a RangeError for degrees of freedom that are not positive and finite or an f below 0.
 */
export function fTails(f: number, df1: number, df2: number): Tails {
	if (!(f >= 0)) throw new RangeError(`An F ratio must be 0 or more, got ${f}.`);
	if (f === Infinity) return [1, 0];
	const whole = df1 * f + df2;
	return incompleteBeta((df1 * f) / whole, df1 / 2, df2 / 2, df2 / whole);
}

/** P(F > f), the p-value of an F test. Throws as `fTails` does. */
export function fUpperTail(f: number, df1: number, df2: number): number {
	return fTails(f, df1, df2)[1];
}
