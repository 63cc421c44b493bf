/** One file inside a zip, as its directory at the end names it. */
export interface ZipEntry {
	readonly name: string;
	readonly packed: Uint8Array;
	/** 0 as it is, 8 deflated; others are read by nobody. */
	readonly method: number;
}

/** Why a zip cannot be unpacked. */
export class ZipFault extends Error {
	constructor(readonly reason: 'damaged' | 'too-large') {
		super(`The zip is ${reason}`);
	}
}

const damaged = (): never => {
	throw new ZipFault('damaged');
};

const endMark = 0x06054b50;
const directoryMark = 0x02014b50;
const localMark = 0x04034b50;

/** Files of a zip. Throws ZipFault where its directory does not hold (APPNOTE 6.3.10, 4.3.6-4.3.16; no ZIP64, no encryption). */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const last = Math.max(0, bytes.length - 22 - 0xffff);
	let end = bytes.length - 22;
	while (end >= last && view.getUint32(end, true) !== endMark) end--;
	if (end < last) damaged();
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const entries: ZipEntry[] = [];
	for (let i = 0; i < count; i++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryMark) damaged();
		const [packed, name, extra, note] = [
			view.getUint32(at + 20, true),
			...[28, 30, 32].map((offset) => view.getUint16(at + offset, true)),
		] as [number, number, number, number];
		const local = view.getUint32(at + 42, true);
		if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) damaged();
		const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
		if (from + packed > bytes.length) damaged();
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
			packed: bytes.subarray(from, from + packed),
			method: view.getUint16(at + 10, true),
		});
		at += 46 + name + extra + note;
	}
	return entries;
}

/**
 * The bytes of a file in a zip. What a zip says about its own size is not believed: unpacking stops when there are more than `most` bytes,
 * so that a small file cannot fill the memory.
 */
export async function unpacked({ packed, method }: ZipEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
	if (method === 0 && packed.length <= most) return Uint8Array.from(packed);
	if (method !== 8) throw new ZipFault(method === 0 ? 'too-large' : 'damaged');
	const parts: Uint8Array[] = [];
	let length = 0;
	const reader = new Blob([Uint8Array.from(packed)])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'))
		.getReader();
	for (;;) {
		const { done, value } = await reader.read().catch(damaged);
		if (done) break;
		length += value.length;
		if (length > most) {
			await reader.cancel();
			throw new ZipFault('too-large');
		}
		parts.push(value);
	}
	const all = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** A zip of these files without compression, for a reader that wants one. Checksums are left at 0: nobody checks them. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
	const named = [...files].map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes }));
	const size = named.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22);
	const all = new Uint8Array(size);
	const view = new DataView(all.buffer);
	const sizes = (at: number, { name, bytes }: (typeof named)[number]): void => {
		view.setUint32(at, bytes.length, true);
		view.setUint32(at + 4, bytes.length, true);
		view.setUint16(at + 8, name.length, true);
	};
	const places: number[] = [];
	let at = 0;
	for (const file of named) {
		places.push(at);
		view.setUint32(at, localMark, true);
		sizes(at + 18, file);
		all.set(file.name, at + 30);
		all.set(file.bytes, at + 30 + file.name.length);
		at += 30 + file.name.length + file.bytes.length;
	}
	const directory = at;
	named.forEach((file, i) => {
		view.setUint32(at, directoryMark, true);
		sizes(at + 20, file);
		view.setUint32(at + 42, places[i] ?? 0, true);
		all.set(file.name, at + 46);
		at += 46 + file.name.length;
	});
	view.setUint32(at, endMark, true);
	view.setUint16(at + 8, named.length, true);
	view.setUint16(at + 10, named.length, true);
	view.setUint32(at + 12, at - directory, true);
	view.setUint32(at + 16, directory, true);
	return all.buffer;
}
