import { tQuantile, tUpperTail } from '../../distributions/t';
import { wilson, type Limits } from '../../wilson';
import { adjust } from '../compare/adjust';
import { welch, type MeanOf } from '../compare/two-means';

/** The place among all, 1 being the highest. Certain is only what is said: it lies from `best` to `worst`. */
export interface Place {
	readonly best: number;
	readonly worst: number;
	readonly of: number;
}

/**
 * The place of a mean among others: after those significantly higher, before those significantly lower, by Welch's t in both
 * directions with Holm over all of them, so that the true place lies within with the given confidence. Means of a
 * single answer are never certain.
 * Source: Mogstad, Romano, Shaikh & Wilhelm 2024, Rev. Econ. Stud. 91:476; Goldstein & Spiegelhalter 1996, JRSS-A 159:385.
 */
export function placeAmong(own: MeanOf, others: readonly MeanOf[], confidence = 0.95): Place {
	const found = others.map((peer) => {
		const { test } = welch(own, peer);
		if (test.kind === 'none' || typeof test.df !== 'number') return null;
		return { ahead: test.statistic > 0, p: tUpperTail(Math.abs(test.statistic), test.df) };
	});
	const adjusted = adjust(
		found.flatMap((one) => (one === null ? [1, 1] : [one.p, 1 - one.p])),
		'holm',
	);
	const certain = (ahead: boolean) =>
		found.filter((one, at) => one?.ahead === ahead && (adjusted[2 * at] ?? 1) < 1 - confidence).length;
	return { best: 1 + certain(false), worst: others.length + 1 - certain(true), of: others.length + 1 };
}

/**
 * The share (0-1) of such businesses that lie lower: from the Wilson limit of the peers below the own lower limit to that of
 * the peers up to the upper one, each at half the error, so both the own answers and the choice of peers are in it.
 * Null where the own mean has no limits.
 */
export function shareLower(own: MeanOf, others: readonly MeanOf[], confidence = 0.95): Limits | null {
	const half = (1 + confidence) / 2;
	const limits = meanLimits(own, half);
	if (limits === null) return null;
	const share = (is: (mean: number) => boolean) =>
		wilson(others.filter(({ mean }) => is(mean)).length / others.length, others.length, half);
	const [least, most] = [share((mean) => mean < limits[0]), share((mean) => mean <= limits[1])];
	return least && most && [least[0], most[1]];
}

/** sd/√n; null with a single answer, or where all answers are the same: then nothing tells how they vary. */
export function meanError({ n, sd }: MeanOf): number | null {
	return n > 1 && sd !== null && sd > 0 ? sd / Math.sqrt(n) : null;
}

/** The t limits of a mean; null where it has no standard error. */
export function meanLimits(of: MeanOf, confidence = 0.95): Limits | null {
	const se = meanError(of);
	if (se === null) return null;
	const half = tQuantile((1 + confidence) / 2, of.n - 1) * se;
	return [of.mean - half, of.mean + half];
}
