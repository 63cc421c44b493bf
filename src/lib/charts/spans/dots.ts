import type { Frame, Placed } from '../chart';
import type { Crosstab, CrossRow } from '../crosstab';
import { flagged } from '../flag';
import { isSetBold } from '../labelcolumn';
import { textWidth } from '../measure';
import { shown, type Known } from '../shown';
import type { Need } from './range';

export type KnownPlaced = Placed & { readonly estimate: Known };
export const isKnownPlaced = (mark: Placed): mark is KnownPlaced => mark.estimate.kind === 'known';

/** Of a dot, px. */
export const radius = 5;
/** Between a mark and a text, px. */
export const gap = 7;

/** The known marks of a row by value; of equal ones the earlier group first. */
export const byValue = ({ marks }: CrossRow): KnownPlaced[] =>
	marks.filter(isKnownPlaced).toSorted((a, b) => a.estimate.value - b.estimate.value);

/** A value as it stands beside its dot. */
export const valueOf = ({ estimate }: KnownPlaced, frame: Frame): string =>
	flagged(shown(estimate, frame), estimate.flag);

/** How far a mark and its interval reach on the axis. */
export function reachOf({ estimate: { value, interval } }: KnownPlaced): readonly [number, number] {
	return interval.kind === 'none'
		? [value, value]
		: [Math.min(value, interval.low), Math.max(value, interval.high)];
}

/** From the lowest to the highest end of all marks of a row. */
export function endsOf(marks: readonly KnownPlaced[]): readonly [number, number] {
	const reaches = marks.map(reachOf);
	return [Math.min(...reaches.map(([low]) => low)), Math.max(...reaches.map(([, high]) => high))];
}

/** The room that the values outside the dots take: the highest on the right, the lowest on the left where there are two. */
export function needsOf({ rows }: Crosstab, frame: Frame, size: number): Need[] {
	const [from, to] = frame.domain;
	const share = (value: number) => (value - from) / (to - from);
	return rows.flatMap((row) => {
		const marks = byValue(row);
		const [first, last] = [marks[0], marks.at(-1)];
		if (!first || !last) return [];
		const [low, high] = endsOf(marks);
		const room = (mark: KnownPlaced) =>
			radius + gap + Math.ceil(textWidth(valueOf(mark, frame), size, isSetBold(mark, frame)));
		return [
			{
				low: share(low),
				left: first === last ? radius : room(first),
				high: share(high),
				right: room(last),
			},
		];
	});
}
