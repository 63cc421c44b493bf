import { countQuery } from '../../queries/survey/records';
import type { StudyView } from '../../view/study-view';
import { answerNumber } from './answer-number';
import { answerShares } from './answer-shares';
import type { Answered } from './answered';
import { askedOf, type Asked, type Kit } from './asked';
import { remarksOf } from './remarks';
import { questionOf } from './start-view';

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

const passing = async ({ kit, filters }: Asked): Promise<number> => {
	const [counted] = await kit.engine.run(countQuery(filters));
	return counted?.rows ?? 0;
};
