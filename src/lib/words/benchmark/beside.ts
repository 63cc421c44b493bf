import type { Locale } from '../locale';
import { listed } from '../list';

export interface BesideFacts {
	/** How many surveys there are. */
	readonly surveys: number;
	/** First and last year. */
	readonly from: number;
	readonly to: number;
	/** Between the lowest and the highest, in whole percentage points. */
	readonly apart: number;
	/** Who paid, each once. */
	readonly paid: readonly string[];
}

/** Why surveys of SMEs of unstated size stand beside the ladder and not on it. */
export function besideSays({ surveys, from, to, apart, paid }: BesideFacts, locale: Locale): string {
	const who = listed(paid, locale);
	if (locale === 'de')
		return [
			`Umfragen unter KMU, deren Größe nicht angegeben ist, sind keine Stufe der Leiter.`,
			...(surveys > 1
				? [`Die ${surveys} Umfragen hier (${from} bis ${to}) liegen rund ${apart} Prozentpunkte auseinander.`]
				: []),
			...(who === '' ? [] : [`Bezahlt von: ${who}.`]),
		].join(' ');
	return [
		'Surveys of SMEs of unstated size are no rung of the ladder.',
		...(surveys > 1
			? [`The ${surveys} surveys here (${from} to ${to}) are about ${apart} percentage points apart.`]
			: []),
		...(who === '' ? [] : [`Paid for by: ${who}.`]),
	].join(' ');
}

/** "Civey 2020", "forsa 2021, ungefähr". */
export const surveyName = (publisher: string, year: number, about: boolean, locale: Locale): string =>
	`${publisher} ${year}${about ? (locale === 'de' ? ', ungefähr' : ', about') : ''}`;
