import {
	Dictionary,
	Float64,
	Int32,
	makeData,
	makeVector,
	Table,
	tableToIPC,
	Uint16,
	Uint8,
	Utf8,
	type Vector,
} from 'apache-arrow';
import type { HeldColumn } from '../survey/held';
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

/**
 * Respondents `from` to `to` of columns of numbers as an Arrow IPC stream: codes in as few bytes as they need, -1 and NaN
 * as nothing. `pause` is awaited between columns.
 */
export async function numbersToArrow(
	columns: readonly HeldColumn[],
	from: number,
	to: number,
	pause: () => Promise<void> | undefined,
): Promise<Uint8Array> {
	const vectors: Record<string, Vector> = {};
	for (const [i, column] of columns.entries()) {
		vectors[`c${i}`] = numbers(column, from, to);
		await pause();
	}
	return tableToIPC(new Table(vectors), 'stream');
}

function numbers(column: HeldColumn, from: number, to: number): Vector {
	const length = to - from;
	const nullBitmap = new Uint8Array(Math.ceil(length / 8));
	let nullCount = 0;
	const mark = (is: boolean, i: number) => {
		if (is) nullBitmap[i >> 3] = (nullBitmap[i >> 3] ?? 0) | (1 << (i & 7));
		else nullCount += 1;
	};
	if (column.kind === 'number') {
		const data = column.values.slice(from, to);
		for (let i = 0; i < length; i++) mark(!Number.isNaN(data[i]), i);
		return makeVector(makeData({ type: new Float64(), length, nullCount, nullBitmap, data }));
	}
	const values = column.values.subarray(from, to);
	for (let i = 0; i < length; i++) mark(values[i] !== -1, i);
	const nulls = { length, nullCount, nullBitmap };
	if (column.size <= 2 ** 8)
		return makeVector(makeData({ type: new Uint8(), ...nulls, data: Uint8Array.from(values) }));
	if (column.size <= 2 ** 16)
		return makeVector(makeData({ type: new Uint16(), ...nulls, data: Uint16Array.from(values) }));
	return makeVector(makeData({ type: new Int32(), ...nulls, data: values.slice() }));
}
