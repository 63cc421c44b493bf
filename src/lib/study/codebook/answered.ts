import type { Question } from '../../survey/codebook/codebook';
import type { ColumnSummary } from '../../survey/reader';

/** Counts of the texts of a column that the page knows; the commonest 300. */
export const countsOf = (summary: readonly ColumnSummary[], column: number): ReadonlyMap<string, number> =>
	new Map(summary[column]?.samples.map(({ text, count }) => [text, count]) ?? []);

/** How many respondents wrote something in the fullest column of a question that counts as an answer. */
export function answered({ columns, missing }: Question, summary: readonly ColumnSummary[]): number {
	const counts = columns.map((column) => {
		const texts = countsOf(summary, column);
		const none = missing.reduce((sum, text) => sum + (texts.get(text) ?? 0), 0);
		return (summary[column]?.filled ?? 0) - none;
	});
	return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** How many respondents have one answer of a single or ordered question, in one column. */
export function countOf(values: readonly string[], counts: ReadonlyMap<string, number>): number {
	return values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
}
