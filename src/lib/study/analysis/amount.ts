import { decimals } from '../../stats/decimals';
import type { Estimate } from '../../stats/estimate';
import { missing } from '../../words/flags';
import type { Locale } from '../../words/locale';
import { number, percent } from '../../words/number';

/** Decimals a number of a survey is written with: a mean with one, with two where it is small, with none where it is large. */
const digitsOf = (value: number): 0 | 1 | 2 => (Math.abs(value) < 10 ? 2 : Math.abs(value) < 1000 ? 1 : 0);

/** Whether a number counts calendar years, which are written without a sign between the thousands. */
export const isYear = (unit: string): boolean => /^(jahr|year|jahreszahl)$/i.test(unit);

/** A value in its unit, without the unit's name and sign. `base` decides how many digits a share deserves. */
function bare(value: number, unit: string, base: number | null, locale: Locale): string {
	if (isYear(unit)) return String(Math.round(value));
	return number(value, locale, unit === 'percent' ? decimals(base) : digitsOf(value));
}

/** A value in its unit, without the unit's name: "35 %", "4,3", "1995". */
export const written = (value: number, unit: string, base: number | null, locale: Locale): string =>
	unit === 'percent' ? percent(value, locale, decimals(base)) : bare(value, unit, base, locale);

/** What stands in a table for an estimate: its value, or why there is none. */
export function estimateText(estimate: Estimate, unit: string, locale: Locale): string {
	return estimate.kind === 'known'
		? written(estimate.value, unit, estimate.base, locale)
		: (missing[estimate.reason]?.[locale] ?? estimate.reason);
}

/** Both ends of the interval of an estimate, written; null where it has none. */
export function endsOf(
	estimate: Estimate,
	unit: string,
	locale: Locale,
): readonly [low: string, high: string] | null {
	if (estimate.kind !== 'known' || estimate.interval.kind === 'none') return null;
	const { low, high } = estimate.interval;
	const write = (value: number) => bare(value, unit, estimate.base, locale);
	return [write(low), write(high)];
}

/** "< 0,001", "0,03": a p-value as it is written. */
export function pText(p: number, locale: Locale): string {
	if (p < 0.001) return locale === 'de' ? '<\u00a00,001' : '<\u00a00.001';
	return `=\u00a0${number(p, locale, p < 0.1 ? 3 : 2)}`;
}
