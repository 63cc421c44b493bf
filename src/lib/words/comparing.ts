import { reasons, sentences } from './comparing-sentences';
import { doubts } from './intervals';
import type { Bilingual, Locale } from './locale';
import { number, percent } from './number';
import { capital } from './share';

/** Two values and what is known of their difference; made by explorer/compare-rows. */
export interface Compared {
	readonly verdict: 'comparable' | 'caution' | 'not-comparable';
	readonly a: { readonly label: Bilingual; readonly value: number | null };
	readonly b: { readonly label: Bilingual; readonly value: number | null };
	readonly unit: string;
	/** Digits after the point that the values may show. */
	readonly decimals: number;
	/** `points`: a - b in percentage points, not rounded; null where none may or can be given. */
	readonly difference: { readonly points: number; readonly uncertainty: Uncertainty } | null;
}

/** The 95 % interval of a difference in percentage points, or why there is none. */
export type Uncertainty =
	| { readonly kind: 'none'; readonly because: NoDifferenceInterval }
	| {
			readonly kind: 'interval' | 'at-best';
			readonly low: number;
			readonly high: number;
			/** Whether the same respondents gave both answers, and if so, whether one could give both. */
			readonly overlap: 'independent' | 'excluded' | 'unknown';
			readonly certain: boolean;
			readonly overlapping: boolean;
			readonly excludesZero: boolean;
			/** Keys of `doubts` in words/intervals. */
			readonly doubts: readonly string[];
	  };

export type NoDifferenceInterval = keyof typeof reasons;

/**
 * What may be said of two values, in one to four sentences. For values that may not be compared it is the heading of the reasons,
 * which `words/comparability` says: it ends with a colon.
 */
export function comparing(compared: Compared, locale: Locale): string {
	const say = sentences[locale];
	if (compared.verdict === 'not-comparable') return say.forbidden;
	const { a, b, difference } = compared;
	const values = [a, b]
		.map(({ label, value }) => `${label[locale]} ${shown(value, compared, locale)}`)
		.join(', ');
	if (difference === null) return `${values}.`;
	const { points, uncertainty } = difference;
	const size = distance(points, compared.decimals, locale);
	const head = `${values}: ${size}`;
	if (uncertainty.kind === 'none')
		return `${head}. ${say.untested(points === 0)} ${reasons[uncertainty.because][locale]}`;

	// The larger less the smaller, as the distance is told without a sign.
	const [low, high] =
		points < 0 ? [-uncertainty.high, -uncertainty.low] : [uncertainty.low, uncertainty.high];
	const limits = [low, high].map((limit) => limitIn(limit, compared.decimals, locale)) as [string, string];
	const atBest = uncertainty.kind === 'at-best';
	return [
		`${head} ${say.interval(...limits, atBest)}${uncertainty.certain && !atBest ? ': ' : '. '}${judgement(uncertainty, locale)}`,
		...(uncertainty.overlap === 'independent' ? [] : [say[uncertainty.overlap]]),
		...uncertainty.doubts.map((doubt) => `${capital(doubts[doubt]?.[locale] ?? doubt)}.`),
	].join(' ');
}

function judgement(found: Exclude<Uncertainty, { kind: 'none' }>, locale: Locale): string {
	const say = sentences[locale];
	if (found.certain) return found.kind === 'at-best' ? say.certainAtBest : say.certain;
	if (!found.overlapping) return say.zero;
	return found.excludesZero ? say.withoutZero : say.overlapping;
}

const shown = (value: number | null, { unit, decimals }: Compared, locale: Locale): string =>
	value === null
		? sentences[locale].missing
		: unit === 'percent'
			? percent(value, locale, decimals)
			: number(value, locale, decimals);

/** "Unterschied 5,2 Prozentpunkte": never 0 where there is one. */
function distance(points: number, decimals: number, locale: Locale): string {
	const say = sentences[locale];
	if (points === 0) return say.same;
	const least = 10 ** -decimals;
	const size = Math.abs(points);
	return size < least / 2
		? say.less(number(least, locale, decimals), least === 1)
		: say.apart(number(size, locale, decimals), number(size, locale, decimals) === '1');
}

/** A limit that is not zero is not written as zero, as that is what it is read for. */
function limitIn(limit: number, decimals: number, locale: Locale): string {
	const digits = limit !== 0 && Math.abs(limit) < 10 ** -decimals / 2 ? decimals + 2 : decimals;
	return number(limit, locale, digits).replace(/^−0$/, '0');
}
