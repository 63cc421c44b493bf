import type { Observation } from '../catalog/observation';
import { dimensions, type Dimension } from '../catalog/series';
import type { View } from '../view/view';

/** The place of an observation: its code in each dimension. */
export type PlaceOf = Pick<Observation, Dimension>;

/** What a reader may choose of a dimension, given all other choices. */
export interface Offer {
	readonly code: string;
	/** Whether there is a row for it. */
	readonly has: boolean;
	/** Where there is none: a dimension that would have to be chosen otherwise, and the codes of it that have rows. */
	readonly instead: { readonly dimension: Dimension; readonly codes: readonly string[] } | null;
}

/** A text dimension's codes of a label, in its order. */
export type Listed = Readonly<Partial<Record<Dimension, Readonly<Record<string, unknown>>>>>;

/** Which codes of a dimension are kept: 1 at the place of each. */
interface Test {
	readonly dimension: Dimension;
	readonly column: Uint16Array;
	readonly keeps: Uint8Array;
}

/** How many counts are remembered: those of one view and its neighbours. */
const mostCounted = 64;

/**
 * Where a series has rows, without their values: which codes there are, and which combinations of them. Columns of small
 * integers, so that one pass over half a million rows tells in a few ms what can still be chosen.
 */
export class Stock {
	/** All codes of each dimension: as the label lists them, then as they came; years ascending. */
	readonly codes: Readonly<Record<Dimension, readonly string[]>>;
	readonly size: number;
	readonly #columns: Readonly<Record<Dimension, Uint16Array>>;
	readonly #counted = new Map<string, Uint32Array>();

	constructor(places: readonly PlaceOf[], names: Listed) {
		this.size = places.length;
		const codes: Partial<Record<Dimension, readonly string[]>> = {};
		const columns: Partial<Record<Dimension, Uint16Array>> = {};
		for (const dimension of dimensions) {
			const found = new Set<string>();
			for (const place of places) found.add(String(place[dimension]));
			const list = ordered(dimension, found, Object.keys(names[dimension] ?? {}));
			const at = new Map(list.map((code, i) => [code, i]));
			codes[dimension] = list;
			columns[dimension] = Uint16Array.from(places, (place) => at.get(String(place[dimension])) ?? 0);
		}
		this.codes = codes as Record<Dimension, readonly string[]>;
		this.#columns = columns as Record<Dimension, Uint16Array>;
	}

	/** Dimensions with more than one code. */
	get varying(): Dimension[] {
		return dimensions.filter((dimension) => this.codes[dimension].length > 1);
	}

	/** How many rows each code of a dimension has, given the codes kept of the others; in the order of `codes`. */
	counts(dimension: Dimension, where: View['where']): Uint32Array {
		const others = dimensions.map((one) => (one === dimension ? null : (where[one] ?? null)));
		const key = JSON.stringify([dimension, others]);
		const known = this.#counted.get(key) ?? this.#count(dimension, where);
		if (this.#counted.size >= mostCounted) this.#counted.clear();
		this.#counted.set(key, known);
		return known;
	}

	#count(dimension: Dimension, where: View['where']): Uint32Array {
		const counts = new Uint32Array(this.codes[dimension].length);
		const fails = this.#fails(this.#tests(where).filter((test) => test.dimension !== dimension));
		const column = this.#columns[dimension];
		for (let row = 0; row < this.size; row++) {
			if (fails[row] !== 0) continue;
			const code = column[row] ?? 0;
			counts[code] = (counts[code] ?? 0) + 1;
		}
		return counts;
	}

