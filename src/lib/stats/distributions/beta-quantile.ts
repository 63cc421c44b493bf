import { checkShapes, incompleteBeta } from './beta';
import { logBeta, logBetaKernel } from './log-kernels';
import { tailQuantile } from './tail-quantile';

/** Below this the first term of the series is the quantile, and the tails themselves run out of digits. */
const SMALLEST = 1e-300;

/**
 * The quantile of the beta distribution with shapes a, b > 0: the x below which the probability p lies.
 * `upper` is 1 − p; give it where it is known better than p near 1 can tell.
 * Throws a RangeError for a p outside 0-1, other shapes, or when no solution is reached.
 */
export function betaQuantile(p: number, a: number, b: number, upper = 1 - p): number {
	checkShapes(a, b);
	if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability must lie in 0-1, got ${p}.`);
	if (p === 0) return 0;
	if (upper === 0) return 1;
	const x = start(p, a, b);
	if (x < SMALLEST) return x;
	return tailQuantile(
		{ p, upper, start: x },
		{
			tails: (at) => incompleteBeta(at, a, b),
			density: (at) => Math.exp(logBetaKernel(a, b, at, 1 - at)) / (at * (1 - at)),
		},
		[0, 1],
	);
}

/** The mean, or the first term of the series solved for x where that lies left of it. */
function start(p: number, a: number, b: number): number {
	const mean = a / (a + b);
	const leading = Math.exp((Math.log(p) + Math.log(a) + logBeta(a, b)) / a);
	return Math.min(leading, mean);
}
