import type { Locale } from './locale';

/** Upper bounds (exclusive) of the spans a share in percent falls into, with the words for each. */
const spans: readonly [upTo: number, de: string, en: string][] = [
	[5, 'kaum jemand', 'hardly any'],
	[20, 'weniger als ein Fünftel', 'less than a fifth'],
	[25, 'weniger als ein Viertel', 'less than a quarter'],
	[30, 'mehr als ein Viertel', 'more than a quarter'],
	[100 / 3, 'fast ein Drittel', 'almost a third'],
	[40, 'mehr als ein Drittel', 'more than a third'],
	[45, 'gut zwei Fünftel', 'over two fifths'],
	[50, 'fast die Hälfte', 'almost half'],
	[60, 'mehr als die Hälfte', 'more than half'],
	[200 / 3, 'fast zwei Drittel', 'almost two thirds'],
	[75, 'mehr als zwei Drittel', 'more than two thirds'],
	[90, 'mehr als drei Viertel', 'more than three quarters'],
	[95, 'neun von zehn', 'nine in ten'],
	[Infinity, 'fast alle', 'almost all'],
];

/** A share (percent, 0-100) as people say it. Exact fractions are named as such; otherwise the nearest true bound. */
export function shareInWords(share: number, locale: Locale): string {
	if (share === 50) return locale === 'de' ? 'die Hälfte' : 'half';
	if (share === 25) return locale === 'de' ? 'ein Viertel' : 'a quarter';
	if (share === 75) return locale === 'de' ? 'drei Viertel' : 'three quarters';
	if (share === 20) return locale === 'de' ? 'ein Fünftel' : 'a fifth';
	const span = spans.find(([upTo]) => share < upTo);
	if (!span) throw new Error(`not a share: ${share}`);
	return locale === 'de' ? span[1] : span[2];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
