import type { Bilingual } from './locale';

/** The forms an answer can be shown in; keys as in plates/form. */
export const forms: Readonly<Record<string, Bilingual>> = {
	bars: { de: 'Balken', en: 'Bars' },
	dots: { de: 'Punkte', en: 'Dots' },
	lines: { de: 'Linien', en: 'Lines' },
	multiples: { de: 'Kleine Bilder', en: 'Small multiples' },
	dumbbell: { de: 'Hanteln', en: 'Dumbbells' },
	heat: { de: 'Farbtafel', en: 'Heat table' },
	map: { de: 'Karte', en: 'Map' },
	table: { de: 'Tabelle', en: 'Table' },
	likert: { de: 'Zustimmung', en: 'Rating scale' },
	histogram: { de: 'Verteilung', en: 'Distribution' },
};

/** Why a series cannot be shown in a form. */
export const bars = {
	'no-countries': {
		de: 'dafür braucht es Werte für mehrere Länder',
		en: 'needs values for several countries',
	},
	'one-year': { de: 'dafür braucht es zwei Jahre', en: 'needs two years' },
	'one-dimension': {
		de: 'dafür braucht es eine zweite Aufteilung',
		en: 'needs a second dimension',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Bar = keyof typeof bars;
