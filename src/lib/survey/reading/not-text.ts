import type { Unreadable } from './reading';

const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** How files begin that are no text, whatever their name says. */
const beginnings: readonly (readonly [readonly number[], Unreadable])[] = [
	[[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'excel'], // .xls, in the container of old Office files
	[[0x09, 0x08, 0x10, 0x00], 'excel'], // .xls without the container
	[letters('$FL2'), 'spss'],
	[letters('$FL3'), 'spss'],
	[letters('%PDF'), 'not-text'],
	[[0x89, 0x50, 0x4e, 0x47], 'not-text'],
	[[0xff, 0xd8, 0xff], 'not-text'],
	[letters('GIF8'), 'not-text'],
	[letters('RIFF'), 'not-text'],
	[letters('PAR1'), 'not-text'],
	[letters('SQLite format 3'), 'not-text'],
	[letters('{\\rtf'), 'not-text'],
	[[0x7f, 0x45, 0x4c, 0x46], 'not-text'],
	[[0x1f, 0x8b], 'archive'],
	[letters('7z\xbc\xaf'), 'archive'],
	[letters('Rar!'), 'archive'],
];

const beginsWith = (bytes: Uint8Array, start: readonly number[]) =>
	start.every((byte, at) => bytes[at] === byte);

/** The text of a part of the file as if each byte were a letter: for marks that are plain ASCII. */
const asLetters = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);

/** Names in a zip stand beside each file and once more at the end. */
function zipKind(bytes: Uint8Array): Unreadable {
	const names = asLetters(bytes.subarray(0, 65_536)) + asLetters(bytes.subarray(-65_536));
	return names.includes('[Content_Types].xml') && names.includes('xl/') ? 'excel' : 'archive';
}

/** Share of letters that no text has: control characters other than tab, line ends, and the old end-of-file mark. */
function isFullOfControls(head: Uint8Array): boolean {
	let controls = 0;
	for (const byte of head)
		if (byte < 32 && byte !== 0 && !(byte >= 9 && byte <= 13) && byte !== 26 && byte !== 28) controls++;
	return controls > head.length / 20;
}

/** Share of NULs that no text of one byte a letter has. */
function isFullOfNuls(head: Uint8Array): boolean {
	return head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0) > Math.max(16, head.length / 10);
}

/**
 * Why bytes are no text, or null when they may be. `wide`: the text is UTF-16, whose NULs are no fault.
 */
export function notText(bytes: Uint8Array, wide: boolean): Unreadable | null {
	if (bytes.every((byte, at) => at > 65_536 || byte === 0x20 || (byte >= 9 && byte <= 13))) {
		if (bytes.length <= 65_536) return 'empty';
	}
	if (beginsWith(bytes, letters('PK\x03\x04')) || beginsWith(bytes, letters('PK\x05\x06')))
		return zipKind(bytes);
	const foreign = beginnings.find(([start]) => beginsWith(bytes, start));
	if (foreign) return foreign[1];
	const head = bytes.subarray(0, 4_096);
	if (!wide && (isFullOfControls(head) || isFullOfNuls(head))) return 'not-text';
	const start = (wide ? new TextDecoder('utf-16le').decode(head) : asLetters(head)).replace(/^\W*(?=<)/, '');
	if (/^<\?xml[^]*(progid="Excel|:excel|:spreadsheet)/i.test(start)) return 'excel';
	if (/^<(!doctype|!--|html|head|body|table|meta|div|\?xml|script|style)\b/i.test(start)) return 'html';
	return null;
}
