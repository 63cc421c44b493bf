import { CR, endOfLine, lengthOf, LF, lineEndAt, type Shape } from './bytes';

/** Lines that are looked at: whoever swallows more has swallowed these. */
const LOOKED_AT = 100;

/** How many fields a line would have if no quote meant anything. */
function plainFields(bytes: Uint8Array, start: number, end: number, delimiter: number): number {
	let fields = 1;
	for (let at = start; at < end; at++) if (bytes[at] === delimiter) fields++;
	return fields;
}

/**
 * Whether the lines of a record look like records themselves, as they do where a quote was opened by mistake and the next
 * one, far below, closes it. Text over several lines does not fall into as many fields line by line.
 * In a table of one column nothing tells them apart.
 */
export function looksLikeRecords(
	bytes: Uint8Array,
	start: number,
	end: number,
	shape: Shape,
	expected: number,
): boolean {
	if (expected < 2) return false;
	let lines = 0;
	let alike = 0;
	for (let at = start; at <= end && lines < LOOKED_AT; lines++) {
		const until = Math.min(endOfLine(bytes, at), end);
		if (plainFields(bytes, at, until, shape.delimiter) === expected) alike++;
		if (until >= end || (bytes[until] !== CR && bytes[until] !== LF)) {
			lines++;
			break;
		}
		at = until + lengthOf[lineEndAt(bytes, until)];
	}
	return expected === 2 ? alike === lines : alike * 2 > lines;
}
