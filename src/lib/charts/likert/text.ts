import { text, type Markish } from '@observablehq/plot';
import type { Frame } from '../chart';
import { raised } from '../flag';
import { legendNames } from '../legend';
import { axisHeight, axisSize } from './axis';
import { baseSize, type LikertLayout, type LikertRow } from './layout';
import { insideSize, type Segment, type SumText } from './segments';
import type { Shade } from './shades';

type InRow<T> = T & { readonly y: number };

/** Labels, values in bars and at their ends, reasons, bases, the axis and the names of the answers. */
export function likertText(
	layout: LikertLayout,
	shades: ReadonlyMap<string, Shade>,
	frame: Frame,
): Markish[] {
	const { rows, size, lineHeight, axis, bottom } = layout;
	const { ink, paper } = frame.palette;
	const set = { fill: ink, fontSize: size, lineHeight: lineHeight / size, dy: -1, stroke: paper } as const;
	const weight = (bold: boolean) => (bold ? { fontWeight: 700 } : {});
	const inside = rows.flatMap((row) => row.segments.filter((one) => one.text !== '').map(at(row)));
	const ends = rows.flatMap((row) => row.sums.map(at(row)));
	const small = { fill: ink, fillOpacity: 0.75, fontSize: axisSize } as const;
	return [
		...[ink, paper].map((fill) =>
			text(
				inside.filter(({ mark }) => shades.get(mark.group)?.text === fill),
				{
					...{ x: middle, y: 'y', text: 'text', fill, fontSize: insideSize, dy: -0.5 },
					...{ className: 'inside', render: raised },
				},
			),
		),
		...[false, true].map((bold) =>
			text(
				rows.filter((row) => row.bold === bold),
				{
					...{ ...set, ...weight(bold), textAnchor: 'start', frameAnchor: 'left' },
					...{ y: 'labelY', text: 'label', className: 'label' },
				},
			),
		),
		...(['start', 'end'] as const).flatMap((textAnchor) =>
			[false, true].map((bold) =>
				text(
					ends.filter((one) => one.anchor === textAnchor && one.bold === bold),
					{
						...{ ...set, ...weight(bold), textAnchor, x: 'x', y: 'y', text: 'text' },
						...{ className: bold ? 'sum' : 'value', render: raised },
					},
				),
			),
		),
		text(
			rows.filter(({ note }) => note !== null),
			{
				...{ ...set, fillOpacity: 0.75, textAnchor: 'start', x: () => layout.noteX, y: 'mid' },
				...{ text: ({ note }: LikertRow) => note?.text ?? '', className: 'reason' },
			},
		),
		text(
			[
				...rows.filter(({ base }) => base !== '').map(({ base, labelY }) => ({ base, y: labelY })),
				...(layout.base === '' ? [] : [{ base: layout.base, y: layout.baseY }]),
			],
			{
				...{ ...small, fontSize: baseSize, textAnchor: 'end', frameAnchor: 'right' },
				...{ y: 'y', text: 'base', stroke: paper, className: 'n' },
			},
		),
		text(axis?.places ?? [], {
			...{ ...small, x: 'x', y: () => bottom + axisHeight / 2 + 1, text: 'text', className: 'tick' },
		}),
		legendNames(layout.legend, frame),
	];
}

const at =
	<T extends Segment | SumText>({ mid }: LikertRow) =>
	(one: T): InRow<T> => ({ ...one, y: mid });

const middle = ({ left, right }: Segment): number => (left + right) / 2;
