import { criticalValue, type Limits } from './wilson';

/**
 * The Agresti-Coull interval for a share (0-1) of n: a Wald interval after z² more answers, half of them yes. It can leave
 * 0-1 and is given as it is. Null when n is 0.
 * Source: Agresti & Coull 1998, The American Statistician 52:119.
 * Throws a RangeError for a share outside 0-1, a negative n, or a confidence not strictly between 0 and 1.
 */
export function agrestiCoull(share: number, n: number, confidence = 0.95): Limits | null {
	if (!(share >= 0 && share <= 1)) throw new RangeError(`A share must lie in 0-1, got ${share}.`);
	if (!(n >= 0 && n < Infinity)) throw new RangeError(`A base must be 0 or more, got ${n}.`);
	const z = criticalValue(confidence);
	if (n === 0) return null;
	const more = n + z * z;
	const p = (share * n + (z * z) / 2) / more;
	const half = z * Math.sqrt((p * (1 - p)) / more);
	return [p - half, p + half];
}
