import { chiSquareUpperTail } from '../../distributions/chi-square';
import { differenceOfShares } from '../../difference';
import { criticalValue, type Limits } from '../../wilson';
import { pearsonStatistic } from '../crosstab/chi-square-tests';
import { fisherExact } from '../crosstab/hypergeometric';
import { noTest, type Tested } from '../tested';
import { overError } from './p-value';

/** `yes` of `n` answers. */
export interface Count {
	readonly yes: number;
	readonly n: number;
}

/** Two shares of independent simple random samples compared. All differences are a - b, as proportions (-1 to 1). */
export interface TwoProportions {
	readonly a: number;
	readonly b: number;
	readonly difference: number;
	/** Newcombe's limits: the ones to show. */
	readonly limits: Limits;
	/** z with the share of both together. */
	readonly pooled: Tested;
	readonly pooledError: number;
	/** z with each share's own variance. */
	readonly unpooled: Tested;
	readonly unpooledError: number;
	/** Of no width where both shares are 0 or 1: for comparison with other programs only. */
	readonly waldLimits: Limits;
	readonly yates: Tested;
	/** Cohen's h, 2 asin √a - 2 asin √b. */
	readonly effect: number;
}

/**
 * Compares two shares known as counts. Null when a base is 0. Where nobody, or everybody, answers yes in both there is
 * no test by the normal distribution: that is no proof of sameness.
 * Source: R `prop.test`; Newcombe 1998, Stat. Med. 17:873, method 10; Cohen 1988.
 * Throws a RangeError for counts that are not 0 <= yes <= n, or a bad confidence.
 */
export function twoProportions(a: Count, b: Count, confidence = 0.95): TwoProportions | null {
	for (const { yes, n } of [a, b])
		if (!(yes >= 0 && yes <= n && n < Infinity))
			throw new RangeError(`A share needs 0 <= yes <= n, got ${yes} of ${n}.`);
	if (a.n === 0 || b.n === 0) return null;
	const [p, q] = [a.yes / a.n, b.yes / b.n];
	const newcombe = differenceOfShares({ share: p, n: a.n }, { share: q, n: b.n }, confidence);
	if (newcombe === null) return null;
	const difference = p - q;
	const both = (a.yes + b.yes) / (a.n + b.n);
	const pooledError = Math.sqrt(both * (1 - both) * (1 / a.n + 1 / b.n));
	const unpooledError = Math.sqrt((p * (1 - p)) / a.n + (q * (1 - q)) / b.n);
	const half = criticalValue(confidence) * unpooledError;
	return {
		a: p,
		b: q,
		difference,
		limits: newcombe.limits,
		pooled: overError(difference, pooledError, null),
		pooledError,
		unpooled: overError(difference, unpooledError, null),
		unpooledError,
		waldLimits: [difference - half, difference + half],
		yates: yates(a, b),
		effect: 2 * Math.asin(Math.sqrt(p)) - 2 * Math.asin(Math.sqrt(q)),
	};
}

/** Fisher's exact test of two shares. Throws a RangeError for counts that are not whole. */
export function exactly(a: Count, b: Count): Tested {
	if (a.n === 0 || b.n === 0) return noTest('too-few-answers');
	const test = fisherExact(table(a, b));
	// Nobody, or everybody, says yes: there is only one table with these margins.
	return test.kind === 'none' && test.because === 'fewer-than-two-groups'
		? { kind: 'test', statistic: 1, df: null, p: 1 }
		: test;
}

function yates(a: Count, b: Count): Tested {
	const yes = a.yes + b.yes;
	if (yes === 0 || yes === a.n + b.n) return noTest('no-variation');
	const statistic = pearsonStatistic(table(a, b), 0.5);
	return { kind: 'test', statistic, df: 1, p: chiSquareUpperTail(statistic, 1) };
}

const table = (a: Count, b: Count) =>
	[
		[a.yes, a.n - a.yes],
		[b.yes, b.n - b.yes],
	] as const;
