import { criticalValue, type Limits } from './wilson';

/**
 * Wilson's score interval with a correction for continuity, for x of n as proportions; wider, and never below the stated
 * confidence by much. 0 below none and 1 above all. Null when n is 0.
 * Source: Newcombe 1998, Statistics in Medicine 17:857, method 4; R `prop.test(correct = TRUE)`.
 * Throws a RangeError when not 0 <= x <= n, or for a confidence not strictly between 0 and 1.
 */
export function wilsonContinuity(x: number, n: number, confidence = 0.95): Limits | null {
	if (!(x >= 0 && x <= n && n < Infinity))
		throw new RangeError(`x of n needs 0 <= x <= n, got ${x} of ${n}.`);
	const z = criticalValue(confidence);
	if (n === 0) return null;
	// The correction shrinks where the share is within half an answer of ½, as in R.
	const step = Math.min(0.5, Math.abs(x - n / 2));
	return [lower(x, n, z, step), 1 - lower(n - x, n, z, step)];
}

function lower(x: number, n: number, z: number, step: number): number {
	if (x === 0) return 0;
	const p = Math.max(0, x - step) / n;
	const half = (z * z) / (2 * n);
	return (p * p) / (p + half + Math.sqrt((z * z * p * (1 - p)) / n + half * half));
}
