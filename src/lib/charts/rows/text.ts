import { text, type Markish } from '@observablehq/plot';
import type { Frame } from '../chart';
import { raised } from '../flag';
import { isKnown, type Layout } from './layout';

/** Labels at the left edge, values after the mark or its whisker, and in words why a value is missing. */
export function rowText({ rows, size, lineHeight }: Layout, { palette }: Frame): Markish[] {
	const set = {
		fill: palette.ink,
		fontSize: size,
		lineHeight: lineHeight / size,
		textAnchor: 'start',
		dy: -1,
	} as const;
	const after = { x: { value: 'textX', scale: null }, y: 'mid', text: 'text' } as const;
	const weights = [{}, { fontWeight: 700 }];
	return [
		...weights.map((weight, bold) =>
			text(
				rows.filter((row) => Number(row.bold) === bold),
				{
					...set,
					...weight,
					frameAnchor: 'left',
					y: 'labelY',
					text: 'label',
					stroke: palette.paper,
					className: 'label',
				},
			),
		),
		...weights.map((weight, bold) =>
			text(
				rows.filter((row) => isKnown(row) && Number(row.bold) === bold),
				{ ...set, ...weight, ...after, stroke: palette.paper, className: 'value', render: raised },
			),
		),
		text(
			rows.filter((row) => !isKnown(row)),
			{ ...set, ...after, fillOpacity: 0.75, stroke: palette.paper, className: 'reason' },
		),
	];
}
