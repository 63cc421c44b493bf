import type { Encoding } from './dialect';

const mark: Readonly<Record<Encoding, readonly number[]>> = {
	'utf-8': [0xef, 0xbb, 0xbf],
	'utf-16le': [0xff, 0xfe],
	'utf-16be': [0xfe, 0xff],
	'windows-1252': [],
};

const hasMark = (bytes: Uint8Array, encoding: Encoding) =>
	mark[encoding].length > 0 && mark[encoding].every((byte, at) => bytes[at] === byte);

/** Bytes that are decoded at once: no text is ever as large as a file. */
const STEP = 1 << 20;

/** The encoding by its mark, else by where NULs stand (UTF-16), else UTF-8 where letters of two and more bytes say so. */
export function encodingOf(bytes: Uint8Array): Encoding {
	const marked = (['utf-8', 'utf-16le', 'utf-16be'] as const).find((encoding) => hasMark(bytes, encoding));
	return marked ?? wideOf(bytes) ?? (isUtf8(bytes) || isUtf8ButForAFew(bytes) ? 'utf-8' : 'windows-1252');
}

/** Latin letters in UTF-16 are every second byte NUL. */
function wideOf(bytes: Uint8Array): Encoding | null {
	const head = bytes.subarray(0, 4_096);
	const nuls = [0, 0];
	head.forEach((byte, at) => {
		if (byte === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = nuls;
	const many = head.length * 0.3;
	if (odd > many && even < odd / 10) return 'utf-16le';
	return even > many && odd < even / 10 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for (let at = 0; at < bytes.length; at += STEP)
			decoder.decode(bytes.subarray(at, at + STEP), { stream: true });
		decoder.decode();
		return true;
	} catch {
		return false;
	}
}

/**
 * Whether more bytes above 127 form letters of UTF-8 than do not: the others are named as damage. Where it is the other way
 * round, it is letters of UTF-8 in a file of windows-1252 that are named.
 */
function isUtf8ButForAFew(bytes: Uint8Array): boolean {
	let fitting = 0;
	let alone = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] ?? 0;
		if (byte < 0x80) continue;
		const follow =
			byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
		let found = 0;
		while (found < follow && ((bytes[at + found + 1] ?? 0) & 0xc0) === 0x80) found++;
		if (follow > 0 && found === follow) {
			fitting++;
			at += follow;
		} else alone++;
	}
	return fitting > 0 && fitting >= alone;
}

/**
 * The text as UTF-8 bytes without its mark. Whatever the encoding does not know is U+FFFD in the end (bytes of a file that
 * is UTF-8 are left as they are), a letter that words of a survey do not have and that is named as damage.
 */
export function asUtf8(bytes: Uint8Array, encoding: Encoding): Uint8Array {
	const body = hasMark(bytes, encoding) ? bytes.subarray(mark[encoding].length) : bytes;
	if (encoding === 'utf-8') return body;
	return encoding === 'windows-1252' ? fromWindows1252(body) : fromUtf16(body, encoding);
}

/** Letters of windows-1252 from 0x80 on that Latin-1 has not, by the WHATWG's table; the five that are none are U+FFFD. */
const windows = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** By our own table: TextDecoder of Node 20 and 22 takes these letters for controls of Latin-1. */
function fromWindows1252(bytes: Uint8Array): Uint8Array {
	let size = 0;
	for (const byte of bytes) size += byte < 0x80 ? 1 : byte < 0xa0 ? 3 : 2;
	const all = new Uint8Array(size);
	let at = 0;
	for (const byte of bytes) {
		if (byte < 0x80) {
			all[at++] = byte;
			continue;
		}
		const code = byte < 0xa0 ? windows.charCodeAt(byte - 0x80) : byte;
		if (code < 0x800) all[at++] = 0xc0 | (code >> 6);
		else {
			all[at++] = 0xe0 | (code >> 12);
			all[at++] = 0x80 | ((code >> 6) & 0x3f);
		}
		all[at++] = 0x80 | (code & 0x3f);
	}
	return all.subarray(0, at);
}

function fromUtf16(bytes: Uint8Array, encoding: Encoding): Uint8Array {
	const decoder = new TextDecoder(encoding);
	const encoder = new TextEncoder();
	const parts: Uint8Array[] = [];
	for (let at = 0; at < bytes.length; at += STEP) {
		const isLast = at + STEP >= bytes.length;
		parts.push(encoder.encode(decoder.decode(bytes.subarray(at, at + STEP), { stream: !isLast })));
	}
	const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
