import type { Listed } from './contents';

const hex = (bytes: ArrayBuffer): string =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether these are the bytes that the list means. */
export async function isListed(bytes: ArrayBuffer, { sha256 }: Listed): Promise<boolean> {
	return hex(await crypto.subtle.digest('SHA-256', bytes)).startsWith(sha256);
}

/** Said of the body as it travelled; it is unpacked now, and the same for everyone. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** A response of these bytes with all headers that the page depends on, its policy first of all. */
export function unpacked(response: Response, bytes: ArrayBuffer): Response {
	const headers = new Headers(response.headers);
	for (const name of ofTheWay) headers.delete(name);
	return new Response(bytes, { headers });
}

/** A response once more, if it is good and has the bytes that the list means; null otherwise. */
export async function ifListed(response: Response, file: Listed): Promise<Response | null> {
	if (!response.ok) return null;
	const bytes = await response.arrayBuffer();
	return (await isListed(bytes, file)) ? unpacked(response, bytes) : null;
}
