import { CR, LF, isSpace, shapeOf, type LineEnd } from './bytes';
import { firstHash, nextHash } from './dictionary';
import type { Dialect } from './dialect';

/** What a byte does; whatever is above LINE_END makes a line odd where it is not the quote around a field. */
const LETTER = 0;
const DELIMITER = 1;
const LINE_END = 2;
const QUOTE = 3;
const ODD = 4;

/**
 * The fast path: finds the fields of a record that is clean beyond doubt: one line with the usual line end, each field either
 * without a quote or wrapped in two with none between them, no NUL, no backslash where it means something, something filled.
 * A delimiter or line end is never part of another letter in UTF-8, so bytes will do.
 */
export class CleanLine {
	/** For each field where its text begins and ends without the spaces around it, and the hash of its bytes. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly hashes: Int32Array;
	/** Where the next record begins. */
	next = 0;
	readonly #kinds = new Uint8Array(256);

	/** `longest`: a field of more bytes is not clean. */
	constructor(
		readonly bytes: Uint8Array,
		readonly dialect: Dialect,
		readonly usual: LineEnd,
		readonly expected: number,
		readonly longest: number,
	) {
		this.starts = new Int32Array(expected);
		this.ends = new Int32Array(expected);
		this.hashes = new Int32Array(expected);
		const { delimiter, quote, backslash } = shapeOf(dialect);
		this.#kinds[LF] = this.#kinds[CR] = LINE_END;
		if (quote !== 0) this.#kinds[quote] = QUOTE;
		if (backslash !== 0) this.#kinds[backslash] = ODD;
		this.#kinds[0] = ODD;
		this.#kinds[delimiter] = DELIMITER;
	}

	/** Whether the record that begins at `start` is clean and has as many fields as expected. */
	read(start: number): boolean {
		const { bytes, expected, starts, ends, hashes } = this;
		const kinds = this.#kinds;
		const length = bytes.length;
		let at = start;
		let filled = 0;
		for (let field = 0; field < expected; field++) {
			const isQuoted = at < length && kinds[bytes[at] as number] === QUOTE;
			if (isQuoted) at++;
			while (at < length && isSpace(bytes[at]) && (isQuoted || kinds[bytes[at] as number] === LETTER)) at++;
			const from = at;
			let hash = firstHash;
			let kind: number = LINE_END;
			while (at < length) {
				const byte = bytes[at] as number;
				kind = kinds[byte] as number;
				if (kind !== LETTER && !(isQuoted && kind === DELIMITER)) break;
				hash = nextHash(hash, byte);
				at++;
			}
			let end = at;
			if (isQuoted) {
				if (at >= length || kind !== QUOTE) return false;
				at++;
			} else if (at < length && kind > LINE_END) return false;
			if (end > from) {
				if (end - from > this.longest) return false;
				if (isSpace(bytes[end - 1])) {
					while (end > from && isSpace(bytes[end - 1])) end--;
					hash = firstHash;
					for (let each = from; each < end; each++) hash = nextHash(hash, bytes[each] as number);
				}
				// Spaces of other kinds begin with a byte above 127: whether they fill anything is for others to tell.
				const first = bytes[from] as number;
				if (end > from && first > 32 && first < 128) filled++;
			}
			starts[field] = from;
			ends[field] = end;
			hashes[field] = hash;
			if (field < expected - 1) {
				if (at >= length || kinds[bytes[at] as number] !== DELIMITER) return false;
				at++;
			}
		}
		return filled > 0 && this.#ends(at);
	}

	/** Whether the line ends at `at` as lines of this file do. */
	#ends(at: number): boolean {
		const { bytes, usual } = this;
		if (at >= bytes.length) {
			this.next = at;
			return true;
		}
		if (usual === 'LF') {
			this.next = at + 1;
			return bytes[at] === LF;
		}
		if (usual === 'CRLF') {
			this.next = at + 2;
			return bytes[at] === CR && bytes[at + 1] === LF;
		}
		this.next = at + 1;
		return bytes[at] === CR && bytes[at + 1] !== LF;
	}
}
