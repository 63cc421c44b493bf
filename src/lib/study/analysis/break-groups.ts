import type { Axis } from '../../queries/survey/axis';
import { letterAt } from '../../stats/survey/compare/letters';
import type { Question } from '../../survey/codebook/codebook';
import type { Group } from './answered';
import { columnsOf } from './asking';

/** How the break becomes variables; null without one. */
export const axisOf = (question: Question | null): Axis | null =>
	question && { kind: question.kind === 'multiple' ? 'options' : 'codes', size: question.answers.length };

/** How a question becomes a dimension of cells. */
export function dimensionOf(question: Question) {
	const columns = columnsOf(question);
	return question.kind === 'multiple'
		? ({ kind: 'options', columns } as const)
		: ({ kind: 'codes', column: columns[0] ?? '' } as const);
}

/** The groups of a break, everyone first; `ns` are their respondents, null where they may not be shown. */
export const groupsOf = (by: Question | null, everyone: number, ns: readonly (number | null)[]): Group[] => [
	{ code: null, label: '', letter: '', n: everyone },
	...(by?.answers ?? []).map(({ label }, code) => ({
		code,
		label,
		letter: letterAt(code),
		n: ns[code] ?? null,
	})),
];
