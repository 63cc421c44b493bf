import type { RawColumn } from '../raw';
import type { Dialect } from './dialect';
import { Dictionary } from './dictionary';
import { limits } from './reading';
import type { CleanLine } from './clean-line';

/** The columns of a survey while it is read. */
export class Columns {
	rows = 0;
	readonly #dictionaries: readonly Dictionary[];
	#codes: Int32Array[];
	#room = 256;

	constructor(
		readonly names: readonly string[],
		{ encoding }: Pick<Dialect, 'encoding'>,
	) {
		this.#dictionaries = names.map(() => new Dictionary(encoding));
		this.#codes = names.map(() => new Int32Array(this.#room));
	}

	/** A respondent from a clean line. Returns a column whose text has letters that are none, or -1. */
	addClean(line: CleanLine): number {
		if (this.rows === this.#room) this.#grow();
		const { bytes, starts, ends, hashes } = line;
		const dictionaries = this.#dictionaries;
		let strange = -1;
		for (let column = 0; column < dictionaries.length; column++) {
			const codes = this.#codes[column] as Int32Array;
			const start = starts[column];
			const end = ends[column];
			if (start === undefined || end === undefined || start === end) {
				codes[this.rows] = -1;
				continue;
			}
			const dictionary = dictionaries[column] as Dictionary;
			const code = dictionary.code(bytes, start, end, hashes[column] as number);
			codes[this.rows] = code;
			if (dictionary.strange !== null && dictionary.strange.has(code)) strange = column;
		}
		this.rows++;
		return strange;
	}

	/** A respondent from fields; what is missing stays empty, what is too much is dropped. */
	add(fields: readonly string[]): number {
		if (this.rows === this.#room) this.#grow();
		let strange = -1;
		this.#dictionaries.forEach((dictionary, column) => {
			const code = dictionary.codeOf(cut(fields[column] ?? ''));
			(this.#codes[column] as Int32Array)[this.rows] = code;
			if (dictionary.strange?.has(code)) strange = column;
		});
		this.rows++;
		return strange;
	}

	/** The first different texts of a column. */
	some(column: number, count: number): string[] {
		return this.#dictionaries[column]?.texts(count) ?? [];
	}

	#grow(): void {
		this.#room *= 2;
		this.#codes = this.#codes.map((codes) => {
			const more = new Int32Array(this.#room);
			more.set(codes);
			return more;
		});
	}

	finish(): RawColumn[] {
		return this.names.map((name, column) => ({
			name,
			texts: this.#dictionaries[column]?.texts() ?? [],
			codes: (this.#codes[column] ?? new Int32Array(0)).slice(0, this.rows),
		}));
	}
}

/** A field as far as it is kept; never half a letter. */
function cut(field: string): string {
	if (field.length <= limits.field) return field;
	const kept = field.slice(0, limits.field);
	return /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept;
}
