import { known } from '../charts/placed.sample';
import type { Plate, PlateRow } from '../plates/plate';
import type { Deck, Slide } from './deck';

/** A row of a figure without a second dimension. */
export const plateRow = (code: string, value: number, more: Partial<PlateRow> = {}): PlateRow => ({
	...{ code, label: code, group: '', groupLabel: '', year: 2023, estimate: known(value) },
	...{ role: 'context', breakBefore: false },
	...more,
});

export const plate = (rows: readonly PlateRow[], more: Partial<Plate> = {}): Plate => ({
	...{
		figure: 'view',
		locale: 'de',
		title: 'Ein Titel',
		sentence: 'Ein Satz.',
		subtitle: 'Unternehmen · 2023',
	},
	...{
		notes: ['Die feinen Striche zeigen den 95-%-Bereich.'],
		sources: ['Quelle: Amt (2023). n = 100. Lizenz: CC BY 4.0.'],
	},
	...{
		path: 'explore/',
		series: 's',
		edition: '',
		taken: '2026-01-31',
		unit: 'percent',
		domain: [0, 100],
		form: 'bars',
	},
	rows,
	...more,
});

export const slide = (of: Plate, more: Partial<Slide> = {}): Slide => ({
	plate: of,
	notes: '',
	steps: [],
	...more,
});

export const deck = (slides: readonly Slide[], more: Partial<Deck> = {}): Deck => ({
	...{ locale: 'de', title: '', lead: '', slides },
	...more,
});
