import { afterLines, endOfLine, lineEndsIn } from './bytes';
import type { Dialect } from './dialect';
import { asUtf8, encodingOf } from './encoding';
import { guess, type Rest } from './guess';
import { notText } from './not-text';
import { openingOf } from './opening';
import { limits, type Preview, type Unreadable } from './reading';

/** How much of a file is looked at to show it. */
const HEAD = 1 << 18;
const TAIL = 1 << 16;
/** Lines and respondents that are shown. */
const SHOWN = 20;
/** Letters of a field or a line that are shown. */
const LETTERS = 2_000;

/** A part of a text without the line that its end cuts through. */
function wholeLines(text: Uint8Array, isCut: boolean): Uint8Array {
	if (!isCut) return text;
	let end = text.length;
	while (end > 0 && text[end - 1] !== 10 && text[end - 1] !== 13) end--;
	return end === 0 ? text : text.subarray(0, end);
}

/** The end of a file, from a line's beginning on. */
function tailOf(bytes: Uint8Array, { encoding }: Pick<Dialect, 'encoding'>): Rest | null {
	const isWide = encoding.startsWith('utf-16');
	const start = bytes.length - TAIL - (isWide ? (bytes.length - TAIL) % 2 : 0);
	// A line end of UTF-16 is not found by its bytes alone; such files are small, and their end is not looked at.
	if (isWide || start <= 0) return null;
	const from = afterLines(bytes, start, 1);
	return { tail: asUtf8(bytes.subarray(from), encoding), line: () => 1 + lineEndsIn(bytes, 0, from) };
}

/** What can be seen of a file: `reason` says why not, `preview` is there where the reader may go on all the same. */
export type Previewed =
	| { readonly ok: true; readonly preview: Preview }
	| { readonly ok: false; readonly reason: Unreadable; readonly preview?: Preview };

/**
 * Looks at the beginning of a file (and at its end, for notes below the table) and guesses how it is written. With a `dialect`
 * nothing is guessed: it is shown how the file looks in it.
 */
export function previewOf(bytes: Uint8Array, _file: string, dialect?: Dialect): Previewed {
	if (bytes.length > limits.bytes) return { ok: false, reason: 'too-large' };
	const encoding = dialect?.encoding ?? encodingOf(bytes);
	const foreign = notText(bytes, encodingOf(bytes.subarray(0, 4_096)).startsWith('utf-16'));
	if (foreign) return { ok: false, reason: foreign };
	const isCut = bytes.length > HEAD;
	const head = wholeLines(asUtf8(isCut ? bytes.subarray(0, HEAD) : bytes, encoding), isCut);
	if (dialect !== undefined) return shown(bytes, head, dialect, 1);
	const guessed = guess(head, encoding, isCut ? tailOf(bytes, { encoding }) : null);
	const result = shown(bytes, head, guessed.dialect, guessed.certainty);
	return result.ok && guessed.isOneColumn
		? { ok: false, reason: 'one-column', preview: result.preview }
		: result;
}

function shown(bytes: Uint8Array, head: Uint8Array, dialect: Dialect, certainty: number): Previewed {
	const lines: string[] = [];
	for (let at = 0; at < head.length && lines.length < SHOWN; at = afterLines(head, at, 1))
		lines.push(new TextDecoder().decode(head.subarray(at, Math.min(endOfLine(head, at), at + LETTERS))));
	const opening = openingOf(head, dialect);
	if ('unreadable' in opening) return { ok: false, reason: opening.unreadable };
	const rows = opening.first
		.slice(0, SHOWN)
		.map((fields) => fields.map((field) => field.trim().slice(0, LETTERS)));
	const preview = { dialect, certainty, columns: opening.names, rows, lines, bytes: bytes.length };
	return { ok: true, preview };
}
