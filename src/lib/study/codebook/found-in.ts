import type { Question } from '../../survey/codebook/codebook';
import type { ColumnSummary } from '../../survey/reader';

const plain = (text: string) =>
	text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();

/** Whether every word that is looked for stands in a question's wording, its answers or the names of its columns. */
export function foundIn(question: Question, summary: readonly ColumnSummary[], wanted: string): boolean {
	const words = plain(wanted).split(/\s+/).filter(Boolean);
	if (words.length === 0) return true;
	const names = question.columns.map((column) => summary[column]?.name ?? '');
	const text = plain([question.text, ...names, ...question.answers.map(({ label }) => label)].join(' '));
	return words.every((word) => text.includes(word));
}
