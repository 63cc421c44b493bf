/**
 * What was squeezed into letters (plates/squeeze), at most `most` bytes of it. Never fails: of a text that is cut or damaged
 * it gives the beginning, and says that this is not the whole.
 */
export async function beginningOf(letters: string, most: number): Promise<{ text: string; whole: boolean }> {
	const bytes = bytesOf(letters);
	if (!bytes) return { text: '', whole: false };
	const stream = new DecompressionStream('deflate-raw');
	const writer = stream.writable.getWriter();
	// What is wrong is met on the other side, where the text comes out.
	void Promise.all([writer.write(bytes), writer.close()]).catch(() => {});
	const reader = stream.readable.getReader();
	const decoder = new TextDecoder();
	let [text, length] = ['', 0];
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return { text: text + decoder.decode(), whole: true };
			length += value.length;
			if (length > most) break;
			text += decoder.decode(value, { stream: true });
		}
	} catch {
		return { text, whole: false };
	}
	void reader.cancel().catch(() => {});
	return { text, whole: false };
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> | null {
	// Where a text was cut, a last letter may be left that is not even a byte.
	const sound = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
	try {
		return Uint8Array.from(atob(sound.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
			letter.charCodeAt(0),
		);
	} catch {
		return null;
	}
}
