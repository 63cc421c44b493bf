import type { Dialect } from './dialect';
import { asUtf8, encodingOf } from './encoding';
import { notText } from './not-text';
import { limits, type Reading, type Unreadable } from './reading';
import { TableReader } from './table-reader';

export { previewOf } from './preview';

/** How long is read between two looks at whether it was withdrawn, ms. */
const STRETCH = 40;

/** Lets messages and timers have their turn. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** How a file is read: `careful` sends every record the slow way, for comparison. */
export interface Ways {
	readonly careful?: boolean;
}

/**
 * Reads a text file whole. Every different text of a column is kept once; nothing is interpreted, and whatever is odd is told
 * with its line. A damaged record is in the survey as well as it could be cut (missing fields empty, surplus ones dropped,
 * a line with another delimiter cut by that one) and listed, so that the reader can leave it out.
 * `onProgress`: bytes so far, about every 50 ms. Rejects with an AbortError when `signal` fires.
 */
export async function readTable(
	bytes: Uint8Array,
	file: string,
	dialect: Dialect,
	onProgress?: (done: number, total: number) => void,
	signal?: AbortSignal,
	{ careful = false }: Ways = {},
): Promise<Reading | { readonly unreadable: Unreadable }> {
	if (bytes.length > limits.bytes) return { unreadable: 'too-large' };
	const foreign = notText(
		bytes,
		dialect.encoding.startsWith('utf-16') || encodingOf(bytes.subarray(0, 4_096)).startsWith('utf-16'),
	);
	if (foreign) return { unreadable: foreign };
	onProgress?.(0, bytes.length);
	await turn();
	signal?.throwIfAborted();
	const text = asUtf8(bytes, dialect.encoding);
	const table = TableReader.open(text, file, dialect, careful);
	if ('unreadable' in table) return table;
	while (!table.readFor(STRETCH)) {
		onProgress?.(Math.floor((table.at / Math.max(1, text.length)) * bytes.length), bytes.length);
		await turn();
		signal?.throwIfAborted();
	}
	onProgress?.(bytes.length, bytes.length);
	return table.finish();
}
