import { markOf, type Mark } from './answers';
import type { Business } from './business';
import { falling } from './gaps-first';
import type { Ground } from './ground';
import { presenceOf } from './presence';
import { supportOf } from './rests-on';
import type { Step } from './step';
import { stepRules, turns, type StepRule } from './step-rules';

/** A list that a person can do something about. */
const most = 3;

/** At most three next steps, first things first: each closes a gap that the business calls relevant, and rests on a figure. */
export function stepsOf({ profile, answers }: Business, ground: Ground): Step[] {
	const presence = presenceOf(answers);
	const markAt = (closes: Step['closes']): Mark | null =>
		closes === 'E_SM1_ANY' ? presence : markOf(answers, closes);
	const possible = stepRules
		.filter((rule) => markAt(rule.closes) === 'not-yet')
		.filter((rule) => !rule.onProfile || presence !== 'not-relevant')
		.flatMap((rule): Candidate[] => {
			const figure = supportOf(rule.rests, profile, ground);
			return figure ? [{ rule, figure: { row: figure.row, series: figure.series } }] : [];
		})
		.toSorted(inTurn);
	return choose(possible).map(({ rule: { id, field, minutes, closes }, figure }) => ({
		...{ id, field, minutes, closes, figure },
	}));
}

interface Candidate {
	readonly rule: StepRule;
	readonly figure: Step['figure'];
}

const inTurn = (a: Candidate, b: Candidate): number =>
	turns.indexOf(a.rule.turn) - turns.indexOf(b.rule.turn) || falling(a.figure.row.value, b.figure.row.value);

/** The first ones, but not three of one field, nor two that rest on the same figure, as long as there are others. */
function choose(possible: readonly Candidate[]): Candidate[] {
	const chosen: Candidate[] = [];
	while (chosen.length < Math.min(most, possible.length)) {
		const left = possible.filter((one) => !chosen.includes(one));
		const otherField = ({ rule }: Candidate) =>
			chosen.filter((one) => one.rule.field === rule.field).length < most - 1;
		const otherFigure = ({ figure }: Candidate) => !chosen.some((one) => one.figure.row === figure.row);
		const next = left.find((one) => otherField(one) && otherFigure(one)) ?? left.find(otherField) ?? left[0];
		if (next) chosen.push(next);
	}
	return chosen;
}
