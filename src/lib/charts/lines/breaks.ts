import { ruleX, text, type Markish } from '@observablehq/plot';
import { drawing } from '../../words/drawing';
import type { Frame } from '../chart';
import { axisSize, type LineLayout } from './layout';
import type { Break, Trace } from './traces';

/** What breaks are placed by: the lines of one drawing or of one panel. */
export type BreakLayout = Pick<LineLayout, 'traces' | 'x' | 'y' | 'yRange'>;

/** A rule where series break, and the note over it; px. */
export interface BreakMark {
	readonly x: number;
	readonly y1: number;
	readonly y2: number;
	readonly note: string;
}

/** Half the height of the mark on a single line, px. */
const half = 9;
/** Over a mark, for its note, px. */
const noteRoom = 14;

/**
 * Where series break: a dashed rule through the whole drawing when all lines break in that year, otherwise a
 * short one on each line that does, with Eurostat's letter b.
 */
export const breakMarks = (layout: BreakLayout, frame: Frame): Markish[] =>
	drawBreaks(placeBreaks(layout, frame), frame);

/** Where the breaks of one drawing or panel are marked. */
export function placeBreaks(layout: BreakLayout, { locale }: Frame): BreakMark[] {
	const [bottom, top] = layout.yRange;
	const years = [...new Set(layout.traces.flatMap(({ breaks }) => breaks.map(({ after }) => after.year)))];
	return years.flatMap((year) => {
		const broken = layout.traces.flatMap(({ breaks }) => breaks.filter(({ after }) => after.year === year));
		if (broken.length === layout.traces.filter((trace) => runsUpTo(trace, year)).length) {
			const x = Math.max(...broken.map((at) => between(at, layout).x));
			return [{ x, y1: top - 4, y2: bottom, note: drawing.break[locale] }];
		}
		return together(broken.map((at) => between(at, layout)));
	});
}

/** Marks on single lines; those that would lie on each other become one. */
function together(places: readonly { readonly x: number; readonly y: number }[]): BreakMark[] {
	const marks: BreakMark[] = [];
	for (const { x, y } of places.toSorted((a, b) => a.x - b.x || a.y - b.y)) {
		const before = marks.at(-1);
		const touches = before && x - before.x < half && y - half - noteRoom <= before.y2;
		if (touches) marks[marks.length - 1] = { ...before, y2: Math.max(before.y2, y + half) };
		else marks.push({ x, y1: y - half, y2: y + half, note: 'b' });
	}
	return marks;
}

export function drawBreaks(marks: readonly BreakMark[], { palette }: Frame): Markish[] {
	const x = { value: 'x', scale: null };
	return [
		ruleX(marks, {
			x,
			y1: { value: 'y1', scale: null },
			y2: { value: 'y2', scale: null },
			stroke: palette.ink,
			strokeDasharray: '2,2',
			className: 'break',
		}),
		text(marks, {
			x,
			y: { value: 'y1', scale: null },
			dy: -7,
			text: 'note',
			fontSize: axisSize,
			fill: palette.ink,
			stroke: palette.paper,
			className: 'break-name',
		}),
	];
}

const runsUpTo = ({ known }: Trace, year: number): boolean =>
	known.some((point) => point.year === year) && known.some((point) => point.year < year);

function between({ before, after }: Break, { x, y }: BreakLayout): { x: number; y: number } {
	return {
		x: (x(before.year) + x(after.year)) / 2,
		y: (y(before.estimate.value) + y(after.estimate.value)) / 2,
	};
}
