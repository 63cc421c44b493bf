import { ruleX, text, type Markish } from '@observablehq/plot';
import type { Bilingual } from '../words/locale';
import type { Frame } from './chart';
import { axisSize, type LineLayout } from './linelayout';
import type { Break, Trace } from './traces';

const word: Bilingual = { de: 'Bruch', en: 'break' };

/** Half the height of the mark on a single line, px. */
const half = 9;

/**
 * Where series break: a dashed rule through the whole drawing when all lines break in that year, otherwise a
 * short one on each line that does, with Eurostat's letter b.
 */
export function breakMarks(layout: LineLayout, { palette, locale }: Frame): Markish[] {
	const [bottom, top] = layout.yRange;
	const years = [...new Set(layout.traces.flatMap(({ breaks }) => breaks.map(({ after }) => after.year)))];
	const marks = years.flatMap((year) => {
		const broken = layout.traces.flatMap(({ breaks }) => breaks.filter(({ after }) => after.year === year));
		if (broken.length === layout.traces.filter((trace) => runsUpTo(trace, year)).length) {
			const x = Math.max(...broken.map((at) => between(at, layout).x));
			return [{ x, y1: top - 4, y2: bottom, note: word[locale] }];
		}
		return broken.map((at) => {
			const { x, y } = between(at, layout);
			return { x, y1: y - half, y2: y + half, note: 'b' };
		});
	});
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

function between({ before, after }: Break, { x, y }: LineLayout): { x: number; y: number } {
	return {
		x: (x(before.year) + x(after.year)) / 2,
		y: (y(before.estimate.value) + y(after.estimate.value)) / 2,
	};
}
