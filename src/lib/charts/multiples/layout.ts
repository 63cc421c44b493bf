import type { Frame, PanelPoint } from '../chart';
import { placeBreaks, type BreakMark } from '../lines/breaks';
import { axisSize } from '../lines/layout';
import { layOutLegend, type Legend } from '../legend';
import { textWidth } from '../measure';
import { whyMissing } from '../missing';
import { endValues, type EndValue } from './values';
import { columnsOf, layOutPanels, panelWidth, type Panel } from './panels';
import { roleNames, type RoleNames } from './role-names';
import { tick } from '../shown';
import { ticks } from '../ticks';
import { traces, yearsOf, type Trace } from '../lines/traces';
import { wrap } from '../wrap';

/** The lines of one panel, placed; px. */
export interface LinePanel extends Panel {
	readonly panel: string;
	readonly bold: boolean;
	readonly traces: readonly Trace[];
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
	readonly yRange: readonly [bottom: number, top: number];
	readonly values: readonly EndValue[];
	readonly breaks: readonly BreakMark[];
	/** Which lines have no value and why; x is the left edge, y the middle of the lines. */
	readonly note: { readonly text: string; readonly x: number; readonly y: number } | null;
}

export interface MultiplesLayout {
	readonly panels: readonly LinePanel[];
	readonly names: readonly RoleNames[];
	readonly legend: Legend;
	readonly years: readonly number[];
	readonly grid: readonly number[];
	readonly height: number;
}

export const legendSign = 22;
const axisHeight = 20;
export const noteSize = 13;
export const noteLine = 16;
/** Room over the highest value for its point and for the names of breaks, px. */
const headroom = 8;
const breakRoom = 12;
/** Kept free at either end of the years, px. */
const side = 5;

/** Settles the places of all panels: the same years and the same domain in each. */
export function layOutMultiples(points: readonly PanelPoint[], frame: Frame): MultiplesLayout {
	const groups = grouped(points);
	const years = yearsOf(points);
	const grid = ticks(frame.domain, 2);
	const gutter = Math.ceil(Math.max(...grid.map((value) => textWidth(tick(value, frame), axisSize)))) + 6;
	const gap = frame.width < 480 ? 18 : 26;
	const columns = columnsOf(groups.length, frame.width - gutter, 200, gap);
	const flow = { from: gutter, to: frame.width, columns, gap };
	const width = panelWidth(flow);
	const names = roleNames(points);
	const legend = layOutLegend(
		names.map(({ text }) => text),
		frame.width,
		legendSign,
	);
	const drawn = groups.map(({ points }) => traces(points));
	const anyBreak = drawn.some((lines) => lines.some(({ breaks }) => breaks.length > 0));
	const above = headroom + (anyBreak ? breakRoom : 0);
	const plot = Math.round(Math.min(150, Math.max(92, width * 0.46)));
	const notes = drawn.map((lines) => noteOf(lines, width, frame));
	const isEmpty = (lines: readonly Trace[]) => lines.every(({ known }) => known.length === 0);
	const bolds = boldPanels(drawn);
	const { panels, bottom } = layOutPanels(
		groups.map(({ label }, i) => ({ text: label, bold: frame.steady || (bolds[i] ?? false) })),
		{
			...flow,
			top: legend.height === 0 ? 0 : legend.height + 10,
			heightOf: (i) =>
				above + plot + axisHeight + (isEmpty(drawn[i] ?? []) ? 0 : (notes[i] ?? []).length * noteLine),
		},
	);
	const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
	const [from, to] = first === last ? [first - 1, last + 1] : [first, last];
	const [low, high] = frame.domain;
	return {
		panels: panels.map((panel, i): LinePanel => {
			const lines = drawn[i] ?? [];
			const top = panel.top + above;
			const floor = top + plot;
			const x = (year: number) =>
				panel.left + side + ((year - from) / (to - from)) * (panel.right - panel.left - 2 * side);
			const y = (value: number) => floor - ((value - low) / (high - low)) * plot;
			const yRange = [floor, top] as const;
			const note = notes[i] ?? [];
			const noteHeight = note.length * noteLine;
			return {
				...panel,
				panel: groups[i]?.panel ?? '',
				bold: bolds[i] ?? false,
				traces: lines,
				x,
				y,
				yRange,
				values: endValues({ ...panel, traces: lines, x, y, yRange }, frame),
				breaks: placeBreaks({ traces: lines, x, y, yRange }, frame),
				note:
					note.length === 0
						? null
						: {
								text: note.join('\n'),
								x: panel.left,
								y: isEmpty(lines) ? (top + floor) / 2 : floor + axisHeight + noteHeight / 2,
							},
			};
		}),
		names,
		legend,
		years,
		grid,
		height: Math.max(1, bottom),
	};
}

function grouped(points: readonly PanelPoint[]): { panel: string; label: string; points: PanelPoint[] }[] {
	const panels = new Map<string, { panel: string; label: string; points: PanelPoint[] }>();
	for (const point of points) {
		const { panel, panelLabel } = point;
		const already = panels.get(panel);
		if (already) already.points.push(point);
		else panels.set(panel, { panel, label: panelLabel, points: [point] });
	}
	return [...panels.values()];
}

/** A panel is set off if it alone, or some but not all, has the line in focus. */
function boldPanels(drawn: readonly (readonly Trace[])[]): boolean[] {
	const focused = drawn.map((lines) => lines.some(({ role }) => role === 'focus'));
	return focused.every(Boolean) ? focused.map(() => false) : focused;
}

/** Why lines have no value at all; a panel's only line needs no name. */
function noteOf(lines: readonly Trace[], width: number, { locale }: Frame): string[] {
	return lines.flatMap(({ label, missing }) => {
		if (!missing) return [];
		const reason = whyMissing(missing, locale);
		return wrap(lines.length === 1 ? reason : `${label}: ${reason}`, width, { size: noteSize, bold: false });
	});
}
