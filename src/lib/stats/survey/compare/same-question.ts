import { criticalValue, type Limits } from '../../wilson';
import type { Tested } from '../tested';
import { overError } from './p-value';

/** The difference p - q of two published shares of one question; Wald limits. */
export interface SameQuestion {
	readonly difference: number;
	readonly se: number;
	readonly test: Tested;
	readonly limits: Limits;
}

/**
 * The difference of the shares (0-1) of two answers that exclude each other, from a published table. One takes away from
 * the other, so the error is √((p + q - (p - q)²)/n): larger than that of two samples. Null when n is 0.
 * What is shown to readers has the score limits of `differenceOfAnswers`; these are the textbook's.
 * Source: multinomial variance; Scott & Seber 1983, Am. Stat. 37:319.
 * Throws a RangeError for shares outside 0-1 or that sum to more than 1.01, a negative n, or a bad confidence.
 */
export function sameQuestion(p: number, q: number, n: number, confidence = 0.95): SameQuestion | null {
	for (const share of [p, q])
		if (!(share >= 0 && share <= 1)) throw new RangeError(`A share must lie in 0-1, got ${share}.`);
	if (p + q > 1.01)
		throw new RangeError(`Answers that exclude each other cannot have the shares ${p} and ${q}.`);
	if (!(n >= 0 && n < Infinity)) throw new RangeError(`A base must be 0 or more, got ${n}.`);
	if (n === 0) return null;
	const difference = p - q;
	const se = Math.sqrt(Math.max(0, p + q - difference * difference) / n);
	const half = criticalValue(confidence) * se;
	return {
		difference,
		se,
		test: overError(difference, se, null),
		limits: [difference - half, difference + half],
	};
}
