import { checkShapes, incompleteBeta } from './beta';
import { logBeta, logBetaKernel } from './log-kernels';

/** Below this the first term of the series is the quantile, and the tails themselves run out of digits. */
const SMALLEST = 1e-300;

/**
 * The quantile of the beta distribution with shapes a, b > 0: the x below which the probability p lies.
 * `upper` is 1 − p; give it where it is known better than p near 1 can tell.
 * Source: Newton on the logarithm of the smaller tail, kept inside a bracket that shrinks at each step.
 * Throws a RangeError for a p outside 0-1, other shapes, or when no solution is reached.
 */
export function betaQuantile(p: number, a: number, b: number, upper = 1 - p): number {
	checkShapes(a, b);
	if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability must lie in 0-1, got ${p}.`);
	if (p === 0) return 0;
	if (upper === 0) return 1;
	const [side, sign, target] = p <= upper ? [0 as const, 1, p] : [1 as const, -1, upper];
	let low = 0;
	let high = 1;
	let x = start(p, a, b);
	if (x < SMALLEST) return x;
	for (let i = 0; i < 200; i += 1) {
		const tail = incompleteBeta(x, a, b)[side];
		const gap = sign * Math.log(tail / target);
		if (gap === 0) return x;
		if (gap < 0) low = x;
		else high = x;
		const density = Math.exp(logBetaKernel(a, b, x, 1 - x)) / (x * (1 - x));
		const newton = x - (gap * tail) / density;
		const next = newton > low && newton < high ? newton : middle(low, high);
		if (Math.abs(next - x) <= Number.EPSILON * next) return next;
		x = next;
	}
	throw new RangeError(`No beta quantile found for p = ${p}, a = ${a}, b = ${b}.`);
}

/** Half way by ratio where the bracket spans orders of magnitude, else half way. */
function middle(low: number, high: number): number {
	return low > 0 && high / low > 4 ? Math.sqrt(low * high) : (low + high) / 2;
}

/** The mean, or the first term of the series solved for x where that lies left of it. */
function start(p: number, a: number, b: number): number {
	const mean = a / (a + b);
	const leading = Math.exp((Math.log(p) + Math.log(a) + logBeta(a, b)) / a);
	return Math.min(leading, mean);
}
