import type { Placed } from '../chart';
import type { Crosstab, Group } from '../crosstab';

/** Groups that are no answers: the sums of the answers on either side, which have intervals of their own. */
export const sumGroups = { low: 'sum-low', high: 'sum-high' } as const;

export const isAnswer = ({ group }: Placed): boolean => group !== sumGroups.low && group !== sumGroups.high;

/** As many answers as shades can tell apart: five on either side and one between. */
export const mostAnswers = 11;

/** Which answers stand where; each list in the order of the scale. */
export interface Sides {
	/** Left of the zero line; the last stands nearest to it. */
	readonly low: readonly Group[];
	/** Right of it; the first stands nearest. */
	readonly high: readonly Group[];
	/** Neither: each in a column of its own, the middle of the scale first. */
	readonly aside: readonly Group[];
	/** Whether the first of these is the middle of the scale. */
	readonly hasMiddle: boolean;
}

/**
 * The first half of a scale stands left of zero, the second right. The middle of an odd number of answers is set aside, and so
 * are answers outside the scale ("weiß nicht"), which have the role of a reference.
 *
 * Robbins & Heiberger (2011, "Plotting Likert and Other Rating Scales", JSM Proceedings) lay half of the middle on either side
 * of zero. Here it has a zero of its own: so the bars on both sides start at one line, each is as long as the sum that is written
 * at its end, and an interval of that sum ends where the bar does.
 */
export function sidesOf({ groups, rows }: Crosstab): Sides {
	const outside = new Set(
		groups.flatMap(({ group }) => {
			const marks = rows.flatMap(({ of }) => of.get(group) ?? []);
			return marks.every(({ role }) => role === 'reference') ? [group] : [];
		}),
	);
	const isWhole = outside.size === groups.length;
	const scale = groups.filter(({ group }) => isWhole || !outside.has(group));
	const half = Math.floor(scale.length / 2);
	const middle = scale.length > 1 && scale.length % 2 === 1 ? scale.slice(half, half + 1) : [];
	return {
		low: scale.slice(0, half),
		high: scale.slice(half + middle.length),
		aside: [...middle, ...(isWhole ? [] : groups.filter(({ group }) => outside.has(group)))],
		hasMiddle: middle.length > 0,
	};
}
