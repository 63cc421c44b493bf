import Papa from 'papaparse';
import type { Line } from '../benchmark/portfolio/columns';
import { decode, type Encoding } from './decode';

export const mostBytes = 20_000_000;
export const mostRows = 5_000;

/** A file as a table of texts, nothing of it understood yet. */
export interface FileTable {
	readonly file: string;
	readonly encoding: Encoding;
	readonly delimiter: string;
	readonly headings: readonly string[];
	/** Every row below the headings in which anything stands. */
	readonly lines: readonly Line[];
}

/** Why a file is not read at all. */
export type Refusal =
	| { readonly code: 'too-large'; readonly bytes: number }
	| { readonly code: 'too-many-rows'; readonly rows: number }
	/** A workbook (.xlsx, .xls, .ods) and not a text. */
	| { readonly code: 'workbook' }
	| { readonly code: 'no-text' }
	| { readonly code: 'no-rows' }
	/** From this line on a quotation mark is open that never closes, so everything below is one cell. */
	| { readonly code: 'open-quote'; readonly line: number };

export type FileRead =
	| { readonly kind: 'table'; readonly table: FileTable }
	| { readonly kind: 'refused'; readonly refusal: Refusal };

const refused = (refusal: Refusal): FileRead => ({ kind: 'refused', refusal });
const breaks = /\r\n|\r|\n/g;
/** ZIP (.xlsx, .ods) and the old format of Excel. */
const workbooks = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];

/** Reads a CSV of any dialect. Never fails: what is no such table, or too large, is refused with its reason. */
export function readFile(file: string, bytes: Uint8Array): FileRead {
	if (bytes.length > mostBytes) return refused({ code: 'too-large', bytes: bytes.length });
	if (workbooks.some((start) => start.every((byte, i) => bytes[i] === byte)))
		return refused({ code: 'workbook' });
	const { text, encoding } = decode(bytes);
	if (text.includes('\0')) return refused({ code: 'no-text' });
	return readTable(file, text, encoding);
}

const delimiters = [';', ',', '\t', '|'];
/** Rows that may stand empty above the headings. */
const above = 10;

/**
 * What stands between the columns: what makes the most of the headings. Papa Parse's own guess compares the first rows, and
 * is misled where texts hold commas and a row has a field too few.
 */
function delimiterOf(text: string): string {
	const counts = delimiters.map((delimiter) => {
		const { data } = Papa.parse<string[]>(text, { delimiter, preview: above });
		return data.find((fields) => fields.some((field) => field.trim() !== ''))?.length ?? 0;
	});
	return delimiters[counts.indexOf(Math.max(...counts))] ?? ';';
}

function readTable(file: string, whole: string, encoding: Encoding): FileRead {
	// Excel writes and obeys a first line that names the delimiter.
	const [named = '', said] = /^sep=(.)(?:\r\n|\r|\n)/i.exec(whole) ?? [];
	const text = whole.slice(named.length);
	const delimiter = said ?? delimiterOf(text);
	const { data, errors } = Papa.parse<string[]>(text, { delimiter });
	const torn = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
	const open = errors.find(({ code }) => code === 'MissingQuotes')?.row;
	const rows: Line[] = [];
	let number = named === '' ? 1 : 2;
	for (const [i, fields] of data.entries()) {
		if (i === open) return refused({ code: 'open-quote', line: number });
		if (fields.some((field) => field.trim() !== '')) rows.push({ number, fields, isTorn: torn.has(i) });
		number += 1 + fields.reduce((sum, field) => sum + (field.match(breaks)?.length ?? 0), 0);
	}
	const [head, ...lines] = rows;
	if (!head || lines.length === 0) return refused({ code: 'no-rows' });
	if (lines.length > mostRows) return refused({ code: 'too-many-rows', rows: lines.length });
	const headings = head.fields.map((heading) => heading.trim());
	return { kind: 'table', table: { file, encoding, delimiter, headings, lines } };
}
