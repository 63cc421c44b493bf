import type { Answer } from './codebook';
import type { Counted } from './counted';
import { plain, shown } from './plain';

/** Most answers of a question. */
export const mostAnswers = 300;

/** Texts that differ only in capitals, dashes or spaces, `Ja` and `ja`, as one; the commonest stands for them. One letter may be a code. */
export function variantsOf(texts: readonly Counted[]): Map<string, Counted[]> {
	const found = new Map<string, Counted[]>();
	for (const one of texts) {
		const key =
			one.text.length < 3 && !/^(?:ja|no)$/i.test(one.text) ? ` ${one.text.trim()}` : plain(one.text);
		const variants = found.get(key);
		if (variants) variants.push(one);
		else found.set(key, [one]);
	}
	for (const variants of found.values()) variants.sort((a, b) => b.count - a.count);
	return found;
}

/** One text for each group of variants, with their sum. */
export const merged = (variants: ReadonlyMap<string, readonly Counted[]>): Counted[] =>
	[...variants.values()].map((group) => ({
		text: group[0]?.text ?? '',
		count: group.reduce((sum, { count }) => sum + count, 0),
	}));

/** Answers in the order of the texts that stand for them. */
export function answersOf(
	order: readonly string[],
	variants: ReadonlyMap<string, readonly Counted[]>,
): Answer[] {
	const byFirst = new Map([...variants.values()].map((group) => [group[0]?.text ?? '', group] as const));
	return order.map((text) => ({
		values: (byFirst.get(text) ?? []).map((one) => one.text),
		label: shown(text) || '?',
	}));
}
