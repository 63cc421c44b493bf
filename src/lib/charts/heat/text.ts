import { text, type Markish } from '@observablehq/plot';
import type { Frame } from '../chart';
import { raised } from '../flag';
import { headLine, headSize } from './heads';
import type { Cell, HeatHead, HeatLayout, HeatRow } from './layout';
import { boundSize, type HeatLegend } from './legend';
import { shades } from './scale';
import { legendNames, legendSize } from '../legend';

/** All words of a heat table: heads, labels, values, marks, and the legend. */
export function heatText(layout: HeatLayout, legend: HeatLegend, frame: Frame): Markish[] {
	const { ink, paper } = frame.palette;
	const { rows, heads, cells, reasons, size, lineHeight } = layout;
	const weight = (bold: boolean) => (bold ? { fontWeight: 700 } : {});
	const scale = shades(frame.palette);
	const colourOf = ({ at }: Cell) => (at === null ? null : scale[at]?.text);
	const middle = {
		x: ({ left, right }: Cell) => (left + right) / 2,
		y: ({ top, bottom }: Cell) => (top + bottom) / 2,
		dy: -1,
		text: 'text',
		fontSize: size,
	} as const;
	const marked = legend.reasons.keys.map(({ index, x, y }) => ({
		text: reasons[index]?.mark,
		x,
		y: legend.reasonsTop + y,
	}));
	const mark = { text: 'text', dy: -1, fontSize: size, fill: ink, stroke: paper, strokeWidth: 5 } as const;
	return [
		...[false, true].map((turned) =>
			text(
				heads.filter((head: HeatHead) => head.turned === turned),
				{
					x: 'x',
					y: 'y',
					text: 'text',
					...(turned ? { rotate: -90, textAnchor: 'start' } : {}),
					fontSize: headSize,
					lineHeight: headLine / headSize,
					fill: ink,
					className: 'head',
				},
			),
		),
		...[false, true].flatMap((bold) => [
			text(
				rows.filter((row: HeatRow) => row.bold === bold),
				{
					frameAnchor: 'left',
					textAnchor: 'start',
					y: 'labelY',
					dy: -1,
					text: 'label',
					...weight(bold),
					fontSize: size,
					lineHeight: lineHeight / size,
					fill: ink,
					className: 'label',
				},
			),
			...[ink, paper].map((fill) =>
				text(
					cells.filter((cell) => cell.bold === bold && colourOf(cell) === fill),
					{ ...middle, ...weight(bold), fill, className: 'value', render: raised },
				),
			),
		]),
		text(
			cells.filter((cell) => colourOf(cell) === null),
			{ ...middle, ...mark, className: 'missing' },
		),
		text(marked, { ...mark, x: 'x', y: 'y', className: 'missing' }),
		...(['start', 'middle'] as const).map((textAnchor) =>
			text(textAnchor === 'start' ? legend.notes : legend.bounds, {
				x: 'x',
				y: 'y',
				text: 'text',
				textAnchor,
				dy: -1,
				fontSize: textAnchor === 'start' ? legendSize : boundSize,
				fill: ink,
				className: textAnchor === 'start' ? 'scale-note' : 'scale-bound',
			}),
		),
		legendNames(
			{
				...legend.reasons,
				keys: legend.reasons.keys.map((key) => ({ ...key, textY: key.textY + legend.reasonsTop })),
			},
			frame,
		),
	];
}
