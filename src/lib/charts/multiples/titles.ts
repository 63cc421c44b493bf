import { text, type Markish } from '@observablehq/plot';
import type { Frame } from '../chart';
import { titleLine, titleSize, type Panel } from './panels';

/** The titles of panels, those set off in bold. */
export const panelTitles = (
	panels: readonly Panel[],
	isBold: (index: number) => boolean,
	{ palette }: Frame,
): Markish[] =>
	[false, true].map((bold) =>
		text(
			panels.filter((_, i) => isBold(i) === bold),
			{
				x: { value: 'left', scale: null },
				y: { value: 'titleY', scale: null },
				text: 'title',
				textAnchor: 'start',
				dy: -1,
				...(bold ? { fontWeight: 700 } : {}),
				fontSize: titleSize,
				lineHeight: titleLine / titleSize,
				fill: palette.ink,
				className: 'title',
			},
		),
	);
