import { countOf, sampled, type Counted } from './counted';
import { numberIn } from './number';
import { collapsed } from './plain';
import { rejoined } from './rejoined';

/** How a column writes several answers in one text. */
export interface Delimited {
	readonly delimiter: string;
	/** The different marks with the number of respondents that have them; in the order of the file. */
	readonly marks: readonly Counted[];
}

/** In the order they are tried; a semicolon is seldom anything else. */
const delimiters = [';', '|', '\n', ' / ', ',', ' + ', ' & '] as const;
const mostMarks = 300;
/** Letters of the longest answer that can be chosen. */
const longest = 120;

/** The different marks of a text, without empty ones. */
export const marksIn = (text: string, delimiter: string): string[] => [
	...new Set(
		text
			.split(delimiter)
			.map(collapsed)
			.filter((mark) => mark !== ''),
	),
];

/** Whether the texts of a column are lists of answers, and what parts them; null where they are not. */
export function delimitedBy(texts: readonly Counted[]): Delimited | null {
	for (const delimiter of delimiters)
		if (fits(texts, delimiter)) return { delimiter, marks: marksOf(texts, delimiter) };
	return null;
}

function fits(texts: readonly Counted[], delimiter: string): boolean {
	const looked = sampled(texts);
	const lists = looked.filter(({ text }) => text.includes(delimiter));
	// One list in twenty respondents, or a fifth of the texts: else it is a sign inside an answer.
	const isOften = countOf(lists) * 20 >= countOf(looked) || lists.length * 5 >= looked.length;
	if (lists.length === 0 || !isOften || (delimiter === ',' && areNumbers(looked))) return false;
	const marks = new Map<string, number>();
	let [all, repeated] = [0, 0];
	for (const { text } of looked) {
		const found = marksIn(text, delimiter);
		const pieces = text.split(delimiter).filter((piece) => piece.trim() !== '').length;
		if (pieces > found.length) repeated += 1;
		all += found.length;
		for (const mark of found) {
			if (mark.length > longest) return false;
			marks.set(mark, (marks.get(mark) ?? 0) + 1);
		}
		if (marks.size > mostMarks) return false;
	}
	const isEnded = lists.every(({ text }) => text.endsWith(delimiter));
	if (isEnded && delimiter === ';') return marks.size > 1;
	// Answers come again in other lists; the pieces of sentences do not.
	const again = [...marks.values()].filter((count) => count > 1).length;
	return (
		lists.some(({ text }) => marksIn(text, delimiter).length > 1) &&
		repeated * 10 <= lists.length &&
		marks.size > 1 &&
		all >= 2 * marks.size * (looked.length < 6 ? 0.75 : 1) &&
		again * 2 >= marks.size
	);
}

/** `1,5` and `2,75` are numbers; `1,3,5` beside `2` is a list. */
const areNumbers = (texts: readonly Counted[]): boolean =>
	texts.every(({ text }) => numberIn(text, ',') !== null) ||
	texts.every(({ text }) => numberIn(text, '.') !== null);

function marksOf(texts: readonly Counted[], delimiter: string): Counted[] {
	const counts = new Map<string, number>();
	const after = new Map<string, Set<string>>();
	const before = new Map<string, Set<string>>();
	const note = (map: Map<string, Set<string>>, mark: string, other: string) =>
		map.set(mark, (map.get(mark) ?? new Set()).add(other));
	for (const { text, count } of texts) {
		const marks = marksIn(text, delimiter);
		for (const [i, mark] of marks.entries()) {
			counts.set(mark, (counts.get(mark) ?? 0) + count);
			note(before, mark, marks[i - 1] ?? '');
			note(after, mark, marks[i + 1] ?? '');
		}
	}
	const all = [...counts].slice(0, mostMarks).map(([text, count]) => ({ text, count }));
	return delimiter === ',' ? rejoined(all, before, after) : all;
}
