/** A lower and an upper confidence limit. */
export type Limits = readonly [low: number, high: number];

/** z of a two-sided 95 % interval, the 0.975 quantile of the normal distribution; a test holds it to `criticalValue`. */
export const z95 = 1.959963984540054;

/**
 * Wilson's score limits for a share (0-1) of n answers at a critical value z; see `wilson`. Null when n is 0.
 * Throws a RangeError for a share outside 0-1 or a negative n.
 */
export function scoreLimits(share: number, n: number, z: number): Limits | null {
	if (!(share >= 0 && share <= 1)) throw new RangeError(`A share must lie in 0-1, got ${share}.`);
	if (!(n >= 0 && n < Infinity)) throw new RangeError(`A base must be 0 or more, got ${n}.`);
	if (n === 0) return null;
	return [lowerLimit(share, n, z), 1 - lowerLimit(1 - share, n, z)];
}

function lowerLimit(p: number, n: number, z: number): number {
	const half = (z * z) / (2 * n);
	const root = Math.sqrt((z * z * p * (1 - p)) / n + half * half);
	return (p * p) / (p + half + root);
}
