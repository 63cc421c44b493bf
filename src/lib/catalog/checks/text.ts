import type { Fault } from './fault';

/** The text of a file that must be UTF-8 without a byte order mark, in lines that end with LF; null if it is not UTF-8. */
export function readText(file: string, bytes: Uint8Array): { text: string | null; faults: Fault[] } {
	const faults: Fault[] = [];
	const say = (row: number | null, message: string) => faults.push({ file, row, column: null, message });
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		say(lineOfBadByte(bytes), 'is not UTF-8 here; save the file as UTF-8');
		return { text: null, faults };
	}
	if (text.startsWith('\ufeff')) {
		say(1, 'begins with a byte order mark; save the file as UTF-8 without one');
		text = text.slice(1);
	}
	const cr = text.indexOf('\r');
	if (cr >= 0) say(lineAt(text, cr), 'holds a carriage return; lines must end with LF alone');
	if (!text.endsWith('\n'))
		say(lineAt(text, text.length), 'has no line feed at its end; the file may be cut off');
	return { text, faults };
}

/** The line, from 1, in which a position of a text lies. */
const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** The first line that cannot be decoded; a line feed is never part of a longer UTF-8 sequence. */
function lineOfBadByte(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (let line = 1, from = 0; ; line++) {
		const end = bytes.indexOf(10, from);
		try {
			decoder.decode(bytes.subarray(from, end < 0 ? undefined : end));
		} catch {
			return line;
		}
		if (end < 0) return line;
		from = end + 1;
	}
}
