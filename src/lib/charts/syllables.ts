const SOFT_HYPHEN = '\u00ad';

/** Letters that begin a syllable together, before a vowel: there German and English words may mostly be broken. */
const onset = /(?<=\p{L}{3})(?=(?:sch|ch|ck|ph|th|qu|[bcdfgkpt][lr]|[b-df-hj-np-tv-xzß])[aeiouyäöü]\p{L})/giu;

/** Pairs that a break may not part. */
const pair = /^(?:ch|ck|ph|th|qu|sc|[bcdfgkpt][lr])$/i;

/**
 * Soft hyphens in a long word, besides its own, so that it is not broken just anywhere. A rule of thumb, for words
 * that would otherwise be cut at the last letter that fits.
 */
export const syllables = (word: string): string =>
	/\d/.test(word) ? word : word.split(SOFT_HYPHEN).map(parted).join(SOFT_HYPHEN);

const parted = (part: string): string =>
	part.replace(onset, (_: string, at: number) => (pair.test(part.slice(at - 1, at + 1)) ? '' : SOFT_HYPHEN));
