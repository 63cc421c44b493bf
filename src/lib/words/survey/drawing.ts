import type { Bilingual, Locale } from '../locale';
import { number } from '../number';

const NBSP = '\u00a0';

/** "n = 1.004": how many gave an answer. */
export const respondents = (count: number, locale: Locale): string =>
	`n${NBSP}=${NBSP}${number(count, locale, 0)}`;

/** The open ends of a histogram: "unter 10", "ab 60". */
export const openEnds = {
	under: (number: string): Bilingual => ({ de: `unter${NBSP}${number}`, en: `under${NBSP}${number}` }),
	from: (number: string): Bilingual => ({ de: `ab${NBSP}${number}`, en: `from${NBSP}${number}` }),
} as const;

/** "Mittelwert: 38,5" */
export const namedValue = (name: string, value: string): string => `${name}: ${value}`;
