import type { Codebook } from '../../survey/codebook/codebook';
import type { CannotWeigh } from '../../survey/weights/weigh';
import type { Unfit } from '../../words/survey/unfit';
import type { DraftMargin } from './draft';

/** Why weights cannot be fitted, with the names of what it is about. */
export function unfitOf(
	because: CannotWeigh,
	{ questions }: Codebook,
	margins: readonly Pick<DraftMargin, 'question' | 'targets'>[],
): Unfit {
	const margin = 'at' in because ? margins[because.at] : undefined;
	const question = questions.find(({ id }) => id === margin?.question);
	const category = 'category' in because ? because.category : -1;
	return {
		kind: because.kind,
		question: question?.text ?? '',
		answer: question?.answers[category]?.label ?? '',
		count: 'count' in because ? because.count : 0,
		given: because.kind === 'empty-category' && margin?.targets[category] === 0,
	};
}
