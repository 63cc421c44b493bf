import { ruleX, type Markish } from '@observablehq/plot';
import type { Frame, Mark } from '../chart';
import { layOutLegend, legendNames, type Legend } from '../legend';
import type { Known } from '../shown';
import type { Layout, Row } from './layout';

const sign = 10;

/** The value of the larger group behind a bar; null where there is none. */
export const wholeOf = ({ whole }: Pick<Mark, 'whole'>): Known | null =>
	whole?.estimate.kind === 'known' ? whole.estimate : null;

/** Whose values stand behind the bars, once over them. */
const legendOf = (marks: readonly Mark[], { width }: Frame): Legend =>
	layOutLegend(
		[...new Set(marks.flatMap((mark) => (mark.whole ? [mark.whole.label] : [])))].slice(0, 1),
		width,
		sign,
	);

/** Room for that; px. */
export function roomForWhole(marks: readonly Mark[], frame: Frame): number {
	const { height } = legendOf(marks, frame);
	return height === 0 ? 0 : height + 8;
}

/** A tick behind each bar where it would end for the larger group: taller than the bar, on a seam of paper. */
export function wholes({ rows }: Layout, marks: readonly Mark[], frame: Frame): Markish[] {
	const { ink, paper } = frame.palette;
	const legend = legendOf(marks, frame);
	const known = rows.filter(({ mark }) => wholeOf(mark) !== null);
	const place = {
		...{ x: ({ mark }: Row) => wholeOf(mark)?.value ?? 0 },
		...{ y1: ({ top }: Row) => top - 3, y2: ({ bottom }: Row) => bottom + 3 },
	};
	return [
		ruleX(known, { ...place, stroke: paper, strokeWidth: 5, className: 'seam' }),
		ruleX(known, { ...place, stroke: ink, strokeWidth: 2, className: 'whole' }),
		ruleX(legend.keys, {
			...{
				x: { value: 'x', scale: null },
				y1: ({ y }: { y: number }) => y - 7,
				y2: ({ y }: { y: number }) => y + 7,
			},
			...{ stroke: ink, strokeWidth: 2, className: 'key' },
		}),
		legendNames(legend, frame),
	];
}
