import { criticalValue, wilson, type Limits } from './wilson';

/** What a publication prints: a rounded percentage and its base. */
export interface PublishedShare {
	/** 0-100, as printed. */
	readonly percent: number;
	/** Digits after the point it was rounded to. */
	readonly decimals: number;
	readonly n: number;
	/** Design effect assumed for the sample; 1 for a simple random sample. */
	readonly designEffect?: number;
}

/** The uncertainty of a published share; everything but `effectiveN` is a proportion (0-1). */
export interface PublishedMargin {
	readonly share: number;
	/** n divided by the design effect (Kish 1965). */
	readonly effectiveN: number;
	readonly wilson: Limits;
	readonly wilsonHalfWidth: number;
	/** z √(p(1 − p)/n): the "margin of error" of press releases. 0 at a share of 0 or 1: never show it as an interval. */
	readonly waldMargin: number;
	/** The Wald margin at 50 %, the largest that any share of this base can have. */
	readonly maxMargin: number;
	/** From the lower Wilson limit of the smallest share that rounds to `percent` to the upper limit of the largest. */
	readonly outer: Limits;
}

/**
 * The margins of a share known only as a rounded percentage of n. Null when n is 0.
 * Source: Wilson 1927, JASA, with n replaced by n / design effect (Kish 1965, "Survey Sampling");
 * the outer interval adds half a unit of the last printed digit on each side before the limits are taken.
 * Throws a RangeError for a percentage outside 0-100, a design effect that is not positive, or a bad n or confidence.
 */
export function publishedMargin(
	{ percent, decimals, n, designEffect = 1 }: PublishedShare,
	confidence = 0.95,
): PublishedMargin | null {
	if (!(designEffect > 0)) throw new RangeError(`A design effect must be positive, got ${designEffect}.`);
	const share = percent / 100;
	const effectiveN = n / designEffect;
	const rounding = 0.5 / 10 ** (decimals + 2);
	const limits = wilson(share, effectiveN, confidence);
	const least = wilson(Math.max(0, share - rounding), effectiveN, confidence);
	const most = wilson(Math.min(1, share + rounding), effectiveN, confidence);
	if (limits === null || least === null || most === null) return null;
	const margin = (p: number) => criticalValue(confidence) * Math.sqrt((p * (1 - p)) / effectiveN);
	return {
		share,
		effectiveN,
		wilson: limits,
		wilsonHalfWidth: (limits[1] - limits[0]) / 2,
		waldMargin: margin(share),
		maxMargin: margin(0.5),
		outer: [least[0], most[1]],
	};
}
