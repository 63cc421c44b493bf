import { continuedFraction } from './continued-fraction';
import type { Tails } from './gamma';
import { logBetaKernel } from './log-kernels';

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, for 0 <= x <= 1 and a, b > 0.
 * `y` is 1 − x; give it where it is known better than x near 1 can tell.
 * Source: DLMF 8.17.22 (continued fraction) and 8.17.8 (series, for a very small x).
 * Throws a RangeError for other arguments.
 */
export function incompleteBeta(x: number, a: number, b: number, y = 1 - x): Tails {
	checkShapes(a, b);
	if (!(x >= 0 && y >= 0)) throw new RangeError(`incompleteBeta needs 0 <= x <= 1, got ${x}.`);
	if (x === 0) return [0, 1];
	if (y === 0) return [1, 0];
	if (x < (a + 1) / (a + b + 2)) {
		const lower = lowerTail(x, y, a, b);
		return [lower, 1 - lower];
	}
	const upper = lowerTail(y, x, b, a);
	return [1 - upper, upper];
}

function lowerTail(x: number, y: number, a: number, b: number): number {
	const kernel = Math.exp(logBetaKernel(a, b, x, y)) / a;
	return x < 0.02 && b * x < 1 ? kernel * series(x, a, b) : kernel / fraction(x, a, b);
}

function series(x: number, a: number, b: number): number {
	let sum = 1;
	let term = 1;
	for (let k = 0; term > (sum * Number.EPSILON) / 10; k += 1) {
		term *= ((a + b + k) / (a + 1 + k)) * x;
		sum += term;
	}
	return sum;
}

function fraction(x: number, a: number, b: number): number {
	const numerator = (k: number) => {
		const m = k >> 1;
		return k % 2 === 0
			? (m * (b - m) * x) / ((a + k - 1) * (a + k))
			: (-(a + m) * (a + b + m) * x) / ((a + k - 1) * (a + k));
	};
	return continuedFraction(1, numerator, () => 1);
}

/** Throws a RangeError unless both shapes are positive and finite. */
export function checkShapes(a: number, b: number): void {
	if (!(a > 0 && b > 0 && a + b < Infinity)) {
		throw new RangeError(`A beta distribution needs two positive shapes, got a = ${a}, b = ${b}.`);
	}
}
