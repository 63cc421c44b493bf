import fc from 'fast-check';
import type { Point } from './comparable';

/** Points for the tests of comparability. */

export const both = (text: string) => ({ de: text, en: text });

export const firms: Point['series'] = {
	id: 'firms',
	title: { de: 'Unternehmen in sozialen Medien', en: 'Enterprises on social media' },
	universe: { de: 'Unternehmen ab 10 Personen', en: 'enterprises with 10 or more persons' },
	unit: 'percent',
	publisher: 'Eurostat',
	mode: null,
	sampling: 'probability',
	n: null,
	population: 'ENT_GE10',
	concept: 'SM_ANY',
	index: null,
};

const row: Point['row'] = {
	series: 'firms',
	item: 'ANY',
	geo: 'DE',
	year: 2023,
	size_class: 'GE10',
	sector: 'TOTAL',
	age: '',
	value: 60.7,
	n: null,
	flag: '',
	grade: 'A',
	note: '',
};

/** Germany 2023 of `firms`, but for what is given. */
export const point = (own: Partial<Point['row']>, series: Point['series'] = firms): Point => ({
	row: { ...row, series: series.id, ...own },
	series,
});

const anySeries = fc
	.record({
		title: fc.constantFrom(both('A'), both('B')),
		universe: fc.constantFrom(both('U'), both('V')),
		unit: fc.constantFrom('percent', 'persons', 'followers'),
		publisher: fc.constantFrom('Eurostat', 'Bitkom'),
		mode: fc.constantFrom(null, both('online'), both('by telephone')),
		sampling: fc.constantFrom('probability', 'quota', 'opt-in', 'unknown'),
		n: fc.constantFrom(null, 600),
		population: fc.constantFrom('ENT_GE10', 'ENT_GE20', 'SME_UNSTATED'),
		concept: fc.constantFrom('SM_ANY', 'SM_GE2'),
		index: fc.constantFrom(null, 'DI', 'DI2'),
	} as const)
	.map((series): Point['series'] => ({ ...series, id: JSON.stringify(series) }));

/** Few codes, so that two of them often share a line. */
export const anyPoint: fc.Arbitrary<Point> = fc
	.tuple(
		fc.oneof({ weight: 2, arbitrary: fc.constant(firms) }, anySeries),
		fc.record({
			item: fc.constantFrom('ANY', 'SNET'),
			geo: fc.constantFrom('DE', 'FR', 'EU28', 'EU27_2020'),
			year: fc.integer({ min: 2013, max: 2018 }),
			size_class: fc.constantFrom('GE10', '10-49'),
			value: fc.constantFrom(null, 0, 48),
			n: fc.constantFrom(null, 300),
			flag: fc.subarray(['b', 'c', 'd', 'e', 'p', 'u']).map((letters) => letters.join('')),
			grade: fc.constantFrom('A', 'B', 'C'),
			note: fc.subarray(['UNIT_BREAK', 'WIDER', 'ROUNDED', 'YEAR_INFERRED']).map((all) => all.join(' ')),
		} as const),
	)
	.map(([series, own]) => point(own, series));
