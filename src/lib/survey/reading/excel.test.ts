import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellText, numberText } from './cell-text';
import { readExcel } from './excel';
import { extentOf } from './workbook';
import { main, sheet, workbook, xml, type Cell } from './workbook.sample';
import { storedZip, unpacked, zipEntries, ZipFault } from './zip';

const header = ['nr', 'branche', 'stunden'];
const rows = [
	[1, 'Bau', 2.5],
	[2, 'Handel; "Kfz"', 0.30000000000000004],
	[3, 'Größe ☃', 12],
];

async function read(bytes: Uint8Array, name?: string) {
	const reading = await readExcel(bytes, 'umfrage.xlsx', name);
	if ('unreadable' in reading) return reading;
	const { raw, damages, sheets } = reading;
	const texts = Array.from({ length: raw.rows }, (_, i) =>
		raw.columns.map((column) => column.texts[column.codes[i] ?? -1] ?? ''),
	);
	return { names: raw.columns.map((column) => column.name), texts, damages, sheets, file: raw.file };
}

describe('an .xlsx file', () => {
	it('is read as texts, numbers with a decimal point as Excel shows them', async () => {
		expect(await read(workbook({ Daten: sheet([header, ...rows]) }))).toEqual({
			names: header,
			texts: [
				['1', 'Bau', '2.5'],
				['2', 'Handel; "Kfz"', '0.3'],
				['3', 'Größe ☃', '12'],
			],
			damages: [],
			sheets: ['Daten'],
			file: 'umfrage.xlsx',
		});
	});

	it('gives dates, times, truth values, and what formulas came to', async () => {
		const at = (style: number, value: number): Cell => ({
			xml: `<c r="{r}" s="${style}"><v>${value}</v></c>`,
		});
		const odd = [
			...[at(1, 46093), at(2, 46093.5), at(3, 0.25), at(4, 46094), true],
			{ xml: '<c r="{r}"><f>1+1</f><v>2</v></c>' },
			{ xml: '<c r="{r}" t="str"><f>A1&amp;"x"</f><v>ax</v></c>' },
			{ xml: '<c r="{r}" t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
			'=1+1',
		];
		const names = ['tag', 'zeit', 'uhr', 'eigen', 'wahr', 'summe', 'text', 'fehler', 'formel'];
		const plain = ['a', 'b', 'c', 'd', false, 7, 'e', 'f', 'g'];
		const reading = await read(workbook({ a: sheet([names, odd, plain]) }));
		expect(reading).toMatchObject({
			names,
			texts: [
				['2026-03-12', '2026-03-12 12:00', '06:00', '2026-03-13', 'TRUE', '2', 'ax', '#DIV/0!', '=1+1'],
				['a', 'b', 'c', 'd', 'FALSE', '7', 'e', 'f', 'g'],
			],
		});
	});

	it('may share its texts, in several pieces', async () => {
		const shared = xml(
			`<sst ${main}><si><t>Bau</t></si><si><r><t>Gas</t></r><r><t>tronomie</t></r></si></sst>`,
		);
		const of = (index: number): Cell => ({ xml: `<c r="{r}" t="s"><v>${index}</v></c>` });
		const book = workbook(
			{
				a: sheet([
					['nr', 'branche'],
					[1, of(0)],
					[2, of(1)],
				]),
			},
			{ 'xl/sharedStrings.xml': shared },
		);
		expect(await read(book)).toMatchObject({
			texts: [
				['1', 'Bau'],
				['2', 'Gastronomie'],
			],
		});
	});

	it('is read from the sheet that is asked for, the largest otherwise; names are texts, whatever they hold', async () => {
		const second = 'B & <b> "x"';
		const book = workbook({
			A: sheet([header, ...rows]),
			[second]: sheet([
				['x', 'y'],
				[7, 8],
				[9, 8],
			]),
		});
		expect(await read(book)).toMatchObject({ names: header, sheets: ['A', second] });
		expect(await read(book, second)).toMatchObject({
			names: ['x', 'y'],
			texts: [
				['7', '8'],
				['9', '8'],
			],
		});
		expect(await read(book, 'C')).toEqual({ unreadable: 'excel' });
		const front = workbook({ Titel: sheet([['Umfrage'], ['2026']]), A: sheet([header, ...rows]) });
		expect(await read(front)).toMatchObject({ names: header, sheets: ['Titel', 'A'] });
	});

	it('may have titles above the table, and names of groups in merged cells', async () => {
		const groups = ['Betrieb', null, 'Medien'];
		const book = workbook({ a: sheet([['Umfrage 2026'], [], groups, header, ...rows], ['A3:B3']) });
		expect(await read(book)).toMatchObject({
			names: ['Betrieb – nr', 'Betrieb – branche', 'Medien – stunden'],
			damages: [],
		});
		expect((await read(book)) as { texts: unknown[] }).toHaveProperty('texts.length', 3);
	});

	it('names blank rows, headers that come again and notes below', async () => {
		const book = workbook({
			a: sheet([header, ...rows, [], header, ...rows, [], ['Quelle: eigene Erhebung']]),
		});
		const reading = await read(book);
		if ('unreadable' in reading) throw new Error('not read');
		expect(reading.damages).toEqual([
			{ kind: 'blank-line', line: 5, record: null, detail: '' },
			{ kind: 'repeated-header', line: 6, record: 3, detail: 'nr' },
			{ kind: 'blank-line', line: 10, record: null, detail: '' },
			{ kind: 'second-table', line: 11, record: 7, detail: 'Quelle: eigene Erhebung' },
		]);
		expect(reading.texts).toHaveLength(8);
	});

	it('without respondents, or without anything, is refused for that', async () => {
		expect(await read(workbook({ a: sheet([header]) }))).toEqual({ unreadable: 'no-respondents' });
		expect(await read(workbook({ a: sheet([]) }))).toEqual({ unreadable: 'empty' });
	});

	it('that is cut, no workbook, or no zip at all is refused, and never throws', async () => {
		const book = workbook({ a: sheet([header, ...rows]) });
		for (let at = 0; at < book.length; at += 97)
			expect(await read(book.slice(0, at)), `cut at ${at}`).toEqual({ unreadable: 'excel' });
		expect(await read(zipSync({ 'a.txt': strToU8('x') }))).toEqual({ unreadable: 'excel' });
		expect(await read(strToU8('a;b\n1;2\n'))).toEqual({ unreadable: 'excel' });
		expect(await read(workbook({ a: '<worksheet><sheetData><row' }))).toEqual({
			unreadable: expect.any(String) as string,
		});
	});

	it('with one cell very far away is refused as too large, not filled up with emptiness', async () => {
		const far = xml(
			`<worksheet ${main}><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`,
		);
		expect(extentOf(strToU8(far))).toEqual({ rows: 1_048_576, columns: 16_384, cells: 1 });
		expect(await read(workbook({ a: far }))).toEqual({ unreadable: 'too-large' });
	});

	it('whose cells are formatted far beyond the table is read all the same', async () => {
		const formatted = sheet([header, ...rows]).replace(
			'</sheetData>',
			'<row r="900000"><c r="J900000" s="1"/></row></sheetData>',
		);
		expect(await read(workbook({ a: formatted }))).toMatchObject({ names: header, damages: [] });
	});
});

describe('a zip', () => {
	it('is unpacked no further than allowed, whatever it says of itself', async () => {
		const bomb = zipSync({ 'a.xml': new Uint8Array(3_000_000) }, { level: 9 });
		const [entry] = zipEntries(bomb);
		if (!entry) throw new Error('no entry');
		expect(entry.packed.length).toBeLessThan(10_000);
		expect((await unpacked(entry, 3_000_000)).length).toBe(3_000_000);
		await expect(unpacked(entry, 2_999_999)).rejects.toEqual(new ZipFault('too-large'));
		await expect(unpacked({ ...entry, packed: entry.packed.slice(0, 900) }, 4e6)).rejects.toEqual(
			new ZipFault('damaged'),
		);
		await expect(unpacked({ ...entry, method: 12 }, 4e6)).rejects.toEqual(new ZipFault('damaged'));
	});

	it('that we wrote without compression holds what was put in', async () => {
		const files = new Map([
			['ä.xml', strToU8('<a/>')],
			['b', new Uint8Array()],
		]);
		const entries = zipEntries(new Uint8Array(storedZip(files)));
		expect(entries.map(({ name }) => name)).toEqual([...files.keys()]);
		for (const entry of entries) expect(await unpacked(entry, 10)).toEqual(files.get(entry.name));
	});
});

describe('a cell', () => {
	it.each([
		['0.1', '0.1'],
		['1234.5', '1234.5'],
		['1E-7', '0.0000001'],
		['1.5E+20', '150000000000000000000'],
		['123456789012345', '123456789012345'],
		['-2.6999999999999997', '-2.7'],
		['abc', 'abc'],
	])('with the number %s is the text %s', (stored, text) => expect(numberText(stored)).toBe(text));

	it('that is empty or unknown is no text', () => {
		expect([null, undefined, {}, new Date(NaN)].map(cellText)).toEqual(['', '', '', '']);
	});
});
