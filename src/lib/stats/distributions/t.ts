import { incompleteBeta } from './beta';
import type { Tails } from './gamma';
import { logBeta, logBetaKernel } from './log-kernels';
import { normalQuantile, normalUpperTail } from './normal';
import { tailQuantile } from './tail-quantile';

/**
 * The tails of Student's t distribution at t, with df > 0 degrees of freedom (Infinity is the normal distribution), each
 * exact in itself: a p-value of 1e-80 is not 0.
 * Source: DLMF 8.17.21 with x = df / (df + t²). Throws a RangeError for other degrees of freedom or a t that is no number.
 */
export function tTails(t: number, df: number): Tails {
	if (!(df > 0) || Number.isNaN(t))
		throw new RangeError(
			`A t distribution needs a t and degrees of freedom above 0, got t = ${t}, df = ${df}.`,
		);
	const tail = outer(Math.abs(t), df);
	return t < 0 ? [tail, 1 - tail] : [1 - tail, tail];
}

/** P(T > t). Throws as `tTails` does. */
export function tUpperTail(t: number, df: number): number {
	return tTails(t, df)[1];
}

/** P(|T| >= |t|), the two-sided p-value. Throws as `tTails` does. */
export function twoSided(t: number, df: number): number {
	return Math.min(1, 2 * tUpperTail(Math.abs(t), df));
}

/**
 * The t below which the probability p (0-1) lies; 0 and 1 give ∓Infinity.
 * Throws a RangeError for a p outside 0-1 or degrees of freedom that are not above 0.
 */
export function tQuantile(p: number, df: number): number {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability must lie in 0-1, got ${p}.`);
	if (!(df > 0)) throw new RangeError(`Degrees of freedom must be above 0, got ${df}.`);
	if (df === Infinity || p === 0 || p === 1 || p === 0.5) return normalQuantile(p);
	const tail = Math.min(p, 1 - p);
	const t = tailQuantile(
		{ p: 1 - tail, upper: tail, start: start(tail, df) },
		{
			tails: (x) => [1 - outer(x, df), outer(x, df)],
			density: (x) => Math.exp(logBetaKernel(df / 2, 0.5, df / (df + x * x), (x * x) / (df + x * x))) / x,
		},
		[0, Infinity],
	);
	return p < 0.5 ? -t : t;
}

/** P(T > t) for t >= 0. */
function outer(t: number, df: number): number {
	if (df === Infinity) return normalUpperTail(t);
	if (t === Infinity) return 0;
	const square = t * t;
	return incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square))[0] / 2;
}

/** The normal quantile, corrected for df; below 3 degrees of freedom the leading term of the tail. */
function start(tail: number, df: number): number {
	const z = -normalQuantile(tail);
	if (df >= 3) return z + (z ** 3 + z) / (4 * df);
	return Math.max(z, Math.sqrt(df) * Math.exp(-(Math.log(tail * df) + logBeta(df / 2, 0.5)) / df));
}
