import type { Plate, PlateRow } from '../plates/plate';

const row = (code: string, label: string, value: number): PlateRow => ({
	...{ code, label, group: '', groupLabel: '', year: 2023, role: 'context', breakBefore: false },
	estimate: {
		kind: 'known',
		value,
		interval: { kind: 'none', because: 'n-not-published' },
		base: null,
		flag: '',
	},
});

/** A small figure of the explorer, as a speaker took it along. */
export const plate: Plate = {
	...{ figure: 'view', locale: 'de', series: 'eurostat-sm-any', edition: '0a1b2c3d', taken: '2026-11-25' },
	title: 'In Frankreich sind es 61 %',
	sentence: 'In Frankreich sind 61 % der Unternehmen in sozialen Medien, in Deutschland 53 %.',
	subtitle: 'Unternehmen ab 10 Beschäftigten, 2023, Anteil in Prozent',
	notes: [],
	sources: ['Quelle: Eurostat, isoc_cismt (2023). n nicht veröffentlicht. Lizenz: CC BY 4.0.'],
	path: 'explore/?geo=DE,FR',
	unit: 'percent',
	domain: [0, 100],
	form: 'bars',
	rows: [row('FR', 'Frankreich', 61), row('DE', 'Deutschland', 53)],
};
