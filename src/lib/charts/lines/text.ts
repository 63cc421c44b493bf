import { link, text, type Markish } from '@observablehq/plot';
import type { Frame } from '../chart';
import { raised } from '../flag';
import { firstValues, type FirstValue } from './firsts';
import { axisSize, leader, type Beside, type LineLayout } from './layout';
import { tick } from '../shown';

const px = <T>(value: (datum: T) => number) => ({ value, scale: null });

/** First values, labels with last values, years, and the values of the grid. */
export function lineText(layout: LineLayout, frame: Frame): Markish[] {
	const { ink, paper } = frame.palette;
	const { size, lineHeight } = layout;
	const plain = { fill: ink, fontSize: size, dy: -1, render: raised } as const;
	const axis = { fill: ink, fillOpacity: 0.75, fontSize: axisSize, lineHeight: 1 } as const;
	const beside = (texts: readonly Beside[], x: number, textAnchor: 'start' | 'end', className: string) =>
		[false, true].map((bold) =>
			text(
				texts.filter((one) => one.bold === bold),
				{
					...plain,
					...weight(bold),
					x: px<Beside>(() => x),
					y: px<Beside>(({ y }) => y),
					text: 'text',
					textAnchor,
					lineAnchor: 'middle',
					lineHeight: lineHeight / size,
					className,
				},
			),
		);
	const firsts = firstValues(layout, frame);
	const inside = [false, true].map((bold) =>
		text(
			firsts.filter((first) => first.bold === bold),
			{
				...plain,
				...weight(bold),
				x: px<FirstValue>(({ x }) => x),
				y: px<FirstValue>(({ y }) => y),
				dy: 0,
				text: 'text',
				stroke: paper,
				className: 'first-value',
			},
		),
	);
	return [
		text(layout.labelledGrid, {
			...axis,
			x: px(() => 0),
			y: (value: number) => value,
			dy: -1,
			text: (value: number) => tick(value, frame),
			textAnchor: 'start',
			className: 'tick',
		}),
		text(layout.labelledYears, {
			...axis,
			x: (year: number) => year,
			y: px(() => layout.height - 8),
			text: String,
			className: 'year',
		}),
		...beside(layout.starts, layout.xRange[0] - leader + 6, 'end', 'first-value'),
		...beside(
			layout.ends.map((end) => firstLineToMiddle(end, lineHeight)),
			layout.labelX,
			'start',
			'label',
		),
		...inside,
	];
}

/** Hairlines from the ends of lines to texts that had to move away, or that stand beyond missing years. */
export function leaders(layout: LineLayout, { palette }: Frame): Markish[] {
	const [left, right] = layout.xRange;
	const moved = ({ y, home, point }: Beside) => point !== null && Math.abs(y - home) > 2;
	const far = ({ point }: Beside) => point !== null && layout.x(point.year) < right - 1;
	const strokes = [
		...layout.ends
			.filter((end) => moved(end) || far(end))
			.map(({ y, home, point }) => ({
				x1: layout.x(point?.year ?? 0) + 4,
				y1: home,
				x2: Math.max(right, layout.x(point?.year ?? 0) + 4),
				y2: home,
				x3: layout.labelX - 3,
				y3: y,
			})),
		...layout.starts.filter(moved).map(({ y, home }) => ({
			x1: left - 4,
			y1: home,
			x2: left - 4,
			y2: home,
			x3: left - leader + 8,
			y3: y,
		})),
	];
	const scale = null;
	return [
		link(
			strokes.flatMap(({ x1, y1, x2, y2, x3, y3 }) => [
				...(x1 === x2 ? [] : [{ x1, y1, x2, y2 }]),
				{ x1: x2, y1: y2, x2: x3, y2: y3 },
			]),
			{
				x1: { value: 'x1', scale },
				y1: { value: 'y1', scale },
				x2: { value: 'x2', scale },
				y2: { value: 'y2', scale },
				stroke: palette.ink,
				strokeOpacity: 0.5,
				strokeWidth: 0.75,
				strokeDasharray: '1,2',
				className: 'leader',
			},
		),
	];
}

/** A label's first line, with the value, stands at the line's end: the block's middle lies below it. */
function firstLineToMiddle(label: Beside, lineHeight: number): Beside {
	return { ...label, y: label.y + ((label.text.split('\n').length - 1) * lineHeight) / 2 };
}

const weight = (bold: boolean) => (bold ? { fontWeight: 700 } : {});
