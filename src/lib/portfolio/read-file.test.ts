import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostRows, readFile, type FileRead } from './read-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): Uint8Array =>
	Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((l) => [l.charCodeAt(0) & 255, l.charCodeAt(0) >> 8])]);

const read = (text: string): FileRead => readFile('a.csv', bytes(text));
function table(found: FileRead) {
	if (found.kind === 'refused') throw new Error(`refused: ${found.refusal.code}`);
	return found.table;
}
const rows = (found: FileRead) => table(found).lines.map(({ number, fields }) => [number, ...fields]);

describe('letters', () => {
	it.each([
		['utf-8', bytes('Name;Land\nMüller;Österreich')],
		['utf-8', bytes('\ufeffName;Land\nMüller;Österreich')],
		['windows-1252', windows('Name;Land\nMüller;Österreich')],
		['utf-16le', utf16('Name;Land\nMüller;Österreich')],
	])('of %s are read', (encoding, content) => {
		const found = table(readFile('a.csv', content));
		expect(found).toMatchObject({ encoding, headings: ['Name', 'Land'] });
		expect(found.lines[0]?.fields).toEqual(['Müller', 'Österreich']);
	});
});

describe('rows', () => {
	it.each([
		[',', 'a,b\n1,2'],
		[';', 'a;b\r\n1;2\r\n'],
		['\t', 'a\tb\n1\t2\n'],
		['|', 'a|b\r1|2\r'],
		[';', 'sep=;\r\na;b\r\n1;2'],
	])('are told apart by %j', (delimiter, text) => {
		const found = table(read(text));
		expect(found).toMatchObject({ delimiter, headings: ['a', 'b'] });
		expect(found.lines.map(({ fields }) => fields)).toEqual([['1', '2']]);
	});

	it('are told apart by the headings, whatever commas and ragged rows follow', () => {
		const text = 'Name;Netze;Ort\nA;Facebook, Xing, X;Ulm\nB;Facebook, Xing, X\nC;Xing, X, Blog;Ulm\n';
		expect(table(read(text))).toMatchObject({ delimiter: ';', headings: ['Name', 'Netze', 'Ort'] });
		expect(table(read('\n;;\n\nName;Größe (1-9, 10-49)\nA;3'))).toMatchObject({ delimiter: ';' });
	});

	it('keep separators, quotes and line breaks within quotes, and know the line they begin on', () =>
		expect(rows(read('a;b\r\n"x;\n""y""";1\r\n\r\n;\r\nz;2\r\n'))).toEqual([
			[2, 'x;\n"y"', '1'],
			[6, 'z', '2'],
		]));

	it('count the line that names the separator', () =>
		expect(rows(read('sep=,\na,b\n1,2'))).toEqual([[3, '1', '2']]));

	it('may be ragged: that is for others to judge', () =>
		expect(rows(read('a;b\n1\n1;2;3'))).toEqual([
			[2, '1'],
			[3, '1', '2', '3'],
		]));

	it('are torn where quotation marks do not pair', () => {
		const found = table(read('a;b\n"Alte" Post;1\n"x";2\nz;3'));
		expect(found.lines.map(({ isTorn }) => isTorn)).toEqual([true, false]);
		expect(found.lines.map(({ number }) => number)).toEqual([2, 4]);
	});
});

describe('refused is', () => {
	it.each([
		['no-rows', ''],
		['no-rows', 'a;b\n'],
		['no-rows', '\n\n;;\n'],
		['no-text', 'a;b\n\0;1'],
		['workbook', 'PK\x03\x04 and so on'],
	])('%s', (code, text) => expect(read(text)).toEqual({ kind: 'refused', refusal: { code } }));

	it('a quotation mark that never closes, by its line', () =>
		expect(read('a;b\n1;2\n"3;4\n5;6\n')).toEqual({
			kind: 'refused',
			refusal: { code: 'open-quote', line: 3 },
		}));

	it('one row more than we take, and not one less', () => {
		const of = (count: number) => read(`a;b\n${'1;2\n'.repeat(count)}`);
		expect(table(of(mostRows)).lines).toHaveLength(mostRows);
		expect(of(mostRows + 1)).toMatchObject({ refusal: { code: 'too-many-rows', rows: mostRows + 1 } });
	});

	it('what is larger than 20 MB', () =>
		expect(readFile('a.csv', new Uint8Array(20_000_001))).toMatchObject({ refusal: { code: 'too-large' } }));
});

it('never fails, whatever the file is', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.uint8Array({ maxLength: 400 }),
				fc.string({ unit: fc.constantFrom(...'ab1;,\t"\'\r\n= ü') }).map(bytes),
			),
			(content) => {
				const found = readFile('a.csv', content);
				if (found.kind === 'table') {
					const numbers = found.table.lines.map(({ number }) => number);
					expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
				}
			},
		),
		{ numRuns: 1000 },
	);
});