	/** How many tests each row fails. One column after the other: that is what processors are quick at. */
	#fails(tests: readonly Test[]): Uint8Array {
		const fails = new Uint8Array(this.size);
		for (const { column, keeps } of tests)
			for (let row = 0; row < this.size; row++) {
				if (keeps[column[row] ?? 0] === 0) fails[row] = (fails[row] ?? 0) + 1;
			}
		return fails;
	}

	/** The codes of a dimension that have rows, given the codes kept of the others. */
	available(dimension: Dimension, where: View['where']): string[] {
		const counts = this.counts(dimension, where);
		return this.codes[dimension].filter((_, i) => (counts[i] ?? 0) > 0);
	}

	/** What may be chosen of every dimension, given the choices in all others. */
	offers(where: View['where']): Record<Dimension, readonly Offer[]> {
		const tests = this.#tests(where);
		const fails = this.#fails(tests);
		const failed = (row: number): Dimension[] =>
			tests.flatMap(({ dimension, column, keeps }) => (keeps[column[row] ?? 0] === 0 ? [dimension] : []));
		const at = (dimension: Dimension, row: number) => this.#columns[dimension][row] ?? 0;

		const has = record((dimension) => new Uint8Array(this.codes[dimension].length));
		for (let row = 0; row < this.size; row++) {
			if (fails[row] === 0) for (const dimension of dimensions) has[dimension][at(dimension, row)] = 1;
			else if (fails[row] === 1) for (const dimension of failed(row)) has[dimension][at(dimension, row)] = 1;
		}
		// Only codes without a row need to know what else would have to change.
		const instead = record(() => new Map<number, Map<Dimension, Set<number>>>());
		const lacking = dimensions.filter((dimension) => has[dimension].includes(0));
		const wanted = (dimension: Dimension, row: number) => has[dimension][at(dimension, row)] === 0;
		for (let row = 0; row < this.size; row++) {
			if ((fails[row] ?? 0) > 2 || fails[row] === 0) continue;
			if (!lacking.some((dimension) => wanted(dimension, row))) continue;
			const [first, second] = failed(row);
			if (first && second) {
				if (wanted(first, row)) note(instead[first], at(first, row), second, at(second, row));
				if (wanted(second, row)) note(instead[second], at(second, row), first, at(first, row));
			} else if (first)
				// Any other dimension would need the first one chosen otherwise.
				for (const dimension of lacking)
					if (dimension !== first && wanted(dimension, row))
						note(instead[dimension], at(dimension, row), first, at(first, row));
		}
		return record((dimension) =>
			this.codes[dimension].map((code, i): Offer => {
				if (has[dimension][i] === 1) return { code, has: true, instead: null };
				const [way] = instead[dimension].get(i) ?? [];
				return {
					...{ code, has: false },
					instead:
						(way && {
							dimension: way[0],
							codes: this.codes[way[0]].filter((_, other) => way[1].has(other)),
						}) ||
						null,
				};
			}),
		);
	}

	#tests(where: View['where']): Test[] {
		return dimensions.flatMap((dimension) => {
			const kept = where[dimension];
			if (kept === undefined) return [];
			const keeps = Uint8Array.from(this.codes[dimension], (code) => (kept.includes(code) ? 1 : 0));
			return [{ dimension, column: this.#columns[dimension], keeps }];
		});
	}
}

const record = <T>(make: (dimension: Dimension) => T): Record<Dimension, T> =>
	Object.fromEntries(dimensions.map((dimension) => [dimension, make(dimension)])) as Record<Dimension, T>;

function note(
	into: Map<number, Map<Dimension, Set<number>>>,
	code: number,
	dimension: Dimension,
	other: number,
): void {
	const ways = into.get(code) ?? new Map<Dimension, Set<number>>();
	into.set(code, ways);
	ways.set(dimension, (ways.get(dimension) ?? new Set<number>()).add(other));
}

function ordered(dimension: Dimension, found: ReadonlySet<string>, listed: readonly string[]): string[] {
	if (dimension === 'year') return [...found].sort((a, b) => Number(a) - Number(b));
	return [
		...listed.filter((code) => found.has(code)),
		...[...found].filter((code) => !listed.includes(code)),
	];
}
