import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sampleFigure, sampleSeries, sampleSource } from './figure.sample';
import { seriesCsv } from './series-csv';
import { languages, snippet, type Excerpt } from './snippets';

const excerpt: Excerpt = {
	csvAddress: 'https://example.org/data/eurostat-sm-any.csv',
	where: { geo: ['DE', 'NA'], year: ['2021', '2023'], size_class: ['10-49', ''] },
	title: 'Mehr als die Hälfte',
	citation: 'Eurostat (2023): isoc_cismt.\r\nLizenz: CC BY 4.0',
};

/** What a Python that is there says to a file; null where there is none. */
function python(code: string): string | null {
	const check = 'import ast,sys; ast.parse(sys.stdin.buffer.read())';
	const { error, status, stderr } = spawnSync('python3', ['-c', check], { input: code, encoding: 'utf8' });
	return error ? null : status === 0 ? '' : stderr;
}
const pythonIsThere = python('') !== null;

/** The program's own lines: neither comments nor empty. */
const program = (code: string) => code.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('R', () => {
	it('reads all as text, makes numbers of three columns, and keeps what was asked for', () => {
		expect(snippet('r', excerpt)).toBe(
			[
				'# Mehr als die Hälfte',
				'# Eurostat (2023): isoc_cismt.',
				'# Lizenz: CC BY 4.0',
				'',
				'# Everything as text first: "10-49" is no date, and the text "NA" is no gap.',
				'data <- read.csv(',
				'  "https://example.org/data/eurostat-sm-any.csv",',
				'  colClasses = "character", na.strings = character(0), encoding = "UTF-8"',
				')',
				'data$year <- as.integer(data$year)',
				'data$value <- as.numeric(data$value) # NA: not published, see the column flag',
				'data$n <- as.numeric(data$n)         # NA: not published',
				'',
				'view <- data[',
				'  data$geo %in% c("DE", "NA") &',
				'  data$year %in% c(2021L, 2023L) &',
				'  data$size_class %in% c("10-49", ""), ]',
				'print(view[c("item", "geo", "year", "size_class", "sector", "age", "value", "n", "flag")])',
				'',
			].join('\n'),
		);
	});
});

describe('Python', () => {
	it('reads all as text, makes numbers of three columns, and keeps what was asked for', () => {
		expect(snippet('python', excerpt)).toBe(
			[
				'import pandas as pd',
				'',
				'# Mehr als die Hälfte',
				'# Eurostat (2023): isoc_cismt.',
				'# Lizenz: CC BY 4.0',
				'',
				'# Everything as text first: "10-49" is no date, and the text "NA" is no gap.',
				'data = pd.read_csv(',
				'    "https://example.org/data/eurostat-sm-any.csv",',
				'    dtype=str, keep_default_na=False, encoding="utf-8",',
				')',
				'data["year"] = data["year"].astype(int)',
				'for column in ["value", "n"]:  # NaN: not published, see the column flag',
				'    data[column] = pd.to_numeric(data[column])',
				'',
				'view = data[',
				'    (data["geo"].isin(["DE", "NA"])) &',
				'    (data["year"].isin([2021, 2023])) &',
				'    (data["size_class"].isin(["10-49", ""]))',
				']',
				'print(view[["item", "geo", "year", "size_class", "sector", "age", "value", "n", "flag"]])',
				'',
			].join('\n'),
		);
	});

	it.runIf(pythonIsThere)('is Python, says Python', () => {
		const odd = 'coding: latin-1 """ \\ \u2028 x = 1 \0';
		const codes = ['"', '\\', "'", '\n', 'ü', '😀', '\ud800', '#', '{x}', '%s'];
		for (const where of [excerpt.where, {}, { geo: [] }, { geo: codes, item: codes }])
			expect(python(snippet('python', { ...excerpt, where, title: odd, citation: odd }))).toBe('');
		expect(python('x = "')).toContain('SyntaxError');
	});
});

describe.each(languages)('%s', (language) => {
	it('takes the series whole where nothing is chosen', () => {
		expect(snippet(language, { ...excerpt, where: {} })).toMatch(/^view (<-|=) data$/m);
	});

	it('refuses a year that would be code', () => {
		for (const year of ['2023L); system("x"', '', '23', '2023.5', ' 2023'])
			expect(() => snippet(language, { ...excerpt, where: { year: [year] } })).toThrow(RangeError);
	});

	it('names only columns that the file has', () => {
		const [head = []] = Papa.parse<string[]>(
			seriesCsv({
				series: sampleSeries,
				sources: [sampleSource],
				codes: sampleFigure.codes,
				observations: [],
				address: sampleFigure.address,
				dataVersion: '',
			}),
		).data;
		const all = { item: ['a'], geo: ['a'], year: ['2020'], size_class: ['a'], sector: ['a'], age: ['a'] };
		const code = snippet(language, { ...excerpt, where: all });
		const last = code.trimEnd().split('\n').at(-1) ?? '';
		const named = [
			...[...code.matchAll(/data(?:\$|\[")(\w+)/g)].map(([, column]) => column),
			...[...last.matchAll(/"(\w+)"/g)].map(([, column]) => column),
		];
		expect(named.length).toBeGreaterThan(15);
		expect(named.filter((column) => column === undefined || !head.includes(column))).toEqual([]);
	});

	it('is the same program whatever title and citation say', () => {
		const text = fc.string({
			unit: fc.oneof(fc.constantFrom(...'\n\r\u2028\u0085\f"\'\\#\0\u202e'), fc.string()),
		});
		const calm = program(snippet(language, excerpt));
		fc.assert(
			fc.property(text, text, (title, citation) => {
				const code = snippet(language, { ...excerpt, title, citation });
				expect(program(code)).toEqual(calm);
				expect(code).not.toMatch(/[\r\f\v\0\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
			}),
		);
	});

	it('holds each code as one string that means the code', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (code) => {
				const clean = code.replaceAll('\0', '');
				const lines = snippet(language, { ...excerpt, where: { geo: [clean] } }).split('\n');
				const line = lines.find((one) => /\$geo|"geo"\]\.isin/.test(one)) ?? '';
				const [, written = ''] = /(?:c\(|isin\(\[)(".*")(?:\)|\]\))/.exec(line) ?? [];
				expect(written).toMatch(/^"([^"\\]|\\["\\]|\\u\{?[0-9a-f]{4}\}?|\\U\{?[0-9a-f]{8}\}?)*"$/);
				const meant = written
					.slice(1, -1)
					.replace(
						/\\(["\\])|\\u\{?([0-9a-f]{4})\}?|\\U\{?([0-9a-f]{8})\}?/g,
						(_, sign?: string, four?: string, eight?: string) =>
							sign ?? String.fromCodePoint(Number.parseInt(four ?? eight ?? '', 16)),
					);
				expect(meant).toBe(clean.replace(/\p{Cs}/gu, '\ufffd'));
			}),
		);
	});
});
