import type { Counted } from './counted';

/**
 * Google Forms does not quote a comma inside an answer. `Ja` and `aber selten` are one answer where a piece in small letters always
 * follows the same one, and nothing else ever follows that.
 */
export function rejoined(
	marks: readonly Counted[],
	before: ReadonlyMap<string, ReadonlySet<string>>,
	after: ReadonlyMap<string, ReadonlySet<string>>,
): Counted[] {
	const only = (set: ReadonlySet<string> | undefined) => (set?.size === 1 ? [...set][0] : undefined);
	const tails = new Map<string, string>();
	for (const { text } of marks) {
		const head = only(before.get(text));
		if (head && /^\p{Ll}/u.test(text) && only(after.get(head)) === text) tails.set(head, text);
	}
	const joined = new Set(tails.values());
	return marks.flatMap(({ text, count }) => {
		if (joined.has(text)) return [];
		const pieces = [text];
		for (let tail = tails.get(text); tail; tail = tails.get(tail)) pieces.push(tail);
		return [{ text: pieces.join(', '), count }];
	});
}
