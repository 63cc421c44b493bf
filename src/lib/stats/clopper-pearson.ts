import { betaQuantile } from './distributions/beta-quantile';
import type { Limits } from './wilson';

/**
 * The exact interval for x of n, as proportions: never too narrow, at the price of being too wide. Null when n is 0.
 * x and n may be fractional (an effective n).
 *
 * Source: Clopper & Pearson 1934, Biometrika, by quantiles of the beta distribution. Never by quantiles of F:
 * for large n those of common libraries are off (at n = 10⁶ in the fourth digit).
 * Throws a RangeError when not 0 <= x <= n, or for a confidence not strictly between 0 and 1.
 */
export function clopperPearson(x: number, n: number, confidence = 0.95): Limits | null {
	if (!(x >= 0 && x <= n && n < Infinity)) {
		throw new RangeError(`x of n needs 0 <= x <= n, got ${x} of ${n}.`);
	}
	if (!(confidence > 0 && confidence < 1)) {
		throw new RangeError(`A confidence must lie between 0 and 1, such as 0.95, got ${confidence}.`);
	}
	if (n === 0) return null;
	const tail = (1 - confidence) / 2;
	return [
		x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
		x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x, tail),
	];
}
