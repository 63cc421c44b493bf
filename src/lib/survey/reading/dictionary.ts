import type { Encoding } from './dialect';
import { hasStrangeLetters } from './strange';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Room for one text at a time. */
const scratch = new Uint8Array(4_096);

export const firstHash = 0x811c9dc5 | 0;
export const nextHash = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

/**
 * The different texts of one column, numbered in the order they come. Asked by bytes, so that a text that was seen before is
 * never made into a string again; hashed by FNV-1a.
 */
export class Dictionary {
	/** Codes of texts with letters that are none; null while there are none. */
	strange: Set<number> | null = null;
	#slots = new Int32Array(16);
	#hashes = new Int32Array(8);
	#starts = new Int32Array(9);
	#codes = new Int32Array(8);
	#entries = 0;
	#size = 0;
	/** All texts one behind the other, each with a NUL behind it. */
	#bytes = new Uint8Array(64);
	#aliases: number[] = [];

	constructor(readonly encoding: Encoding) {}

	/** Number of different texts. */
	get size(): number {
		return this.#size;
	}

	/** The code of the text in `bytes` from `start` to before `end`, of which `hash` is the hash; spaces are taken off, -1 if nothing is left. */
	code(bytes: Uint8Array, start: number, end: number, hash: number): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		const length = end - start;
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (;;) {
			const entry = (slots[slot] as number) - 1;
			if (entry < 0) return this.#add(bytes, start, end, hash);
			if (this.#hashes[entry] === hash) {
				let from = this.#starts[entry] as number;
				if ((this.#starts[entry + 1] as number) - 1 - from === length) {
					const own = this.#bytes;
					let at = start;
					while (at < end && own[from] === bytes[at]) {
						at++;
						from++;
					}
					if (at === end) return this.#codes[entry] as number;
				}
			}
			slot = (slot + 1) & mask;
		}
	}

	/** The code of a text. */
	codeOf(text: string): number {
		const trimmed = text.trim().replaceAll('\0', '\uFFFD');
		if (trimmed === '') return -1;
		const bytes = trimmed.length * 3 <= scratch.length ? scratch : encoder.encode(trimmed);
		const length = bytes === scratch ? encoder.encodeInto(trimmed, scratch).written : bytes.length;
		let hash = firstHash;
		for (let at = 0; at < length; at++) hash = nextHash(hash, bytes[at] as number);
		return this.code(bytes, 0, length, hash);
	}

	#add(bytes: Uint8Array, start: number, end: number, hash: number): number {
		let isAscii = true;
		for (let at = start; at < end && isAscii; at++) isAscii = (bytes[at] as number) < 0x80;
		const edges = (bytes[start] as number) <= 32 || (bytes[end - 1] as number) <= 32;
		if (isAscii && !edges) return this.#enter(bytes, start, end, hash, this.#size++);
		const text = decoder.decode(bytes.subarray(start, end));
		if (
			text.trim().length < text.length ||
			(text.includes('\uFFFD') && !isWritten(text, bytes, start, end))
		) {
			// Spaces of other kinds were around it, or bytes that are no letter in it: these bytes stand for the text without them.
			const code = this.codeOf(text);
			this.#aliases.push(this.#entries);
			return this.#enter(bytes, start, end, hash, code);
		}
		if (hasStrangeLetters(text, this.encoding)) (this.strange ??= new Set()).add(this.#size);
		return this.#enter(bytes, start, end, hash, this.#size++);
	}

	#enter(bytes: Uint8Array, start: number, end: number, hash: number, code: number): number {
		const entry = this.#entries++;
		if (entry >= this.#codes.length) this.#growEntries();
		const from = this.#starts[entry] as number;
		const next = from + (end - start) + 1;
		if (next > this.#bytes.length) this.#bytes = grown(this.#bytes, Math.max(next, this.#bytes.length * 2));
		const own = this.#bytes;
		// A view for each of a million short texts costs more than the copy.
		for (let at = start, to = from; at < end; at++, to++) own[to] = bytes[at] as number;
		this.#starts[entry + 1] = next;
		this.#hashes[entry] = hash;
		this.#codes[entry] = code;
		if (this.#entries * 2 > this.#slots.length) this.#slots = new Int32Array(this.#slots.length * 4);
		else {
			this.#seat(entry);
			return code;
		}
		for (let each = 0; each < this.#entries; each++) this.#seat(each);
		return code;
	}

	#seat(entry: number): void {
		const mask = this.#slots.length - 1;
		const hash = this.#hashes[entry] as number;
		let slot = (hash ^ (hash >>> 15)) & mask;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
		this.#slots[slot] = entry + 1;
	}

	#growEntries(): void {
		const size = this.#codes.length * 2;
		this.#hashes = grown(this.#hashes, size);
		this.#codes = grown(this.#codes, size);
		this.#starts = grown(this.#starts, size + 1);
	}

	/** The texts by their codes, or about as many of the first as are asked for. */
	texts(count = Infinity): string[] {
		const entries = Math.min(count, this.#entries);
		if (entries === 0) return [];
		const all = decoder.decode(this.#bytes.subarray(0, (this.#starts[entries] as number) - 1)).split('\0');
		if (this.#aliases.length === 0) return all;
		const aliases = new Set(this.#aliases);
		return all.filter((_, entry) => !aliases.has(entry));
	}
}

/** Whether a text is written by just these bytes. */
function isWritten(text: string, bytes: Uint8Array, start: number, end: number): boolean {
	const own = encoder.encode(text);
	return own.length === end - start && own.every((byte, at) => byte === bytes[start + at]);
}

function grown<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, size: number): Numbers {
	const more = new (numbers.constructor as new (size: number) => Numbers)(size);
	more.set(numbers);
	return more;
}
