import { tQuantile } from '../../distributions/t';
import type { Limits } from '../../wilson';
import { noTest, type Tested } from '../tested';
import { overError } from './p-value';

/** What a simple random sample knows of a number: `sd` with n - 1; null for a single answer. */
export interface MeanOf {
	readonly n: number;
	readonly mean: number;
	readonly sd: number | null;
}

/** The difference a - b of two means in the unit of the values, with t limits; null limits where there is no test. */
export interface TwoMeans {
	readonly difference: number;
	readonly se: number | null;
	readonly test: Tested;
	readonly limits: Limits | null;
}

/**
 * Welch's t: each sample keeps its own variance. The one to show.
 * Source: Welch 1947, Biometrika 34:28; R `t.test`. Throws a RangeError for a base below 1, or a negative deviation.
 */
export function welch(a: MeanOf, b: MeanOf, confidence = 0.95): TwoMeans {
	const [u, v] = [errorSquared(a), errorSquared(b)];
	const difference = a.mean - b.mean;
	if (u === null || v === null) return untested(difference);
	const sum = u + v;
	const df = sum > 0 ? (sum * sum) / ((u * u) / (a.n - 1) + (v * v) / (b.n - 1)) : a.n + b.n - 2;
	return finished(difference, Math.sqrt(sum), df, confidence);
}

/** Student's t with one variance for both samples: too sure when the smaller sample varies more. R `t.test(var.equal)`. */
export function pooledT(a: MeanOf, b: MeanOf, confidence = 0.95): TwoMeans {
	const difference = a.mean - b.mean;
	const [u, v] = [errorSquared(a), errorSquared(b)];
	if (u === null || v === null) return untested(difference);
	const df = a.n + b.n - 2;
	const variance = ((a.n - 1) * u * a.n + (b.n - 1) * v * b.n) / df;
	return finished(difference, Math.sqrt(variance * (1 / a.n + 1 / b.n)), df, confidence);
}

function errorSquared({ n, sd }: MeanOf): number | null {
	if (!(n >= 1 && n < Infinity)) throw new RangeError(`A mean needs a base of 1 or more, got ${n}.`);
	if (sd !== null && !(sd >= 0)) throw new RangeError(`A standard deviation must be 0 or more, got ${sd}.`);
	return sd === null || n < 2 ? null : (sd * sd) / n;
}

const untested = (difference: number): TwoMeans => ({
	difference,
	se: null,
	test: noTest('too-few-answers'),
	limits: null,
});

function finished(difference: number, se: number, df: number, confidence: number): TwoMeans {
	const test = overError(difference, se, df);
	if (test.kind === 'none') return { difference, se, test, limits: null };
	const half = tQuantile((1 + confidence) / 2, df) * se;
	return { difference, se, test, limits: [difference - half, difference + half] };
}
