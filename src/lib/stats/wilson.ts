import { normalQuantile } from './distributions/normal';
import { scoreLimits, type Limits } from './score-limits';

export type { Limits } from './score-limits';

/**
 * Wilson's score interval for a share (0-1) of n answers; n may be an effective n, and share × n need not be
 * an integer. Null when n is 0. Limits are proportions; at a share of 0 or 1 the near limit is exactly 0 or 1.
 *
 *     (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
 *
 * Each limit is computed from the other root, p² / (p + z²/2n + z√…): the same number, without cancellation.
 * Source: Wilson 1927, JASA; recommended over p ± z·se by Brown, Cai & DasGupta 2001, Statistical Science.
 * Throws a RangeError for a share outside 0-1, a negative n, or a confidence not strictly between 0 and 1.
 */
export function wilson(share: number, n: number, confidence = 0.95): Limits | null {
	return scoreLimits(share, n, criticalValue(confidence));
}

/** The z of a two-sided interval: 1.96 for a confidence of 0.95. Throws a RangeError outside 0-1. */
export function criticalValue(confidence: number): number {
	return -normalQuantile(tailOf(confidence));
}

/** What a two-sided interval leaves out on each side: 0.025 for a confidence of 0.95. Throws a RangeError outside 0-1. */
export function tailOf(confidence: number): number {
	if (!(confidence > 0 && confidence < 1)) {
		throw new RangeError(`A confidence must lie between 0 and 1, such as 0.95, got ${confidence}.`);
	}
	return (1 - confidence) / 2;
}
