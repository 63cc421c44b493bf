import type { RawColumn } from '../raw';

/** Texts that are told of a column: as many as a question may have answers. */
const TOLD = 300;

/** What a column holds, without its respondents. */
export interface ColumnSummary {
	readonly name: string;
	/** Respondents with a text. */
	readonly filled: number;
	/** Different texts. */
	readonly distinct: number;
	/** The commonest texts, at most 300, the commonest first; among equals as they come in the file. */
	readonly samples: readonly { readonly text: string; readonly count: number }[];
}

export function summaryOf({ name, texts, codes }: RawColumn): ColumnSummary {
	const counts = new Int32Array(texts.length);
	let filled = 0;
	for (const code of codes)
		if (code >= 0) {
			counts[code] = (counts[code] ?? 0) + 1;
			filled++;
		}
	// Sorting a million texts that occur once takes a second; few are needed.
	const least = counts.length > TOLD ? (counts.toSorted().at(-TOLD) ?? 1) : 1;
	const common: { text: string; count: number }[] = [];
	let among = 0;
	const above = counts.reduce((sum, count) => sum + (count > least ? 1 : 0), 0);
	counts.forEach((count, code) => {
		if (count < least || (count === least && counts.length > TOLD && ++among > TOLD - above)) return;
		common.push({ text: texts[code] ?? '', count });
	});
	return { name, filled, distinct: texts.length, samples: common.sort((a, b) => b.count - a.count) };
}
