import { text, type Markish } from '@observablehq/plot';
import { axisName } from '../axisname';
import type { Frame } from '../chart';
import { raised } from '../flag';
import { legendNames } from '../legend';
import { tick } from '../shown';
import { nameSize } from './head';
import { noteLine, noteSize, type SpanRow, type SpanText } from './rows';
import { axisHeight, axisSize, type SpanLayout } from './layout';

const px = (name: string) => ({ value: name, scale: null });

/** All words of a chart of rows with several dots: names of the groups, labels, values, what is missing, the axis. */
export function spanText(layout: SpanLayout, frame: Frame): Markish[] {
	const { ink, paper } = frame.palette;
	const { rows, head, size, lineHeight } = layout;
	const set = { fill: ink, fontSize: size, dy: -1 } as const;
	const weight = (bold: boolean) => (bold ? { fontWeight: 700 } : {});
	const values = rows.flatMap((row) => row.values);
	const anchors = ['start', 'end', 'middle'] as const;
	return [
		text(layout.ticks, {
			x: (value: number) => value,
			y: () => layout.bottom + axisHeight / 2 + 1,
			text: (value: number) => tick(value, frame),
			fontSize: axisSize,
			fill: ink,
			fillOpacity: 0.75,
			className: 'tick',
		}),
		...[false, true].flatMap((bold) => [
			text(
				rows.filter((row: SpanRow) => row.bold === bold),
				{
					...set,
					...weight(bold),
					frameAnchor: 'left',
					textAnchor: 'start',
					y: 'labelY',
					text: 'label',
					lineHeight: lineHeight / size,
					stroke: paper,
					className: 'label',
				},
			),
			...anchors.map((textAnchor) =>
				text(
					values.filter((value: SpanText) => value.bold === bold && value.anchor === textAnchor),
					{
						...set,
						...weight(bold),
						x: px('x'),
						y: 'y',
						text: 'text',
						textAnchor,
						stroke: paper,
						className: 'value',
						render: raised,
					},
				),
			),
		]),
		text(
			rows.flatMap(({ note }) => note ?? []),
			{
				...set,
				fontSize: noteSize,
				lineHeight: noteLine / noteSize,
				x: px('x'),
				y: 'y',
				text: 'text',
				textAnchor: 'start',
				fillOpacity: 0.75,
				stroke: paper,
				className: 'reason',
			},
		),
		text(head.names, {
			...set,
			fontSize: nameSize,
			x: px('x'),
			y: () => 8,
			text: 'text',
			className: 'key-name',
		}),
		legendNames(head.legend, frame),
		text(head.unit ? [head.unit] : [], {
			...set,
			fontSize: nameSize,
			frameAnchor: 'right',
			textAnchor: 'end',
			y: 'y',
			text: 'text',
			className: 'unit',
		}),
		...axisName(frame, layout.range, layout.bottom + axisHeight),
	];
}
