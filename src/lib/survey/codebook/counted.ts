import type { RawColumn } from '../raw';

/** A text of a column and how many respondents have it. */
export interface Counted {
	readonly text: string;
	readonly count: number;
}

/** A column as its guess sees it: different texts with their counts, in the order of the file. */
export interface CountedColumn {
	/** Place in the file. */
	readonly place: number;
	readonly name: string;
	readonly rows: number;
	/** Respondents whose field is not empty. */
	readonly filled: number;
	readonly texts: readonly Counted[];
}

/** Counts the texts of a column; one pass over its codes. Texts that nobody has (any more) are left out. */
export function counted({ name, texts, codes }: RawColumn, place: number): CountedColumn {
	const counts = new Float64Array(texts.length);
	let filled = 0;
	for (const code of codes)
		if (code >= 0) {
			counts[code] = (counts[code] ?? 0) + 1;
			filled += 1;
		}
	const found: Counted[] = [];
	for (const [i, text] of texts.entries()) {
		const count = counts[i] ?? 0;
		if (count > 0) found.push({ text, count });
	}
	return { place, name, rows: codes.length, filled, texts: found };
}

/** The commonest first; of equally common ones the one that stands first in the file. */
export const byCount = (texts: readonly Counted[]): Counted[] =>
	[...texts].sort((one, other) => other.count - one.count);

/** How many of different texts are looked at where all would take long. */
const most = 5_000;

/** At most 5,000 of the texts, evenly spread: enough to know what a column holds. */
export function sampled<T>(texts: readonly T[]): readonly T[] {
	if (texts.length <= most) return texts;
	const step = texts.length / most;
	return Array.from({ length: most }, (_, i) => texts[Math.floor(i * step)] as T);
}

/** Sum of the counts. */
export const countOf = (texts: readonly Counted[]): number =>
	texts.reduce((sum, { count }) => sum + count, 0);
