import { limits } from '../reading';
import { Cursor } from './cursor';
import type { SavDictionary } from './dictionary';

/** What a number that is missing looks like: the smallest there is. */
const systemMissing = -Number.MAX_VALUE;

/** Unpacks the blocks of a .zsav file (zlib); their directory stands at the end. Throws RangeError when there is too much of it. */
async function inflated(bytes: Uint8Array, { dataAt, little }: SavDictionary): Promise<Uint8Array> {
	const cursor = new Cursor(bytes);
	cursor.little = little;
	cursor.at = dataAt + 8;
	cursor.at = cursor.long();
	cursor.take(16);
	cursor.int();
	const blocks = Array.from({ length: cursor.int() }, () => {
		cursor.take(8);
		return { from: cursor.long(), size: cursor.int(), packed: cursor.int() };
	});
	const size = blocks.reduce((sum, block) => sum + block.size, 0);
	if (size > limits.bytes) throw new RangeError('too large');
	const all = new Uint8Array(size);
	let at = 0;
	for (const { from, packed } of blocks) {
		cursor.at = from;
		const block = new Blob([Uint8Array.from(cursor.take(packed))]);
		const reader = block.stream().pipeThrough(new DecompressionStream('deflate')).getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			if (at + part.value.length > size) throw new RangeError('A block is larger than it says');
			all.set(part.value, at);
			at += part.value.length;
		}
	}
	return all.subarray(0, at);
}

/**
 * The cases of a file as 8 bytes a slot, one case after the other. `each` gets the same buffer again and again. In the packed form each
 * byte of a group of eight says what a slot is: 0 nothing, 1-251 a small number, 252 the end, 253 it stands behind, 254 spaces, 255 missing.
 */
export async function forEachCase(
	bytes: Uint8Array,
	dictionary: SavDictionary,
	each: (slots: DataView) => void,
): Promise<void> {
	const { slots, compression, bias, little, dataAt } = dictionary;
	const data = compression === 2 ? await inflated(bytes, dictionary) : bytes.subarray(dataAt);
	const size = 8 * slots;
	if (slots === 0) return;
	if (compression === 0) {
		for (let at = 0; at + size <= data.length; at += size)
			each(new DataView(data.buffer, data.byteOffset + at, size));
		return;
	}
	const buffer = new Uint8Array(size);
	const view = new DataView(buffer.buffer);
	let slot = 0;
	for (let at = 0; at + 8 <= data.length;) {
		const codes = data.subarray(at, at + 8);
		at += 8;
		for (const code of codes) {
			if (code === 0) continue;
			if (code === 252) return;
			if (code === 253) {
				if (at + 8 > data.length) throw new RangeError('The file ends too early');
				buffer.set(data.subarray(at, at + 8), 8 * slot);
				at += 8;
			} else if (code === 254) buffer.fill(32, 8 * slot, 8 * slot + 8);
			else view.setFloat64(8 * slot, code === 255 ? systemMissing : code - bias, little);
			slot++;
			if (slot === slots) {
				each(view);
				slot = 0;
			}
		}
	}
	if (slot > 0) throw new RangeError('The file ends too early');
}

/** The bytes of a text that lies in stretches of 255 bytes, each in slots of its own. */
export function textBytes(view: DataView, slot: number, width: number, segments: number): Uint8Array {
	const bytes = new Uint8Array(width);
	let from = 8 * slot;
	for (let i = 0, at = 0; i < segments; i++) {
		const used = Math.min(255, width - at);
		bytes.set(new Uint8Array(view.buffer, view.byteOffset + from, used), at);
		at += used;
		const own = i < segments - 1 ? 255 : width - 252 * i;
		from += 8 * Math.ceil(own / 8);
	}
	return bytes;
}

/** Whether a number stands for no answer in every SPSS file. */
export const isSystemMissing = (number: number): boolean => number === systemMissing || Number.isNaN(number);
