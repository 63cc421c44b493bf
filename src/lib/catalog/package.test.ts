import { describe, expect, it } from 'vitest';
import { nameOf } from './name-of';
import { observationColumns } from './observation-columns';
import { readPackage } from './package';
import { seriesOf } from './series-of';
import { sourceOf } from './source-of';
import { tableOf } from './table-of';

const both = (de: string, en = de) => ({ de, en });

function label() {
	return {
		resources: [
			{
				name: 'firms',
				type: 'table',
				path: 'firms.csv',
				encoding: 'utf-8',
				bytes: 10,
				hash: `sha256:${'0a'.repeat(32)}`,
				rows: 1,
				schema: {
					fields: observationColumns.map((name) => ({
						name,
						type: name === 'value' ? 'number' : name === 'year' || name === 'n' ? 'integer' : 'string',
						...(name === 'geo' ? { constraints: { required: true } } : {}),
					})),
				},
			},
		],
		series: [
			{
				id: 'asked-2020',
				table: 'firms',
				title: both('Titel', 'Title'),
				wording: both('Frage', 'Question'),
				universe: both('Alle', 'All'),
				population: 'ALL',
				concept: 'ANY',
				index: null,
				unit: 'percent',
				publisher: 'P',
				commissioner: null,
				fieldDates: null,
				mode: both('online', 'online'),
				sampling: 'quota',
				n: 300,
				baseStated: true,
				notes: [both('Hinweis', 'Note')],
			},
		],
		provenance: [
			{
				id: 'study-2020',
				publisher: 'P',
				title: both('Studie', 'Study'),
				via: null,
				address: 'https://example.org/a%20b',
				retrieved: '2024-02-29',
				licence: { name: both('Lizenz', 'Licence'), address: null },
			},
		],
		codes: {
			item: { YES: both('Ja', 'Yes'), NO: both('Nein', 'No') },
			geo: { DE: both('Deutschland', 'Germany') },
			size_class: {},
			sector: {},
			age: {},
			unit: { percent: both('Prozent', 'percent') },
			flag: { b: both('Bruch', 'break') },
			note: { ABOUT: both('ungefähr', 'about') },
			population: { ALL: both('alle', 'all') },
			concept: { ANY: both('irgendeine', 'any') },
		},
	};
}

describe('readPackage', () => {
	it('reads tables, series, sources and codes', () => {
		const catalog = readPackage(label());
		expect(catalog.series).toEqual(label().series);
		expect(catalog.sources).toEqual(label().provenance);
		expect(catalog.codes).toEqual(label().codes);
		const [table] = catalog.tables;
		expect(table).toMatchObject({
			name: 'firms',
			path: 'firms.csv',
			bytes: 10,
			rows: 1,
			sha256: '0a'.repeat(32),
		});
		expect(table?.columns.map(({ name }) => name)).toEqual(observationColumns);
		expect(table?.columns[2]).toEqual({ name: 'geo', type: 'string', required: true });
		expect(table?.columns[7]).toEqual({ name: 'value', type: 'number', required: false });
	});

	it('keeps the order of the codes', () => {
		expect(Object.keys(readPackage(label()).codes.item ?? {})).toEqual(['YES', 'NO']);
	});

	it('names every place that is malformed, not only the first', () => {
		const bad = label();
		Object.assign(bad.series[0] ?? {}, { unit: 'per cent', table: 'nowhere', notes: [both('Hinweis', ' ')] });
		Object.assign(bad.resources[0] ?? {}, { hash: 'md5:0', encoding: 'latin1' });
		Object.assign(bad.series[0] ?? {}, { population: 'NOBODY', index: 'DI5' });
		Object.assign(bad.provenance[0] ?? {}, {
			id: 'Study 2020',
			address: 'somewhere',
			retrieved: '2026-02-30',
		});
		Object.assign(bad.codes.item, { 2019: both('a'), 'A B': both('a b') });
		expect(() => readPackage(bad)).toThrow(Error);
		let said = '';
		try {
			readPackage(bad);
		} catch (error) {
			said = String(error);
		}
		expect(said.split('\n').slice(1)).toEqual([
			'resources[0].encoding: must be one of utf-8, got "latin1"',
			'resources[0].hash: must be "sha256:" and 64 hex digits, got "md5:0"',
			'series[0].index: must be one of DI, DI2, DI3, DI4, got "DI5"',
			'series[0].unit: must be one of percent, persons, enterprises, platforms, followers, got "per cent"',
			'series[0].notes[0].en: must be a text, not empty, with no blank at its ends, got " "',
			'provenance[0].id: must be an id of lower-case letters, digits and hyphens, got "Study 2020"',
			'provenance[0].address: must be an address on the web, or null, got "somewhere"',
			'provenance[0].retrieved: is no day of the calendar: 2026-02-30',
			'codes.item.2019: a code of digits only would lose its place in the order',
			'codes.item.A B: a code holds no blank, slash, comma or quote',
			'series[0].table: names "nowhere", but no resource is called that',
			'series[0].population: "NOBODY" has no name in codes.population',
		]);
	});

	it('refuses columns in another order', () => {
		const bad = label();
		bad.resources[0]?.schema.fields.reverse();
		expect(() => readPackage(bad)).toThrow(
			'resources[0].schema.fields: must be the columns series,item,geo,year',
		);
	});

	it('refuses two series of one id', () => {
		const bad = label();
		bad.series.push(...label().series);
		expect(() => readPackage(bad)).toThrow('series[1].id: "asked-2020" is already series[0]');
	});

	it('refuses two sources of one id', () => {
		const bad = label();
		bad.provenance.push(...label().provenance);
		expect(() => readPackage(bad)).toThrow('provenance[1].id: "study-2020" is already provenance[0]');
	});

	it('refuses a series whose unit or concept has no name', () => {
		const bad = { ...label(), codes: { ...label().codes, unit: {}, concept: {} } };
		expect(() => readPackage(bad)).toThrow(
			'series[0].unit: "percent" has no name in codes.unit\n' +
				'series[0].concept: "ANY" has no name in codes.concept',
		);
	});

	it('refuses what is no label', () => {
		for (const nothing of [undefined, null, 1, 'x', [], {}])
			expect(() => readPackage(nothing)).toThrow('malformed');
	});
});

describe('look-ups', () => {
	const catalog = readPackage(label());

	it('find a series and its table', () => {
		expect(seriesOf(catalog, 'asked-2020').publisher).toBe('P');
		expect(tableOf(catalog, 'asked-2020').path).toBe('firms.csv');
	});

	it('say what there is when there is no such series', () => {
		expect(() => seriesOf(catalog, 'asked-2021')).toThrow(
			'No series "asked-2021" in the catalogue. There are: asked-2020.',
		);
		expect(() => tableOf({ ...catalog, tables: [] }, 'asked-2020')).toThrow('has no such table');
	});

	it('find a source, or say what there is', () => {
		expect(sourceOf(catalog, 'study-2020').title.en).toBe('Study');
		expect(() => sourceOf(catalog, 'study-2021')).toThrow(
			'No source "study-2021" here. There are: study-2020.',
		);
	});

	it('name a code in both languages, and let an unknown one stand for itself', () => {
		expect([nameOf(catalog, 'geo', 'DE', 'de'), nameOf(catalog, 'geo', 'DE', 'en')]).toEqual([
			'Deutschland',
			'Germany',
		]);
		expect(nameOf(catalog, 'geo', 'XX', 'de')).toBe('XX');
		expect(nameOf(catalog, 'geo', 'toString', 'de')).toBe('toString');
		expect(nameOf(catalog, 'year', '2019', 'en')).toBe('2019');
	});
});
