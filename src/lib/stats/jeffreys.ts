import { betaQuantile } from './distributions/beta-quantile';
import { tailOf, type Limits } from './wilson';

/**
 * The equal-tailed Jeffreys interval for x of n, as proportions: quantiles of the beta distribution with shapes x + ½ and
 * n - x + ½; 0 below none and 1 above all. x and n may be fractional. Null when n is 0.
 * Source: Brown, Cai & DasGupta 2001, Statistical Science 16:101, sec. 4.1.2.
 * Throws a RangeError when not 0 <= x <= n, or for a confidence not strictly between 0 and 1.
 */
export function jeffreys(x: number, n: number, confidence = 0.95): Limits | null {
	if (!(x >= 0 && x <= n && n < Infinity))
		throw new RangeError(`x of n needs 0 <= x <= n, got ${x} of ${n}.`);
	const tail = tailOf(confidence);
	if (n === 0) return null;
	const [a, b] = [x + 0.5, n - x + 0.5];
	return [x === 0 ? 0 : betaQuantile(tail, a, b), x === n ? 1 : betaQuantile(1 - tail, a, b, tail)];
}
