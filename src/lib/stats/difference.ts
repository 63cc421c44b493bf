import { wilson, type Limits } from './wilson';

/** A share (0-1) of n answers. */
export interface Share {
	readonly share: number;
	readonly n: number;
}

/** The difference of two shares as a proportion (-1 to 1, not points), with the limits of its interval. */
export interface Difference {
	readonly difference: number;
	readonly limits: Limits;
	/**
	 * What is known of how the two hang together: `independent` samples; answers of the same respondents that `exclude`
	 * each other; or answers of which one can give both, where the interval is the widest that any overlap allows.
	 */
	readonly overlap: 'independent' | 'excluded' | 'unknown';
}

/** Shares that exclude each other may sum to a little more than 1, as both are rounded to a whole percent. */
const ROUNDED = 0.01;

/**
 * The difference a - b of the shares of two independent samples with Newcombe's hybrid score interval: the distances
 * from each share to its Wilson limits, squared and added. Null when a base is 0. Never beyond -1 and 1, and never of no
 * width, also at shares of 0 and 1.
 *
 *     low  = d - √((pₐ - lₐ)² + (u_b - p_b)²)
 *     high = d + √((uₐ - pₐ)² + (p_b - l_b)²)
 *
 * Source: Newcombe 1998, Statistics in Medicine 17:873, method 10.
 * Throws a RangeError for a share outside 0-1, a negative n, or a confidence not strictly between 0 and 1.
 */
export function differenceOfShares(a: Share, b: Share, confidence = 0.95): Difference | null {
	return squaredAndAdded(a, b, 0, 'independent', confidence);
}

/**
 * The difference p - q of the shares of two answers to one question, given by the same n respondents. Null when n is 0.
 *
 * The distances to the Wilson limits are added as above, with the correlation r between the two answers:
 * √(x² - 2rxy + y²). Answers that exclude each other have r = -√(pq / ((1 - p)(1 - q))); for large n this is
 * z·√((p + q - (p - q)²) / n), the interval of textbooks, which has no width at shares of 0 and 1.
 *
 * Where one may give both answers, the share of those who did is needed and is hardly ever published. It lies between
 * max(0, p + q - 1) and min(p, q) (Fréchet). The fewer gave both, the wider the interval; so the one returned belongs to the
 * fewest possible. The true one is as wide or narrower, never wider: what it shows to be certain is certain.
 *
 * Source: Newcombe 1998, Statistics in Medicine 17:2635 (paired shares); Zou & Donner 2008, Statistics in Medicine 27:1693.
 * Throws a RangeError as `wilson` does, and for exclusive answers whose shares sum to more than 1.01.
 */
export function differenceOfAnswers(
	p: number,
	q: number,
	n: number,
	{ exclusive }: { readonly exclusive: boolean },
	confidence = 0.95,
): Difference | null {
	if (exclusive && p + q > 1 + ROUNDED)
		throw new RangeError(`Answers that exclude each other cannot have the shares ${p} and ${q}.`);
	return squaredAndAdded(
		{ share: p, n },
		{ share: q, n },
		fewestWithBoth(p, q),
		exclusive ? 'excluded' : 'unknown',
		confidence,
	);
}

/** The correlation of two answers if as few as possible gave both: none of them, as long as p + q does not exceed 1. */
function fewestWithBoth(p: number, q: number): number {
	const odds = (p * q) / ((1 - p) * (1 - q));
	// At 1 and 0 each answer is the opposite of the other.
	return Number.isNaN(odds) ? -1 : -Math.sqrt(Math.min(odds, 1 / odds));
}

function squaredAndAdded(
	a: Share,
	b: Share,
	correlation: number,
	overlap: Difference['overlap'],
	confidence: number,
): Difference | null {
	const [ofA, ofB] = [wilson(a.share, a.n, confidence), wilson(b.share, b.n, confidence)];
	if (ofA === null || ofB === null) return null;
	const difference = a.share - b.share;
	const add = (x: number, y: number) => Math.sqrt(x * x - 2 * correlation * x * y + y * y);
	const low = difference - add(a.share - ofA[0], ofB[1] - b.share);
	const high = difference + add(ofA[1] - a.share, b.share - ofB[0]);
	return { difference, limits: [Math.max(-1, low), Math.min(1, high)], overlap };
}

/** What two intervals and that of their difference say. */
export interface Certainty {
	/** Whether the two may be called different. */
	readonly certain: boolean;
	/** Whether the intervals of the two values have a point in common. */
	readonly overlapping: boolean;
	/** Whether the interval of the difference leaves out zero. */
	readonly excludesZero: boolean;
}

/**
 * Whether a difference goes beyond the chance of selection. Two values are called different only if the interval of their
 * difference leaves out zero *and* their own intervals do not overlap: a reader who sees two overlapping intervals is never
 * told that one is ahead. This is stricter than the interval of the difference alone, which can leave out zero
 * where the two overlap a little; both facts are returned, so that both can be said.
 * All limits in one unit, proportions or percent.
 */
export function certainty(difference: Limits, a: Limits, b: Limits): Certainty {
	const overlapping = a[0] <= b[1] && b[0] <= a[1];
	const excludesZero = difference[0] > 0 || difference[1] < 0;
	return { certain: excludesZero && !overlapping, overlapping, excludesZero };
}
