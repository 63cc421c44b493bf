/** Numbers from 0 to below 1 that follow from a seed (mulberry32). */
export function random(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One of several, each as likely as its weight. Throws an Error where there is none. */
export function one<T>(list: readonly T[], draw: () => number, weight: (each: T) => number = () => 1): T {
	const weights = list.map(weight);
	let left = draw() * weights.reduce((sum, each) => sum + each, 0);
	const at = weights.findIndex((each) => (left -= each) < 0);
	const found = list[at < 0 ? list.length - 1 : at];
	if (found === undefined) throw new Error('There is nothing to choose from.');
	return found;
}
