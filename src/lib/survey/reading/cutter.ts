import type { Dialect } from './dialect';
import {
	CR,
	endOfLine,
	isSpace,
	lengthOf,
	LF,
	lineEndAt,
	lineEndsIn,
	shapeOf,
	type LineEnd,
	type Shape,
} from './bytes';
import { looksLikeRecords } from './swallowed';
import { Closings } from './quoted';
import { split } from './split';

/** One record, cut out with care. */
export interface Cut {
	/** The fields with spaces around them as they stand; as the delimiter cuts the line where its quotes make no sense. */
	readonly fields: readonly string[];
	/** Whether quotes are where they may be; else what is wrong with them. */
	readonly quotes: 'sound' | 'stray-quote' | 'open-quote';
	/** Where the next record begins. */
	readonly next: number;
	/** How many lines it has. */
	readonly lines: number;
	readonly lineEnd: LineEnd;
	/** The record as it stands, without its line end. */
	readonly text: string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Cuts a text into records one at a time and doubts each quote; PapaParse parts their fields. */
export class Cutter {
	readonly #shape: Shape;
	readonly #closings: Closings;

	constructor(
		readonly bytes: Uint8Array,
		readonly dialect: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>,
	) {
		this.#shape = shapeOf(dialect);
		this.#closings = new Closings(bytes, this.#shape);
	}

	/** The record that begins at `start`. `expected`: fields of a record, by which a quote that swallowed records is told. */
	at(start: number, expected: number | null): Cut {
		const { bytes, dialect } = this;
		const walked = this.#walk(start);
		const record = (end: number, fields: readonly string[], text: string, quotes: Cut['quotes']): Cut => {
			const lineEnd = lineEndAt(bytes, end);
			const next = end + lengthOf[lineEnd];
			return { fields, quotes, next, lines: 1 + lineEndsIn(bytes, start, end), lineEnd, text };
		};
		const text = (end: number) => decoder.decode(bytes.subarray(start, end));
		if (
			walked.quotes === 'sound' &&
			!(
				walked.spans &&
				expected !== null &&
				looksLikeRecords(bytes, start, walked.end, this.#shape, expected)
			)
		) {
			const whole = text(walked.end);
			const fields = split(whole, dialect);
			if (fields.length === walked.fields) return record(walked.end, fields, whole, 'sound');
		}
		// What the quotes say cannot be trusted: the line stands for itself.
		const end = endOfLine(bytes, start);
		const line = text(end);
		const plain = split(line, { ...dialect, quote: null });
		const quoted = split(line, dialect);
		const fields = plain.length !== expected && quoted.length === expected ? quoted : plain;
		return record(end, fields, line, walked.quotes === 'stray-quote' ? 'stray-quote' : 'open-quote');
	}

	#walk(start: number): { end: number; quotes: Cut['quotes']; fields: number; spans: boolean } {
		const { bytes } = this;
		const { delimiter, quote } = this.#shape;
		let spans = false;
		let at = start;
		for (let fields = 1; ; fields++) {
			if (quote !== 0 && bytes[at] === quote) {
				const close = this.#closings.closing(at + 1);
				if (close >= bytes.length) return { end: at, quotes: 'open-quote', fields, spans };
				spans ||= endOfLine(bytes, at) < close;
				at = close + 1;
				while (isSpace(bytes[at]) && bytes[at] !== delimiter) at++;
				const byte = bytes[at];
				if (at < bytes.length && byte !== delimiter && byte !== LF && byte !== CR)
					return { end: at, quotes: spans ? 'open-quote' : 'stray-quote', fields, spans };
			} else
				while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) {
					if (quote !== 0 && bytes[at] === quote) return { end: at, quotes: 'stray-quote', fields, spans };
					at++;
				}
			if (at >= bytes.length || bytes[at] !== delimiter) return { end: at, quotes: 'sound', fields, spans };
			at++;
		}
	}
}
