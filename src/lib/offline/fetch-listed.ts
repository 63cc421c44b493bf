import type { Listed } from './contents';
import type { House } from './house';
import { NotKept } from './not-kept';
import { isListed, unpacked } from './verified';

/**
 * A file of the list from the host, as a response with exactly the bytes that the list means. `tell` is given the bytes that have
 * come, unpacked. Throws NotKept: `unreachable`, or `changed` where the host has other bytes by now.
 */
export async function fetchListed(
	file: Listed,
	{ site, fetch }: Pick<House, 'site' | 'fetch'>,
	signal: AbortSignal,
	tell: (bytes: number) => void,
): Promise<Response> {
	const address = site + file.address;
	const changed = (why: string) =>
		new NotKept('changed', `${address} is not what the list says: ${why}. Load the list again.`);
	const unreachable = (cause: unknown) => {
		if (signal.aborted) return new NotKept('cancelled', 'It was called off.', { cause });
		return new NotKept('unreachable', `${address} could not be fetched: ${String(cause)}`, { cause });
	};
	// Past the worker of an older version, which leaves such requests alone, and without a second copy in the browser's own cache.
	const asked = { cache: 'no-store', mode: 'same-origin', signal } as const;
	const response = await fetch(address, asked).catch((error: unknown) => {
		throw unreachable(error);
	});
	if (response.status >= 500) throw unreachable(`the server answered ${response.status}`);
	if (!response.ok) throw changed(`the server answered ${response.status}`);
	const bytes = await read(response, file.bytes, tell).catch((error: unknown) => {
		throw unreachable(error);
	});
	if (bytes === null || !(await isListed(bytes, file))) throw changed('its bytes are others');
	return unpacked(response, bytes);
}

/** The whole body; null where it does not have the length it should. */
async function read(
	response: Response,
	length: number,
	tell: (bytes: number) => void,
): Promise<ArrayBuffer | null> {
	if (response.body === null) return length === 0 ? new ArrayBuffer(0) : null;
	const bytes = new Uint8Array(length);
	let filled = 0;
	for (const reader = response.body.getReader(); ;) {
		const { done, value } = await reader.read();
		if (done) return filled === length ? bytes.buffer : null;
		if (filled + value.length > length) {
			await reader.cancel();
			return null;
		}
		bytes.set(value, filled);
		filled += value.length;
		tell(filled);
	}
}
