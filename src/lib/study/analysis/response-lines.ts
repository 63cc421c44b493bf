import { ones, ratioOf } from '../../stats/survey/ratio';
import type { Cell, Group, Line } from './answered';
import { countOf, ofAnswer, ofAnswers, ofGroup, type Crossed } from './crossed';
import { judged, type Judging } from './judging';
import type { Named } from './share-lines';

/**
 * The line of one option as a share of all answers given. A ratio: the sample is of respondents, not of answers, so the
 * options of one respondent hang together. These shares are not tested.
 */
export function responseLine(
	crossed: Crossed,
	{ question, answer, part, label }: Named,
	groups: readonly Group[],
	judging: Judging,
): Line {
	const { moments } = crossed;
	const options = Array.from({ length: crossed.question.size }, (_, option) => option);
	const cells = groups.map((group, place): Cell => {
		const at = group.code === null ? null : place - 1;
		const measured = ratioOf(moments, {
			over: ones(moments.size, ofAnswer(crossed, part, at)),
			under: ones(moments.size, ofAnswers(crossed, options, at)),
			base: ofGroup(crossed, at),
		});
		const estimate = judged(measured, judging, 'percent', group.n === null);
		const count = estimate.kind === 'known' ? countOf(moments, ofAnswer(crossed, part, at)) : null;
		return { group, measured, estimate, count, letters: '' };
	});
	return { key: `${question.id} ${answer}`, question, answer, label, cells };
}
