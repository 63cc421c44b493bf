import { continuedFraction } from './continued-fraction';
import { logGammaKernel } from './log-kernels';

/** The two tails of a distribution at a point. Each is exact on its own: 1 − lower may lose every digit of upper. */
export type Tails = readonly [lower: number, upper: number];

/**
 * The regularised incomplete gamma function at x >= 0, shape a > 0: P(a, x) and Q(a, x).
 * Source: DLMF 8.7.1 (series, left of the mean) and 8.9.2 (continued fraction, right of it).
 * Throws a RangeError for other arguments.
 */
export function incompleteGamma(a: number, x: number): Tails {
	if (!(a > 0 && a < Infinity && x >= 0)) {
		throw new RangeError(`incompleteGamma needs a > 0 and x >= 0, got a = ${a}, x = ${x}.`);
	}
	if (x === 0) return [0, 1];
	if (x === Infinity) return [1, 0];
	const kernel = Math.exp(logGammaKernel(a, x));
	if (x < a + 1) {
		const lower = (kernel / a) * series(a, x);
		return [lower, 1 - lower];
	}
	const fraction = continuedFraction(
		x + 1 - a,
		(k) => -k * (k - a),
		(k) => x + 1 - a + 2 * k,
	);
	const upper = kernel / fraction;
	return [1 - upper, upper];
}

function series(a: number, x: number): number {
	let sum = 1;
	let term = 1;
	for (let k = 1; term > (sum * Number.EPSILON) / 10; k += 1) {
		term *= x / (a + k);
		sum += term;
	}
	return sum;
}
