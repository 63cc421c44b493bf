import { incompleteBeta } from '../../distributions/beta';
import { chiSquareUpperTail } from '../../distributions/chi-square';
import type { Moments } from '../moments';
import { linearisedShare } from '../share';
import { noTest, type Tested } from '../tested';
import { compareDomains, type DomainDifference } from './domains';

/** Two options of one question in a simple random sample: how many of `n` respondents chose only the one or the other. */
export interface Pair {
	readonly onlyA: number;
	readonly onlyB: number;
	readonly n: number;
}

/** Share of a less share of b among the same respondents. */
export interface PairedDifference {
	readonly difference: number;
	/** √(variance of [a] - [b] / n), with n - 1; null for a single respondent. */
	readonly se: number | null;
	/** McNemar's (a - b)²/(a + b), chi-square with one degree of freedom. */
	readonly mcnemar: Tested;
	/** With Edwards' correction of 1, as R's default. */
	readonly corrected: Tested;
	/** By the binomial distribution of those who chose only one of both. */
	readonly exact: Tested;
}

/**
 * Compares two options of one question. The same people answered both, so a test of two samples is wrong: only those who
 * chose one and not the other can tell. Null when n is 0.
 * Source: McNemar 1947, Psychometrika 12:153; R `mcnemar.test`, `binom.test`. Throws a RangeError for counts that do not fit.
 */
export function pairedOptions({ onlyA, onlyB, n }: Pair): PairedDifference | null {
	if (!(onlyA >= 0 && onlyB >= 0 && onlyA + onlyB <= n && n < Infinity))
		throw new RangeError(`${onlyA} and ${onlyB} of ${n} do not fit.`);
	if (n === 0) return null;
	const difference = (onlyA - onlyB) / n;
	const variance = n > 1 ? ((onlyA + onlyB) / n - difference * difference) / (n - 1) : null;
	const one = onlyA + onlyB;
	const distance = Math.abs(onlyA - onlyB);
	return {
		difference,
		se: variance === null ? null : Math.sqrt(Math.max(0, variance)),
		mcnemar: chiSquare(distance * distance, one),
		corrected: chiSquare(Math.max(0, distance - 1) ** 2, one),
		exact: one === 0 ? noTest('no-variation') : exactSign(onlyA, onlyB),
	};
}

function chiSquare(square: number, one: number): Tested {
	if (one === 0) return noTest('no-variation');
	return { kind: 'test', statistic: square / one, df: 1, p: chiSquareUpperTail(square / one, 1) };
}

/** Two-sided: twice P(X <= the smaller) of a fair coin, at most 1. */
function exactSign(a: number, b: number): Tested {
	const [least, most] = [Math.min(a, b), Math.max(a, b)];
	const p = least === most ? 1 : 2 * incompleteBeta(0.5, most, least + 1)[0];
	return { kind: 'test', statistic: a, df: null, p: Math.min(1, p) };
}

/** Places of two options of one question and of everyone who was asked; lists as in `MultiplePlaces`. */
export interface PairedPlaces {
	readonly a: readonly number[];
	readonly b: readonly number[];
	readonly base: readonly number[];
}

/**
 * The same with weights, strata, clusters, from moments that are `joint` or `clusters` and so hold the covariance of the
 * options. Null where the base is empty.
 */
export function pairedByDesign(
	moments: Moments,
	{ a, b, base }: PairedPlaces,
	confidence = 0.95,
): DomainDifference | null {
	const [first, second] = [a, b].map((yes) => linearisedShare(moments, { yes, base }));
	return first && second ? compareDomains(moments, first, second, { confidence }) : null;
}
