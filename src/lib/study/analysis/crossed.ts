import { answered, everyone, placesOf, type Axis } from '../../queries/survey/axis';
import type { MeanPlaces } from '../../stats/survey/mean';
import type { Moments } from '../../stats/survey/moments';
import { perValue } from '../../queries/survey/to-moments';

/** A question crossed with a break, as the variables of moments; without a break, only the question. */
export interface Crossed {
	readonly moments: Moments;
	readonly question: Axis;
	readonly by: Axis | null;
}

type Axes = Pick<Crossed, 'question' | 'by'>;

const places = (
	{ question, by }: Axes,
	answers: readonly number[],
	groups: (by: Axis) => readonly number[],
): number[] =>
	by === null ? placesOf([question], [answers]) : placesOf([question, by], [answers, groups(by)]);

const inGroup = (group: number | null) => (by: Axis) => (group === null ? everyone(by) : [group]);

/** Variables of one answer (or option) in a group; null stands for everyone. */
export const ofAnswer = (axes: Axes, answer: number, group: number | null): number[] =>
	places(axes, [answer], inGroup(group));

/** Variables of all who answered, each respondent once, in a group; null stands for everyone. */
export const ofGroup = (axes: Axes, group: number | null): number[] =>
	places(axes, answered(axes.question), inGroup(group));

/** Variables of one answer among all who answered the break too, each respondent once. */
export const ofAnswerBroken = (axes: Axes, answer: number): number[] => places(axes, [answer], answered);

/** Variables of all who answered both, each respondent once. */
export const ofAllBroken = (axes: Axes): number[] => places(axes, answered(axes.question), answered);

/** Variables of several answers in a group. */
export const ofAnswers = (axes: Axes, answers: readonly number[], group: number | null): number[] =>
	places(axes, answers, inGroup(group));

/** Places of the sums of a number over a group of the break, for `meanOf`; null stands for everyone. */
export function meanPlaces(by: Axis | null, group: number | null, centre: number): MeanPlaces {
	const cells = by === null ? [0] : placesOf([by], [inGroup(group)(by)]);
	const at = (k: number) => cells.map((cell) => cell * perValue + k);
	return { base: at(0), value: at(1), square: at(2), centre };
}

/** Unweighted respondents of some variables. */
export const countOf = ({ strata }: Moments, variables: readonly number[]): number =>
	strata.reduce(
		(sum, { counts }) => sum + variables.reduce((here, place) => here + (counts[place] ?? 0), 0),
		0,
	);
