const wordsOf = (text: string): ReadonlySet<string> =>
	new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

/**
 * How much a universe that is described in words may be the one named, from 0 to 1: the share of the name's words that the description has.
 * Good for an order, never for a claim: which universe it is, the reader says.
 */
export function nearness(name: string, described: string): number {
	const [wanted, there] = [wordsOf(name), wordsOf(described)];
	if (wanted.size === 0) return 0;
	return [...wanted].filter((word) => there.has(word)).length / wanted.size;
}
