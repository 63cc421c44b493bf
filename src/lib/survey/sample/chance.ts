/**
 * Drawing by lot from a seed. Only whole numbers and the four operations are used, which every machine computes alike: logarithms
 * and powers may differ in the last digit from one browser to the next.
 */
export interface Chance {
	/** In [0, 1). */
	share(): number;
	/** True with this probability, 0-1. */
	happens(probability: number): boolean;
	/** One of these, each as likely as its weight; weights need not add up to 1. */
	oneOf<T>(items: readonly T[], weight: (item: T) => number): T;
	/** Between -1 and 1, most often near 0: the mean of four draws, centred. */
	bell(): number;
}

/** Generator of pseudo-random numbers mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for a sample. */
function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export function chanceFrom(seed: number): Chance {
	const share = mulberry32(seed);
	return {
		share,
		happens: (probability) => share() < probability,
		oneOf(items, weight) {
			let rest = share() * items.reduce((sum, item) => sum + weight(item), 0);
			for (const item of items) {
				rest -= weight(item);
				if (rest < 0) return item;
			}
			const last = items.at(-1);
			if (last === undefined) throw new Error('Nothing to draw from');
			return last;
		},
		bell: () => (share() + share() + share() + share()) / 2 - 1,
	};
}
