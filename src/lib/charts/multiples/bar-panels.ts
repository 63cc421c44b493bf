import type { Frame, Placed } from '../chart';
import { crosstab, rowMark, type CrossRow, type Group } from '../crosstab';
import { flagged } from '../flag';
import { isBold, isSetBold, labelColumn, type LabelColumn } from '../labelcolumn';
import { textWidth } from '../measure';
import { whyMissing } from '../missing';
import { columnsOf, layOutPanels, panelWidth, type Panel } from './panels';
import { beyond } from '../rows/layout';
import { shown, tick, type Known } from '../shown';
import { wrap } from '../wrap';

/** A bar, or what stands in its place; px. */
export interface PanelBar {
	readonly mark: Placed;
	readonly bold: boolean;
	/** The value's place, and the upper and lower edge of the bar. */
	readonly end: number;
	readonly top: number;
	readonly bottom: number;
	readonly mid: number;
	/** The part of the panel that belongs to it. */
	readonly band: readonly [top: number, bottom: number];
	/** The value with its flag, or why there is none. */
	readonly text: string;
	readonly textX: number;
}

export interface BarPanel extends Panel {
	/** Where zero stands, and the scale from there. */
	readonly zero: number;
	readonly x: (value: number) => number;
	readonly bars: readonly PanelBar[];
	/** Places of the values that rules run through. */
	readonly rules: readonly number[];
}

export interface BarLabel {
	readonly text: string;
	readonly bold: boolean;
	readonly x: number;
	/** Middle of its lines. */
	readonly y: number;
}

export interface BarPanelsLayout {
	readonly panels: readonly BarPanel[];
	readonly labels: readonly BarLabel[];
	readonly height: number;
}

export const size = 13;
export const lineHeight = 16;
const gap = 7;
const thickness = 15;

/** Settles the places of all panels; rows are equally high in all of them. */
export function layOutBarPanels(data: readonly Placed[], frame: Frame): BarPanelsLayout {
	const { rows, groups } = crosstab(data);
	const plan = planOf(rows, groups, data, frame);
	const { flow, column, once, barLeft } = plan;
	const width = panelWidth(flow);
	const valueWidth = widestValue(data, frame);
	const few = rows.length <= 8;
	const textOf = ({ estimate }: Placed) =>
		estimate.kind === 'known'
			? flagged(shown(estimate, frame), estimate.flag)
			: wrap(whyMissing(estimate, frame.locale), width - barLeft, { size, bold: false }).join('\n');

	let height = 0;
	const bands = rows.map((row, i) => {
		const labelHeight = (column.lines[i]?.length ?? 0) * lineHeight;
		const lines = Math.max(1, ...row.marks.map((mark) => textOf(mark).split('\n').length));
		const top = height;
		const core = Math.max(thickness, lines * lineHeight);
		height += column.beside
			? Math.max(few ? 26 : 22, labelHeight + 4, core + 4)
			: labelHeight + 2 + core + (few ? 9 : 6);
		const mid = column.beside ? (top + height) / 2 : top + labelHeight + 2 + core / 2;
		return { top, bottom: height, mid, labelY: column.beside ? mid : top + labelHeight / 2 };
	});
	const { panels, bottom } = layOutPanels(
		groups.map(({ label }) => ({ text: label, bold: false })),
		{ ...flow, top: 0, heightOf: () => height },
	);
	const labels: BarLabel[] = [];
	const placed = panels.map((panel, at): BarPanel => {
		const zero = panel.left + barLeft;
		const right = panel.right - gap - valueWidth;
		const x = (value: number) => zero + (value / frame.domain[1]) * (right - zero);
		const group = groups[at]?.group ?? '';
		const marks = rows.map((row) => row.of.get(group));
		const rules = ruled(marks).map(x);
		if (!once || panel.column === 0) {
			labels.push(
				...rows.map((row, i) => ({
					text: (column.lines[i] ?? []).join('\n'),
					bold: row.role === 'focus',
					x: once ? 0 : panel.left,
					y: panel.top + (bands[i]?.labelY ?? 0),
				})),
			);
		}
		const bars = marks.flatMap((mark, i): PanelBar[] => {
			const band = bands[i];
			if (!mark || !band) return [];
			const mid = panel.top + band.mid;
			const text = textOf(mark);
			const known = mark.estimate.kind === 'known' ? mark.estimate : null;
			const textWide = textWidth(text, size, isBold(mark));
			return [
				{
					mark,
					bold: isBold(mark),
					end: known ? x(known.value) : zero,
					top: mid - thickness / 2,
					bottom: mid + thickness / 2,
					mid,
					band: [panel.top + band.top, panel.top + band.bottom],
					text,
					textX: known ? beyond(x(furthest(known)), textWide, rules) : zero + 2,
				},
			];
		});
		return { ...panel, zero, x, bars, rules };
	});
	return { panels: placed, labels, height: Math.max(1, bottom) };
}

/** References that others of their panel are held against; a panel of nothing else would be lines across lines. */
function ruled(marks: readonly (Placed | undefined)[]): number[] {
	const there = marks.flatMap((mark) => mark ?? []);
	if (there.every(({ role }) => role === 'reference')) return [];
	return there.flatMap(({ role, estimate }) =>
		role === 'reference' && estimate.kind === 'known' ? [estimate.value] : [],
	);
}

interface Plan {
	readonly flow: { from: number; to: number; columns: number; gap: number };
	readonly column: LabelColumn;
	/** Whether labels stand once before each line of panels, or in each panel. */
	readonly once: boolean;
	/** From a panel's left edge to its bars. */
	readonly barLeft: number;
}

/** Labels once at the left edge if two panels or more fit beside them; else in each panel. */
function planOf(
	rows: readonly CrossRow[],
	groups: readonly Group[],
	data: readonly Placed[],
	frame: Frame,
): Plan {
	const labels = rows.map(rowMark);
	const value = widestValue(data, frame);
	const least = 70 + gap + value;
	const space = frame.width < 480 ? 14 : 22;
	const single = labelColumn(labels, frame, size);
	const from = single.width + gap + 3;
	const columns = columnsOf(groups.length, frame.width - from, least, space);
	if (single.beside && rows.length > 0 && columns > 1) {
		return {
			flow: { from, to: frame.width, columns, gap: space },
			column: single,
			once: true,
			barLeft: 0,
		};
	}
	const flow = {
		from: 0,
		to: frame.width,
		columns: columnsOf(groups.length, frame.width, Math.max(200, least), space),
		gap: space,
	};
	const width = panelWidth(flow);
	const own = labelColumn(labels, { ...frame, width }, size);
	const roomy = own.beside && width - own.width - gap >= least;
	const column = roomy
		? own
		: {
				...own,
				beside: false,
				lines: labels.map((mark) => wrap(mark.label, width, { size, bold: isSetBold(mark, frame) })),
			};
	return { flow, column, once: false, barLeft: roomy ? own.width + gap : 0 };
}

function widestValue(data: readonly Placed[], frame: Frame): number {
	const values = data.flatMap(({ estimate }) =>
		estimate.kind === 'known' ? [flagged(shown(estimate, frame), estimate.flag)] : [],
	);
	return Math.ceil(
		Math.max(...[tick(frame.domain[1], frame), ...values].map((text) => textWidth(text, size, true))),
	);
}

const furthest = ({ value, interval }: Known): number =>
	interval.kind === 'none' ? value : Math.max(value, interval.high);
