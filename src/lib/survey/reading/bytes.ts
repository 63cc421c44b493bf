import type { Dialect } from './dialect';

export const LF = 10;
export const CR = 13;
const SPACE = 32;
const TAB = 9;
const BACKSLASH = 92;

/** The bytes that give a text of this dialect its shape; 0, which never shapes one, where there is none. */
export interface Shape {
	readonly delimiter: number;
	readonly quote: number;
	readonly backslash: number;
}

export const shapeOf = ({
	delimiter,
	quote,
	escape,
}: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>): Shape => ({
	delimiter: delimiter.charCodeAt(0),
	quote: quote?.charCodeAt(0) ?? 0,
	backslash: quote !== null && escape === 'backslash' ? BACKSLASH : 0,
});

export const isSpace = (byte: number | undefined): boolean => byte === SPACE || byte === TAB;

/** How a line ends; `none` is the last one of a file. */
export type LineEnd = 'LF' | 'CRLF' | 'CR' | 'none';

export function lineEndAt(bytes: Uint8Array, at: number): LineEnd {
	if (at >= bytes.length) return 'none';
	if (bytes[at] === LF) return 'LF';
	return bytes[at + 1] === LF ? 'CRLF' : 'CR';
}

export const lengthOf: Readonly<Record<LineEnd, number>> = { LF: 1, CRLF: 2, CR: 1, none: 0 };

/** Where the line ends on which `at` is: place of its line end, or the length. */
export function endOfLine(bytes: Uint8Array, at: number): number {
	let end = at;
	while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++;
	return end;
}

/** Number of line ends in a part of a text; CR and LF together are one. */
export function lineEndsIn(bytes: Uint8Array, start: number, end: number): number {
	let count = 0;
	for (let at = start; at < end; at++)
		if (bytes[at] === LF || (bytes[at] === CR && (at + 1 >= end || bytes[at + 1] !== LF))) count++;
	return count;
}

/** Where the line after so many lines begins, or the length. */
export function afterLines(bytes: Uint8Array, start: number, lines: number): number {
	let at = start;
	for (let line = 0; line < lines && at < bytes.length; line++) {
		at = endOfLine(bytes, at);
		at += lengthOf[lineEndAt(bytes, at)];
	}
	return at;
}

/** The line end that most lines of the beginning have; among equals the one of the first line. */
export function usualLineEnd(bytes: Uint8Array): LineEnd {
	const counts = new Map<LineEnd, number>();
	const until = Math.min(bytes.length, 1 << 18);
	for (let at = 0; at < until; at++) {
		if (bytes[at] !== LF && bytes[at] !== CR) continue;
		const end = lineEndAt(bytes, at);
		counts.set(end, (counts.get(end) ?? 0) + 1);
		at += lengthOf[end] - 1;
	}
	return [...counts].reduce<[LineEnd, number]>((a, b) => (b[1] > a[1] ? b : a), ['LF', 0])[0];
}
