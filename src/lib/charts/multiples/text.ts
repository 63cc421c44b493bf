import { text, type Markish } from '@observablehq/plot';
import type { Frame } from '../chart';
import { raised } from '../flag';
import { legendNames } from '../legend';
import { axisSize } from '../lines/layout';
import { noteLine, noteSize, type LinePanel, type MultiplesLayout } from './layout';
import { valueSize, type EndValue } from './values';
import { panelTitles } from './titles';
import { tick } from '../shown';

/** All words of panels of lines: titles, the axis, first and last values, what is missing, and the legend. */
export function multiplesText(layout: MultiplesLayout, frame: Frame): Markish[] {
	const { ink, paper } = frame.palette;
	const { panels, grid, legend } = layout;
	const weight = (bold: boolean) => (bold ? { fontWeight: 700 } : {});
	const axis = { fill: ink, fillOpacity: 0.75, fontSize: axisSize } as const;
	const gridTexts = panels
		.filter(({ column }) => column === 0)
		.flatMap(({ left, y }) => grid.map((value) => ({ x: left - 6, y: y(value), text: tick(value, frame) })));
	const years = panels.flatMap((panel) => yearTexts(panel, layout.years));
	const values = panels.flatMap((panel) => panel.values);
	const anchors = ['start', 'middle', 'end'] as const;
	return [
		...panelTitles(panels, (i) => panels[i]?.bold ?? false, frame),
		text(gridTexts, { ...axis, x: 'x', y: 'y', dy: -1, text: 'text', textAnchor: 'end', className: 'tick' }),
		...anchors.map((textAnchor) =>
			text(
				years.filter(({ anchor }) => anchor === textAnchor),
				{ ...axis, x: 'x', y: 'y', text: 'text', textAnchor, className: 'year' },
			),
		),
		...[false, true].flatMap((bold) =>
			anchors.map((textAnchor) =>
				text(
					values.filter((value: EndValue) => value.bold === bold && value.anchor === textAnchor),
					{
						...weight(bold),
						x: 'x',
						y: 'y',
						dy: -1,
						text: 'text',
						textAnchor,
						fontSize: valueSize,
						fill: ink,
						stroke: paper,
						strokeWidth: 4,
						className: 'value',
						render: raised,
					},
				),
			),
		),
		text(
			panels.flatMap(({ note }) => note ?? []),
			{
				x: 'x',
				y: 'y',
				dy: -1,
				text: 'text',
				textAnchor: 'start',
				fontSize: noteSize,
				lineHeight: noteLine / noteSize,
				fill: ink,
				fillOpacity: 0.75,
				stroke: paper,
				className: 'reason',
			},
		),
		legendNames(legend, frame),
	];
}

interface YearText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** The first and the last year, inside the panel's edges. */
function yearTexts({ x, left, right, yRange: [bottom] }: LinePanel, years: readonly number[]): YearText[] {
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return [];
	const y = bottom + 12;
	if (first === last) return [{ x: x(first), y, text: String(first), anchor: 'middle' }];
	return [
		{ x: left, y, text: String(first), anchor: 'start' },
		{ x: right, y, text: String(last), anchor: 'end' },
	];
}
