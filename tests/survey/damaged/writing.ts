import type { TrueRow, Truth } from './damaged-file';

/** How bytes stand for letters; `bom` writes the mark at the front. */
export interface Letters {
	readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
	readonly bom?: boolean;
}

/** How a table is written as a text file. */
export interface Manner extends Letters {
	readonly name: string;
	readonly delimiter: string;
	readonly end: string;
	readonly quote: '"' | "'";
	readonly escape: 'doubled' | 'backslash';
	readonly quoteAll: boolean;
}

/** Three forms that are met: German Excel, the RFC, and a program that quotes everything. */
export const manners: readonly Manner[] = [
	{
		...{ name: 'Excel', encoding: 'windows-1252', delimiter: ';', end: '\r\n' },
		...{ quote: '"', escape: 'doubled', quoteAll: false },
	},
	{
		...{ name: 'comma', encoding: 'utf-8', delimiter: ',', end: '\n' },
		...{ quote: '"', escape: 'doubled', quoteAll: false },
	},
	{
		...{ name: 'all quoted', encoding: 'utf-8', bom: true, delimiter: ';', end: '\n' },
		...{ quote: '"', escape: 'doubled', quoteAll: true },
	},
];

const windows: Readonly<Record<string, number>> = { '€': 0x80, '„': 0x84, '“': 0x93, '”': 0x94, '–': 0x96 };

export function encode(text: string, { encoding, bom }: Letters): Uint8Array {
	const marked = bom ? `\ufeff${text}` : text;
	if (encoding === 'utf-8') return new TextEncoder().encode(marked);
	if (encoding === 'windows-1252')
		return Uint8Array.from(Array.from(text), (letter) => windows[letter] ?? letter.charCodeAt(0));
	const bytes = new Uint8Array(marked.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < marked.length; i++)
		view.setUint16(i * 2, marked.charCodeAt(i), encoding === 'utf-16le');
	return bytes;
}

/** One cell as the manner writes it: quoted where it must be. */
export function field(text: string, { delimiter, quote, escape, quoteAll }: Manner): string {
	const needs = quoteAll || text.includes(delimiter) || text.includes(quote) || /[\r\n]/.test(text);
	if (!needs) return text;
	const inner =
		escape === 'doubled'
			? text.replaceAll(quote, quote + quote)
			: text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
	return quote + inner + quote;
}

export const record = (cells: readonly string[], manner: Manner): string =>
	cells.map((cell) => field(cell, manner)).join(manner.delimiter);

/** How many lines of the file a record takes. */
export const linesOf = (text: string): number => text.split(/\r\n|\r|\n/).length;

/** A file put together from records; `row` is the place in the table of those that are respondents. */
export interface Piece {
	readonly text: string;
	/** The line end behind it, where it is not that of the file. */
	readonly end?: string;
	/** The respondent as it should be read. */
	readonly cells?: readonly string[];
	readonly damaged?: boolean;
	/** This line should be named. */
	readonly named?: boolean;
}

/** The text of a file of these pieces, and what is true of it. */
export function assemble(
	pieces: readonly Piece[],
	manner: Manner,
	names: readonly (readonly string[])[] | null,
): { readonly text: string; readonly truth: Truth } {
	let text = '';
	let line = 1;
	const rows: TrueRow[] = [];
	const lines: number[] = [];
	for (const piece of pieces) {
		if (piece.cells) rows.push({ line, cells: piece.cells, damaged: piece.damaged ?? false });
		if (piece.damaged || piece.named) lines.push(line);
		text += piece.text + (piece.end ?? manner.end);
		line += linesOf(piece.text);
	}
	return { text, truth: { kind: 'table', names, rows, lines } };
}
