import {
	Dictionary,
	Float64,
	Int32,
	makeData,
	makeVector,
	Table,
	tableToIPC,
	Utf8,
	type Vector,
} from 'apache-arrow';
import type { Values } from './parse';

/** Whether a column is text that repeats: at most half of its values are different ones. */
export function repeats(column: Values): boolean {
	const { length } = column.values;
	return column.type === 'string' && length > 0 && new Set(column.values).size * 2 <= length;
}

/**
 * The columns as an Arrow IPC stream, repeated text dictionary-encoded. The database takes them by their place; they are
 * called c0, c1, ... because an object loses a key such as `__proto__` and moves one such as `2019` to the front.
 * Arrow's own builders would be shorter, but they make functions from text, which the page's policy forbids.
 */
export function toArrow(columns: readonly Values[]): Uint8Array {
	const vectors = columns.map((column, i) => [`c${i}`, vector(column)] as const);
	return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}

function vector(column: Values): Vector {
	if (column.type === 'string') return repeats(column) ? dictionary(column.values) : utf8(column.values);
	const { values } = column;
	const { length } = values;
	const nulls = { nullCount: values.filter((value) => value === null).length, nullBitmap: bits(values) };
	const numbers = values.map((value) => value ?? 0);
	return column.type === 'integer'
		? makeVector(makeData({ type: new Int32(), length, ...nulls, data: Int32Array.from(numbers) }))
		: makeVector(makeData({ type: new Float64(), length, ...nulls, data: Float64Array.from(numbers) }));
}

/** One bit a value, lowest first: 1 where there is one. */
function bits(values: readonly (number | null)[]): Uint8Array {
	const bitmap = new Uint8Array(Math.ceil(values.length / 8));
	values.forEach((value, i) => {
		if (value !== null) bitmap[i >> 3] = (bitmap[i >> 3] ?? 0) | (1 << (i & 7));
	});
	return bitmap;
}

function utf8(texts: readonly string[]): Vector<Utf8> {
	const encoder = new TextEncoder();
	const encoded = texts.map((text) => encoder.encode(text));
	const valueOffsets = new Int32Array(texts.length + 1);
	encoded.forEach(({ length }, i) => (valueOffsets[i + 1] = (valueOffsets[i] ?? 0) + length));
	const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
	encoded.forEach((bytes, i) => data.set(bytes, valueOffsets[i]));
	return makeVector(makeData({ type: new Utf8(), length: texts.length, nullCount: 0, valueOffsets, data }));
}

function dictionary(texts: readonly string[]): Vector<Dictionary<Utf8, Int32>> {
	const places = new Map<string, number>();
	const data = Int32Array.from(texts, (text) => {
		const place = places.get(text) ?? places.size;
		places.set(text, place);
		return place;
	});
	const type = new Dictionary(new Utf8(), new Int32());
	const values = utf8([...places.keys()]);
	return makeVector(makeData({ type, length: texts.length, nullCount: 0, data, dictionary: values }));
}
