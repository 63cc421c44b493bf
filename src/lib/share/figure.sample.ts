import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import type { Source } from '../catalog/source';
import { judge } from '../stats/judge';
import type { FigureValues } from './figure-values';

/** A series, its source and a figure for the tests of this room; the numbers are made up. */
export const sampleSeries: Series = {
	id: 'wants',
	table: 'usage',
	title: { de: 'Wünsche', en: 'Wants' },
	wording: { de: 'Was suchen Sie?', en: 'What do you look for?' },
	universe: { de: 'Personen ab 16 Jahren', en: 'Persons from 16 years' },
	population: 'PERSONS_16_PLUS',
	concept: 'WANTS',
	index: null,
	unit: 'percent',
	publisher: 'Institut Muster',
	commissioner: 'Verlag Beispiel',
	fieldDates: null,
	mode: null,
	sampling: 'probability',
	n: 2500,
	baseStated: false,
	notes: [],
};

export const sampleSource: Source = {
	id: 'study',
	publisher: 'Institut Muster',
	title: { de: 'Studie der Wünsche', en: 'Study of wants' },
	via: null,
	address: 'https://example.org/wants',
	retrieved: '2026-03-05',
	licence: { name: { de: 'CC BY 4.0', en: 'CC BY 4.0' }, address: null },
};

const observation = (item: string, rest: Partial<Observation>): Observation => ({
	series: 'wants',
	item,
	geo: 'DE',
	year: 2019,
	size_class: '',
	sector: '',
	age: '',
	value: 56,
	unit: 'percent',
	n: null,
	flag: '',
	grade: 'B',
	source: 'study',
	note: '',
	...rest,
});

const rows = [
	observation('OFFERS', {}),
	observation('HOURS', { year: 2021, flag: 'bu', note: 'ABOUT WAVE' }),
	observation('NEWS', { value: null, flag: 'c' }),
	observation('GAMES', { value: null }),
];

export const sampleFigure: FigureValues = {
	id: 'wants-2019',
	title: { de: 'Mehr als die Hälfte sucht Angebote', en: 'More than half look for offers' },
	sentence: { de: '56 % suchen Angebote.', en: '56% look for offers.' },
	address: {
		de: 'https://example.org/figures/wants-2019/',
		en: 'https://example.org/en/figures/wants-2019/',
	},
	series: [sampleSeries],
	sources: [sampleSource],
	codes: {
		note: {
			ABOUT: { de: 'ungefähr', en: 'about' },
			WAVE: { de: 'andere Welle', en: 'another wave' },
		},
	},
	values: rows.map((row) => ({
		observation: row,
		label: { de: `${row.item} de`, en: `${row.item} en` },
		estimate: judge({ ...sampleSeries, ...row, n: row.n ?? sampleSeries.n }),
	})),
	dataVersion: '0.1.0',
};
