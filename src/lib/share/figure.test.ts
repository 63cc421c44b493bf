import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { sampleFigure, sampleSeries, sampleSource } from './figure.sample';
import { figureCsv } from './figure-csv';
import { figureJson } from './figure-json';
import type { FigureValue } from './figure-values';

const orphaned = { ...sampleFigure, series: [] };
const unsourced = { ...sampleFigure, sources: [] };

describe('the JSON document', () => {
	const document = figureJson(sampleFigure);

	test('survives being written and read', () => {
		expect(JSON.parse(JSON.stringify(document))).toEqual(document);
	});

	test('says what the figure says, in both languages, and where it comes from', () => {
		const { id, title, sentence, address, dataVersion } = sampleFigure;
		expect(document).toMatchObject({
			id,
			title,
			sentence,
			address,
			generatedFrom: dataVersion,
			confidence: 0.95,
		});
		expect(document.series).toEqual(sampleFigure.series);
		expect(document.sources).toEqual(sampleFigure.sources);
		expect(document.codes.note?.['ABOUT']).toEqual({ de: 'ungefähr', en: 'about' });
		expect(document.citation.de).toMatch(/^Institut Muster \(2019–2021\).*im Auftrag von Verlag Beispiel/);
		expect(document.citation.en).toMatch(/More than half.*\/en\/figures\/wants-2019\/$/);
	});

	test('a value with its dimensions, names, base, flag and interval', () => {
		expect(document.values[1]).toEqual({
			series: 'wants',
			item: 'HOURS',
			geo: 'DE',
			year: 2021,
			size_class: '',
			sector: '',
			age: '',
			label: { de: 'HOURS de', en: 'HOURS en' },
			value: 56,
			unit: 'percent',
			n: 2500,
			flag: 'bu',
			grade: 'B',
			source: 'study',
			note: 'ABOUT WAVE',
			sourceTitle: sampleSource.title,
			estimate: {
				kind: 'known',
				interval: {
					kind: 'at-best',
					low: expect.closeTo(54.0464650021287, 10),
					high: expect.closeTo(57.93512428512992, 10),
				},
				reasons: ['base-not-stated'],
			},
		});
	});

	test('missing values keep their reasons', () => {
		expect(document.values.slice(2)).toMatchObject([
			{ value: null, n: 2500, flag: 'c', estimate: { kind: 'withheld', reasons: ['confidential'] } },
			{ value: null, n: null, flag: '', estimate: { kind: 'absent', reasons: ['not-published'] } },
		]);
	});

	test('each series from each source is cited with the years of its own values, one a line', () => {
		const { values } = sampleFigure;
		const of = (rest: Partial<FigureValue['observation']>) => {
			const [first] = values;
			return { ...first, observation: { ...first?.observation, ...rest } } as FigureValue;
		};
		const figure = figureJson({
			...sampleFigure,
			series: [sampleSeries, { ...sampleSeries, id: 'older', commissioner: null }],
			sources: [sampleSource, { ...sampleSource, id: 'office', publisher: 'Amt Muster' }],
			values: [...values, of({ year: 2012, source: 'office' }), of({ series: 'older', year: 2010 })],
		});
		expect(figure.citations.map(({ series, source }) => `${series} ${source}`)).toEqual([
			'wants study',
			'wants office',
			'older study',
		]);
		expect(figure.citation.de.split('\n').map((line) => line.split(': ')[0])).toEqual([
			'Institut Muster (2019–2021)',
			'Amt Muster (2012)',
			'Institut Muster (2010)',
		]);
		expect(figure.values.at(-2)).toMatchObject({ series: 'wants', source: 'office', year: 2012 });
	});

	test('a value without its series or its source is refused', () => {
		expect(() => figureJson(orphaned)).toThrow('series wants but not its label; it has: none');
		expect(() => figureJson(unsourced)).toThrow('No source "study"');
	});
});

describe('the CSV file', () => {
	const { data, meta } = Papa.parse<Record<string, string>>(figureCsv(sampleFigure).trimEnd(), {
		header: true,
	});

	test('has the columns of the format, in their order', () => {
		expect(meta.fields?.join()).toBe(
			'series,item,label_de,label_en,geo,year,size_class,sector,age,value,unit,low,high,interval,n,flag,' +
				'note,note_de,note_en,universe,grade,source,source_title,commissioner,citation',
		);
	});

	test('holds the same values as the JSON document', () => {
		const number = (text: string | undefined) => (text ? Number(text) : null);
		expect(data).toHaveLength(sampleFigure.values.length);
		for (const [at, value] of figureJson(sampleFigure).values.entries()) {
			const row = data[at];
			const { low, high } = value.estimate.interval;
			expect([row?.item, row?.year, row?.flag]).toEqual([value.item, `${value.year}`, value.flag]);
			expect([row?.label_de, row?.label_en]).toEqual([value.label.de, value.label.en]);
			expect([row?.value, row?.low, row?.high, row?.n].map(number)).toEqual([
				value.value,
				low,
				high,
				value.n,
			]);
		}
	});

	test('a row carries its notes, as codes and in words', () => {
		expect(data.map(({ note, note_de, note_en }) => [note, note_de, note_en])).toEqual([
			['', '', ''],
			['ABOUT WAVE', 'ungefähr; andere Welle', 'about; another wave'],
			['', '', ''],
			['', '', ''],
		]);
	});

	test('every row carries its source and grade, its universe, who paid, how sure it is and how to cite it', () => {
		expect(data.map(({ interval }) => interval)).toEqual([
			'at-best: base-not-stated',
			'at-best: base-not-stated',
			'none: confidential',
			'none: not-published',
		]);
		for (const row of data) {
			expect([row.grade, row.source, row.source_title]).toEqual(['B', 'study', 'Study of wants']);
			expect([row.commissioner, row.universe]).toEqual(['Verlag Beispiel', 'Persons from 16 years']);
			expect(row.citation).toBe(figureJson(sampleFigure).citation.en);
		}
	});

	test('a value without its series or its source is refused', () => {
		expect(() => figureCsv(orphaned)).toThrow('series wants but not its label; it has: none');
		expect(() => figureCsv(unsourced)).toThrow('No source "study"');
	});
});
