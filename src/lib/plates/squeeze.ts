/** Bytes given to the inflater at a time: so few that what they become is seen before more is made. */
const bite = 256;

/** A text, deflated and written in the letters that an address takes as they are (base64url). */
export async function squeezed(text: string): Promise<string> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The text that was squeezed.
 *
 * @throws RangeError when it is longer than `most` bytes: it stops there, so that a bomb costs nothing
 * @throws TypeError, DOMException or Error when the letters are none of `squeezed`
 */
export async function unsqueezed(letters: string, most: number): Promise<string> {
	if (!/^[\w-]*$/.test(letters)) throw new TypeError('There are letters that base64url has not.');
	const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
		letter.charCodeAt(0),
	);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const reader = inBites(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	let [text, length] = ['', 0];
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		length += value.length;
		if (length > most) {
			void reader.cancel().catch(() => {});
			throw new RangeError(`There is more than ${most} bytes in it.`);
		}
		text += decoder.decode(value, { stream: true });
	}
}

function inBites(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	let at = 0;
	return new ReadableStream({
		pull(controller) {
			if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += bite)));
			else controller.close();
		},
	});
}
