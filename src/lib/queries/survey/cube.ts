import type { Dimension, Filter } from './asked';
import type { Cells, ValueSums } from './cells';

/** Which part of a cube: filters on its dimensions, and the places of the dimensions that are kept, in their new order. */
export interface Slice {
	readonly filters: readonly Filter[];
	readonly keep: readonly number[];
}

/** Kept sums over several dimensions: a further filter on them needs no respondent again. */
export interface Cube {
	readonly cells: Cells;
	/** Whether these filters are on dimensions of the cube, and ranges end at borders of its bins. */
	answers(filters: readonly Filter[]): boolean;
	/**
	 * The cells of the kept dimensions over what passes the filters, as `cellsQuery` would answer with these filters besides
	 * its own. Throws a RangeError where the cube cannot tell.
	 */
	slice(slice: Slice): Cells;
}

/** Codes of a dimension as places from 0, without gaps. */
interface Dense {
	readonly places: Int32Array;
	readonly values: readonly number[];
}

/** Combinations up to which places are found in an array. */
const mostPlaces = 4_000_000;

/** A cube of the answer to `cellsQuery`. */
export function cubeOf(cells: Cells): Cube {
	const design = [cells.stratum, ...(cells.psu === null ? [] : [cells.psu])].map(dense);
	const codes = cells.codes.map(dense);
	return {
		cells,
		answers: (filters) => filters.every((filter) => passing(cells.dimensions, filter) !== null),
		slice({ filters, keep }) {
			const kept = keep.map((place) => {
				const code = codes[place];
				if (code === undefined) throw new RangeError(`The cube has no dimension ${place}.`);
				return code;
			});
			const isIn = filters.map((filter) => {
				const found = passing(cells.dimensions, filter);
				if (found === null) throw new RangeError('The cube does not hold what is filtered by.');
				const { places, values } = codes[found.place] as Dense;
				return { places, passes: Uint8Array.from(values, (code) => (found.passes(code) ? 1 : 0)) };
			});
			return grouped(cells, [...design, ...kept], isIn, keep);
		},
	};
}

function dense(codes: Int32Array): Dense {
	const known = new Map<number, number>();
	const places = codes.map((code) => {
		const place = known.get(code) ?? known.size;
		known.set(code, place);
		return place;
	});
	return { places, values: [...known.keys()] };
}

/** The dimension a filter is on, and which of its codes pass; null where the cube has none. */
function passing(
	dimensions: readonly Dimension[],
	filter: Filter,
): { readonly place: number; readonly passes: (code: number) => boolean } | null {
	for (const [place, dimension] of dimensions.entries()) {
		const passes = passingCodes(dimension, filter);
		if (passes !== null) return { place, passes };
	}
	return null;
}

function passingCodes(dimension: Dimension, filter: Filter): ((code: number) => boolean) | null {
	if (filter.kind === 'codes') {
		if (dimension.kind !== 'codes' || dimension.column !== filter.column) return null;
		const codes = new Set(filter.codes);
		return (code) => codes.has(code);
	}
	if (filter.kind === 'any') {
		if (dimension.kind !== 'options') return null;
		const options = filter.columns.map((column) => dimension.columns.indexOf(column));
		if (options.includes(-1)) return null;
		const bits = options.reduce((all, option) => all | (1 << option), 0);
		return (code) => code !== -1 && (code & bits) !== 0;
	}
	if (dimension.kind !== 'bins' || dimension.column !== filter.column) return null;
	const { from, width, bins } = dimension;
	const borders = Array.from({ length: bins + 1 }, (_, i) => from + i * width);
	const [low, high] = [borders.indexOf(filter.from), borders.indexOf(filter.to)];
	return low < 0 || high < 0 ? null : (code) => code >= low && code < high;
}

function grouped(
	cells: Cells,
	groups: readonly Dense[],
	isIn: readonly { readonly places: Int32Array; readonly passes: Uint8Array }[],
	keep: readonly number[],
): Cells {
	const target = new Int32Array(cells.count).fill(-1);
	const firsts: number[] = [];
	const find = finder(groups.reduce((product, { values }) => product * values.length, 1));
	for (let i = 0; i < cells.count; i++) {
		if (isIn.some(({ places, passes }) => passes[places[i] ?? 0] === 0)) continue;
		let key = 0;
		for (const { places, values } of groups) key = key * values.length + (places[i] ?? 0);
		const place = find(key, firsts.length);
		if (place === firsts.length) firsts.push(i);
		target[i] = place;
	}
	const sum = (values: Float64Array): Float64Array => {
		const sums = new Float64Array(firsts.length);
		target.forEach((place, i) => {
			if (place >= 0) sums[place] = (sums[place] ?? 0) + (values[i] ?? 0);
		});
		return sums;
	};
	const first = (codes: Int32Array) => Int32Array.from(firsts, (i) => codes[i] ?? -1);
	const { value } = cells;
	return {
		dimensions: keep.map((place) => cells.dimensions[place] as Dimension),
		count: firsts.length,
		stratum: first(cells.stratum),
		psu: cells.psu === null ? null : first(cells.psu),
		codes: keep.map((place) => first(cells.codes[place] as Int32Array)),
		...{ n: sum(cells.n), w: sum(cells.w), w2: sum(cells.w2) },
		value: value === null ? null : summed(value, sum),
	};
}

const summed = (value: ValueSums, sum: (values: Float64Array) => Float64Array): ValueSums => ({
	...value,
	...{ wx: sum(value.wx), wxx: sum(value.wxx), w2x: sum(value.w2x), w2xx: sum(value.w2xx) },
});

/** The place of a key; a new one gets the next. */
function finder(combinations: number): (key: number, next: number) => number {
	if (combinations <= mostPlaces) {
		const places = new Int32Array(combinations);
		return (key, next) => {
			const known = places[key] ?? 0;
			if (known > 0) return known - 1;
			places[key] = next + 1;
			return next;
		};
	}
	const places = new Map<number, number>();
	return (key, next) => {
		const known = places.get(key);
		if (known !== undefined) return known;
		places.set(key, next);
		return next;
	};
}
