import type { Locale } from './locale';

const NBSP = '\u00a0';
const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/** Making one takes longer than a hundred uses of it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, decimals: number): Intl.NumberFormat {
	const key = `${locale} ${decimals}`;
	const known =
		formatters.get(key) ?? new Intl.NumberFormat(tags[locale], { maximumFractionDigits: decimals });
	formatters.set(key, known);
	return known;
}

/**
 * A number as a reader writes it: decimal comma in German, at most `decimals` digits, a real minus sign.
 * No trailing zeros: a published 56 stays 56.
 */
export function number(value: number, locale: Locale, decimals = 1): string {
	return formatter(locale, decimals).format(value).replace('-', '−');
}

/** A share in percent (0-100) with its sign: "35,2 %" in German (no-break space), "35.2%" in English. */
export function percent(value: number, locale: Locale, decimals = 1): string {
	return number(value, locale, decimals) + (locale === 'de' ? `${NBSP}%` : '%');
}
