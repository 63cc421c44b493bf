import { describe, expect, it } from 'vitest';
import type { Codes } from '../catalog/catalog';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import type { Source } from '../catalog/source';
import { sampleFigure, sampleSeries, sampleSource } from '../share/figure.sample';
import { judged, type Row } from './compose';
import { baseOf, rowNotes, yearsOf } from './notes';
import { sourcesOf } from './sources';

const [template] = sampleFigure.values;
if (!template) throw new Error('the sample has no value');

const paid: Series = { ...sampleSeries, id: 'paid', commissioner: 'Verlag', n: null };
const free: Series = { ...sampleSeries, id: 'free', commissioner: null, n: null };
const office: Source = { ...sampleSource, id: 'office', publisher: 'Amt' };
const both = { series: [paid, free], sources: [office, sampleSource] };

const row = (name: string, rest: Partial<Observation>): Row => {
	const observation: Observation = { ...template.observation, series: 'paid', ...rest };
	const label = { de: name, en: name };
	const series = observation.series === 'paid' ? paid : free;
	return { observation, code: name, label, estimate: judged(observation, series), role: 'context' };
};

describe('the sources of rows', () => {
	const rows = [
		row('a', { grade: 'C', source: 'study' }),
		row('b', { grade: 'B', source: 'office', series: 'free' }),
		row('c', { grade: 'A', source: 'study', series: 'free' }),
		row('d', { grade: 'C', source: 'study' }),
	];

	it('are those that were read, in the order of the label, with grades and rows', () => {
		const shown = sourcesOf(rows, both);
		expect(shown.map(({ source, grades }) => [source.id, grades])).toEqual([
			['office', ['B']],
			['study', ['A', 'C']],
		]);
		expect(shown.map((each) => each.rows.map(({ code }) => code))).toEqual([['b'], ['a', 'c', 'd']]);
	});

	it('name who paid for what is shown from them, each once', () => {
		expect(sourcesOf(rows, both).map(({ commissioners }) => commissioners)).toEqual([[], ['Verlag']]);
	});

	it('are none without rows, and an error where one is not known', () => {
		expect(sourcesOf([], both)).toEqual([]);
		expect(() => sourcesOf(rows, { ...both, sources: [office] })).toThrow('No source "study"');
	});
});

describe('the number of interviews of rows', () => {
	it.each([
		[[16000, 16000], 'n = 16.000'],
		[[604, 1104], 'n = 604–1.104'],
		[[604, null], 'n = 604, zum Teil nicht veröffentlicht'],
		[[null, null], 'n nicht veröffentlicht'],
		[[], 'n nicht veröffentlicht'],
	])('%j is %s', (asked, said) => {
		const rows = asked.map((n, i) => row(String(i), { n }));
		expect(baseOf(rows, 'de')).toBe(said);
	});

	it('does not speak of rows without a value', () => {
		expect(baseOf([row('a', { n: 500 }), row('b', { value: null })], 'en')).toBe('n = 500');
	});
});

it('years are one, or the first and the last', () => {
	expect(yearsOf([])).toBe('');
	expect(yearsOf([row('a', { year: 2019 })])).toBe('2019');
	expect(yearsOf([row('a', { year: 2021 }), row('a', { year: 2014 })])).toBe('2014–2021');
});

describe('the notes of rows', () => {
	const names: Codes = {
		note: {
			ROUNDED: { de: 'auf ganze Prozent gerundet', en: 'rounded' },
			INFERRED: { de: 'Jahr erschlossen.', en: 'year inferred' },
		},
	};

	it('that all carry are said once', () => {
		const rows = [row('a', { note: 'ROUNDED' }), row('b', { note: 'ROUNDED' })];
		expect(rowNotes(rows, names, 'de')).toEqual(['Auf ganze Prozent gerundet.']);
		expect(rowNotes([row('a', {})], names, 'de')).toEqual([]);
	});

	it('name the rows they are about, in the order of the label', () => {
		const rows = [row('a', { note: 'INFERRED ROUNDED' }), row('b', { note: 'INFERRED' }), row('c', {})];
		expect(rowNotes(rows, names, 'de')).toEqual([
			'Auf ganze Prozent gerundet (a).',
			'Jahr erschlossen (a; b).',
		]);
	});

	it('name years where the label alone does not tell rows apart', () => {
		const rows = [
			...[2014, 2015].map((year) => row('a', { year, note: 'INFERRED' })),
			row('a', { year: 2016 }),
		];
		expect(rowNotes(rows, names, 'en')).toEqual(['Year inferred (a 2014, 2015).']);
	});

	it('stay short, and say how many they leave out', () => {
		const rows = [...'abcdef'].map((name) => row(name, { note: 'ROUNDED' }));
		expect(rowNotes([...rows, row('g', {})], names, 'en')).toEqual(['Rounded (a; b; c; and 3 more).']);
	});

	it('that have no name stand for themselves', () => {
		expect(rowNotes([row('a', { note: 'NEW' })], names, 'en')).toEqual(['NEW.']);
	});
});
