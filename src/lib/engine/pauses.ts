/** How long work may keep the page from answering, in ms. */
const longest = 12;

/** A pause to be awaited often: most of the time it is none; once the work has lasted too long, the page gets its turn. */
export function pauses(ms = longest): () => Promise<void> | undefined {
	let since = performance.now();
	return () => {
		if (performance.now() - since < ms) return undefined;
		return new Promise((resolve) =>
			setTimeout(() => {
				since = performance.now();
				resolve();
			}),
		);
	};
}
