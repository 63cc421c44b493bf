import type { Filter } from '../../queries/survey/asked';
import type { Codebook, Question } from '../../survey/codebook/codebook';
import { columnOf } from '../../survey/held';
import type { StudyFilter, StudyView } from '../../view/study-view';
import { questionOf } from './start-view';

/** The columns a question has in the database: one, or one for each option. */
export const columnsOf = (question: Question): readonly string[] =>
	question.kind === 'multiple'
		? question.answers.map((_, option) => columnOf(question, option))
		: [columnOf(question)];

/**
 * What a filter of a view asks of the database: each must hold. Of several options of a multiple choice any may be
 * chosen, so that they are one filter with alternatives.
 */
export function filtersOf(
	codebook: Codebook,
	filters: StudyView['filters'],
	but: string | null = null,
): Filter[] {
	return Object.entries(filters).flatMap(([id, filter]) => {
		const question = questionOf(codebook, id);
		return question === null || id === but ? [] : [filterOf(question, filter)];
	});
}

export function filterOf(question: Question, filter: StudyFilter): Filter {
	if (filter.kind === 'span')
		return { kind: 'range', column: columnOf(question), from: filter.from, to: filter.to };
	if (question.kind === 'multiple')
		return { kind: 'any', columns: filter.answers.map((option) => columnOf(question, option)) };
	return { kind: 'codes', column: columnOf(question), codes: filter.answers };
}
