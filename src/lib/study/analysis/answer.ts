import type { Filter } from '../../queries/survey/asked';
import type { Axis } from '../../queries/survey/axis';
import { designOf, designQuery } from '../../queries/survey/design-query';
import { countQuery } from '../../queries/survey/records';
import type { Design } from '../../stats/survey/design';
import { letterAt } from '../../stats/survey/compare/letters';
import type { Question } from '../../survey/codebook/codebook';
import type { StudyView } from '../../view/study-view';
import type { Ready } from '../ready';
import type { Answered, Group } from './answered';
import { answerNumber } from './answer-number';
import { answerShares } from './answer-shares';
import { columnsOf, filtersOf } from './asking';
import type { Judging } from './judging';
import { remarksOf } from './remarks';
import { questionOf } from './start-view';

/** What questions are answered with. */
export interface Kit
	extends Pick<Ready, 'engine' | 'codebook' | 'shape' | 'rows'>, Partial<Pick<Ready, 'weights'>> {
	/** Asked once; null before. */
	design: Design | null;
}

/** What a view is answered from. */
export interface Asked {
	readonly kit: Kit;
	readonly view: StudyView;
	readonly by: Question | null;
	readonly filters: readonly Filter[];
	readonly shape: Ready['shape'];
	readonly design: Design;
	readonly judging: Judging;
}

/** Answers a view whose questions are counted. Rejects as the engine does. */
export async function answer(kit: Kit, view: StudyView): Promise<Answered> {
	const asked = await askedOf(kit, view);
	const questions = view.questions.flatMap((id) => questionOf(kit.codebook, id) ?? []);
	const [first] = questions;
	if (first === undefined) throw new RangeError('A view needs a question.');
	const found =
		first.kind === 'number' ? await answerNumber(asked, first) : await answerShares(asked, questions);
	const passed = Object.keys(view.filters).length === 0 ? null : await passing(asked);
	return {
		...found,
		...{ view, questions, by: asked.by },
		remarks: remarksOf(asked, { ...found, questions }, passed),
	};
}

/** The view with all that its questions have in common. */
export async function askedOf(kit: Kit, view: StudyView): Promise<Asked> {
	kit.design ??= designOf(await kit.engine.run(designQuery(kit.shape)), kit.shape);
	const isWeighted = kit.shape.weighted && view.weighted;
	const shape = { ...kit.shape, weighted: isWeighted };
	const { strata, clusters, population } = shape;
	return {
		...{ kit, view, shape },
		by: questionOf(kit.codebook, view.by),
		filters: filtersOf(kit.codebook, view.filters),
		design: kit.design,
		judging: {
			sampling: kit.codebook.sampling,
			complex: isWeighted || strata || clusters || population,
			adjust: view.adjust,
		},
	};
}

const passing = async ({ kit, filters }: Asked): Promise<number> => {
	const [counted] = await kit.engine.run(countQuery(filters));
	return counted?.rows ?? 0;
};

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
