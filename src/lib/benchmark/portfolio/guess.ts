import { wordsOf } from '../../catalog/fold';
import { headings, otherHeadings } from '../../words/benchmark/portfolio-columns';
import { columns, type Column, type Mapping } from './columns';

const spoken = (text: string): string => wordsOf(text.replaceAll('_', ' ')).join(' ');

/** Everything a column may be called, in words as they are searched; the template's own heading and the code first. */
const calledBy = new Map<Column, readonly string[]>(
	columns.map((column) => [
		column,
		[headings[column].de, headings[column].en, column, ...(otherHeadings[column] ?? [])].map(spoken),
	]),
);

/**
 * Which of a file's headings stands for which column: first those that say a name of the column and nothing else, then
 * those that hold all words of one ("Branche des Betriebs"). A heading stands for one column; where several names fit, for
 * the one named at greater length; where that leaves two, for none. A guess, to be shown and confirmed.
 */
export function guess(found: readonly string[]): Mapping {
	const spokenOf = found.map(spoken);
	const mapping: Partial<Record<Column, number>> = {};
	const taken = new Set<number>();
	const take = (column: Column, at: number): void => {
		mapping[column] = at;
		taken.add(at);
	};
	for (const column of columns)
		for (const name of calledBy.get(column) ?? []) {
			const at = spokenOf.findIndex((heading, i) => heading === name && !taken.has(i));
			if (at === -1 || mapping[column] !== undefined) continue;
			take(column, at);
		}
	for (const [at, heading] of spokenOf.entries()) {
		if (taken.has(at)) continue;
		const fit = fitting(heading);
		if (fit !== null && mapping[fit] === undefined) take(fit, at);
	}
	return mapping;
}

/** The one column whose name stands in the heading at the greatest length. */
function fitting(heading: string): Column | null {
	const words = new Set(heading.split(' '));
	const lengths = columns.map((column) => {
		const within = (calledBy.get(column) ?? []).filter((name) =>
			name.split(' ').every((one) => words.has(one)),
		);
		return { column, length: Math.max(0, ...within.map((name) => name.length)) };
	});
	const most = Math.max(...lengths.map(({ length }) => length));
	const best = lengths.filter(({ length }) => length === most);
	return most > 0 && best.length === 1 ? (best[0]?.column ?? null) : null;
}
