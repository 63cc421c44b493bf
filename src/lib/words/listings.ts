import type { Bilingual } from './locale';

/** Titles of the pages that list: not among the words that every page brings with it. */
export const listings = {
	allFigures: { de: 'Alle Abbildungen', en: 'All figures' },
	allFiguresLead: {
		de: 'Jede Abbildung hat eine feste Adresse und ihre Werte als CSV und JSON.',
		en: 'Each figure has an address that lasts, and its values as CSV and JSON.',
	},
	methodTitle: { de: 'Methode: wie die Zahlen entstehen', en: 'Method: how the figures come about' },
} as const satisfies Readonly<Record<string, Bilingual>>;
