import { unzipSync } from 'fflate';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { archive } from './archive';
import { bibtex, bibtexText } from './bibtex';
import { citationShort } from './citation-short';
import { excel } from './excel';
import { sampleFigure, sampleSeries } from './figure.sample';
import { seriesCsv } from './series-csv';
import { seriesJson } from './series-json';
import type { SeriesValues } from './series-values';

const [source] = sampleFigure.sources;
if (!source) throw new Error('the sample has a source');
const observations = sampleFigure.values.map(({ observation }) => ({ ...observation, source: source.id }));
const values: SeriesValues = {
	series: sampleSeries,
	sources: [source],
	codes: sampleFigure.codes,
	observations,
	address: sampleFigure.address,
	dataVersion: 'v',
};
const parse = (text: string, delimiter: string) =>
	Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;

describe('CSV for programs', () => {
	it('has a row for every value, codes and numbers as they are', () => {
		const [head = [], ...rows] = parse(seriesCsv(values), ',');
		expect(head.slice(0, 3)).toEqual(['series', 'item', 'geo']);
		expect(rows).toHaveLength(observations.length);
		const value = head.indexOf('value');
		expect(rows.map((row) => row[value])).toEqual(observations.map((row) => String(row.value ?? '')));
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
	});
	it('refuses a row whose source is not there', () => {
		expect(() => seriesCsv({ ...values, sources: [] })).toThrow(source.id);
	});
});

describe('CSV for German Excel', () => {
	it('has a byte order mark, semicolons and decimal commas', () => {
		const text = excel({
			...values,
			series: [sampleSeries],
			observations: observations.map((row) => ({ ...row, value: 35.25 })),
		});
		expect(text.startsWith('\ufeff')).toBe(true);
		expect(text).toContain(';35,25;');
		expect(text.endsWith('\r\n')).toBe(true);
	});
	it('runs no formula, and leaves negative numbers alone', () => {
		const item = '=HYPERLINK("https://example.org")';
		const codes = { ...values.codes, item: { X: { de: item, en: item } } };
		const odd = observations.slice(0, 1).map((row) => ({ ...row, item: 'X', value: -3.5 }));
		const [, row = []] = parse(
			excel({ ...values, series: [sampleSeries], codes, observations: odd }).slice(1),
			';',
		);
		expect(row).toContain(`'${item}`);
		expect(row).toContain('-3,5');
	});
});

describe('JSON', () => {
	it('carries the label, the sources, the values and how to cite them', () => {
		const document = seriesJson(values);
		expect(document.series).toBe(sampleSeries);
		expect(document.observations).toHaveLength(observations.length);
		expect(document.citations.map((one) => one.source)).toEqual([source.id]);
		expect(document.citations[0]?.full.de).toContain(sampleSeries.title.de);
	});
});

describe('citations', () => {
	it('short: publisher, title, years', () => {
		expect(citationShort(source, [2021, 2019], 'de')).toBe(
			`${source.publisher}, ${source.title.de}, 2019–2021`,
		);
		expect(() => citationShort(source, [], 'de')).toThrow(RangeError);
	});
	it('BibTeX: special characters are escaped, the last year is named', () => {
		const entry = bibtex({ id: 'a', commissioner: 'Müller & Söhne' }, source, [2019, 2021]);
		expect(entry).toMatch(/^@misc\{a:/);
		expect(entry).toContain('year = {2021}');
		expect(entry).toContain('commissioned by Müller \\& Söhne');
	});
	it('BibTeX: whatever the texts, braces balance, escaped or not', () => {
		const text = fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', 'ä', 'a') });
		fc.assert(
			fc.property(text, text, (publisher, title) => {
				const odd = { ...source, publisher, title: { de: title, en: title } };
				const entry = bibtex({ id: 'a', commissioner: title }, odd, [2019]);
				let depth = 0;
				for (const c of entry) {
					depth += c === '{' ? 1 : c === '}' ? -1 : 0;
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
			}),
		);
		expect(bibtexText('50 % of A_B')).toBe('50 \\% of A\\_B');
		expect(bibtexText('a { b')).toBe('a \\textbraceleft{} b');
	});
});

describe('the archive', () => {
	it('holds the files byte for byte, and the same files make the same archive', () => {
		const files = new Map([
			['b.csv', new Uint8Array([1, 2, 3])],
			['a.txt', new TextEncoder().encode('Größe')],
		]);
		const zip = archive(files);
		const back = unzipSync(zip);
		expect(Object.keys(back)).toEqual(['a.txt', 'b.csv']);
		for (const [name, bytes] of files) expect(back[name]).toEqual(bytes);
		expect(archive(new Map([...files].reverse()))).toEqual(zip);
	});
});
