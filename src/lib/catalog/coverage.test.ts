import { describe, expect, it } from 'vitest';
import type { Catalog } from './catalog';
import { codesUsed } from './codes-used';
import { coverage } from './coverage';
import type { Observation } from './observation';
import { observationKey } from './observation-key';

const both = (text: string) => ({ de: text, en: text });
const named = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, both(code)]));
const catalog: Pick<Catalog, 'codes' | 'sources'> = {
	codes: {
		item: named('ANY', 'GE2'),
		geo: named('EU28', 'DE', 'FR', 'AT'),
		size_class: named('10-49', '50-249', 'GE10'),
		sector: named('TOTAL'),
		age: {},
		unit: named('percent', 'persons'),
		flag: named('b', 'c', 'u'),
		note: named('ABOUT', 'ROUNDED'),
		population: named('ENT_GE10', 'POP_ALL'),
		concept: named('SM_ANY'),
	},
	sources: ['second', 'first', 'never'].map((id) => ({
		id,
		publisher: 'P',
		title: both('T'),
		via: null,
		address: null,
		retrieved: '2026-01-01',
		licence: { name: both('L'), address: null },
	})),
};

const row = (geo: string, year: number, rest: Partial<Observation> = {}): Observation => ({
	...{ series: 's', item: 'ANY', geo, year, size_class: 'GE10', sector: 'TOTAL', age: '' },
	...{ value: 50, unit: 'percent', n: null, flag: '', grade: 'B', source: 'first', note: '' },
	...rest,
});

const rows = [
	row('FR', 2021),
	row('DE', 2023, { size_class: '50-249' }),
	row('DE', 2023, { size_class: '10-49', grade: 'A', source: 'second', note: 'ROUNDED', flag: 'bu' }),
	row('DE', 2021, { value: null, flag: 'c' }),
	row('XX', 2021),
];

describe('coverage', () => {
	it('counts published values by area and year, both in order', () => {
		const { years, geos, cells, values, missing } = coverage(rows, catalog);
		expect(years).toEqual([2021, 2023]);
		expect(geos).toEqual(['DE', 'FR', 'XX']);
		expect(cells).toEqual([
			[0, 2],
			[1, 0],
			[1, 0],
		]);
		expect([values, missing]).toEqual([4, 1]);
	});

	it('lists the codes in the order of the label, and the dimensions that vary', () => {
		expect(coverage(rows, catalog)).toMatchObject({
			varying: ['geo', 'year', 'size_class'],
			items: ['ANY'],
			sizes: ['10-49', '50-249', 'GE10'],
			sectors: ['TOTAL'],
			ages: [],
			grades: ['A', 'B'],
			sources: ['second', 'first'],
		});
	});

	it('of nothing is empty', () => {
		expect(coverage([], catalog)).toEqual({
			...{ years: [], geos: [], cells: [], varying: [], items: [], sizes: [], sectors: [], ages: [] },
			...{ grades: [], sources: [], values: 0, missing: 0 },
		});
	});

	it('tells "not broken down" apart from a code, but does not list it', () => {
		const mixed = coverage([row('DE', 2021, { sector: '' }), row('DE', 2021)], catalog);
		expect(mixed.varying).toEqual(['sector']);
		expect(mixed.sectors).toEqual(['TOTAL']);
	});
});

it('the codes used are named in the order of the label, each letter and note by itself', () => {
	const series = [{ population: 'ENT_GE10', concept: 'SM_ANY' }];
	const used = codesUsed(catalog, rows, series);
	expect(Object.entries(used).map(([list, names]) => [list, Object.keys(names)])).toEqual([
		['item', ['ANY']],
		['geo', ['DE', 'FR']],
		['size_class', ['10-49', '50-249', 'GE10']],
		['sector', ['TOTAL']],
		['age', []],
		['unit', ['percent']],
		['flag', ['b', 'c', 'u']],
		['note', ['ROUNDED']],
		['population', ['ENT_GE10']],
		['concept', ['SM_ANY']],
	]);
});

it('the key of an observation names it, and can be taken apart', () => {
	const [first] = rows;
	if (!first) throw new Error('no row');
	expect(observationKey(first)).toBe('s/ANY/FR/2021/GE10/TOTAL/');
	expect(observationKey(first).split('/')).toHaveLength(7);
	expect(new Set(rows.map(observationKey)).size).toBe(rows.length);
	const corrected: Observation = { ...first, value: 1, note: 'ABOUT' };
	expect(observationKey(corrected)).toBe(observationKey(first));
});
