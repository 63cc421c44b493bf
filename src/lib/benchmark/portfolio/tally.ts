import type { Answers } from '../answers';
import { positions, type Position } from '../finding';
import { positionOf } from '../position';
import { saidOf, type Sayable } from './said-of';

/** How many of some businesses do something: `yes` of `of`, which are those that answered and call it relevant. */
export interface Tally {
	readonly yes: number;
	readonly of: number;
	readonly notRelevant: number;
	readonly unanswered: number;
}

export function tally(all: readonly Answers[], code: Sayable): Tally {
	const count = { yes: 0, 'not-yet': 0, 'not-relevant': 0, unanswered: 0 };
	for (const answers of all) count[saidOf(answers, code) ?? 'unanswered'] += 1;
	return {
		yes: count.yes,
		of: count.yes + count['not-yet'],
		notRelevant: count['not-relevant'],
		unanswered: count.unanswered,
	};
}

/** How many businesses are at each position; `without`: those without an answer, or for which networks are not relevant. */
export interface Positions {
	readonly at: Readonly<Record<Position, number>>;
	readonly without: number;
}

export function positionsOf(all: readonly Answers[]): Positions {
	const found = all.map(positionOf);
	const count = (position: Position | null) => found.filter((one) => one === position).length;
	const [none, one, two] = positions.map(count) as [number, number, number];
	return { at: { none, one, two }, without: count(null) };
}
