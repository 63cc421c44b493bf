import { respondents } from '../../words/survey/drawing';
import type { Frame, Placed } from '../chart';
import { rowMark, type CrossRow, type Group } from '../crosstab';
import { isBold, isSetBold, labelColumn, type LabelColumn } from '../labelcolumn';
import { layOutLegend, type Legend } from '../legend';
import { textWidth } from '../measure';
import { rowNote } from '../spans/note';
import { wrap } from '../wrap';
import { axisOf, axisHeight, type Axis } from './axis';
import { roomOf, scaleFor } from './reach';
import { gap, reachesOf, segmentsOf, sumsOf, type Segment, type SumText, type Zeros } from './segments';
import type { Sides } from './sides';
import { missingOf, type Stack } from './stack';
import { tableOf } from './table';

/** One row, laid out; all places in px. */
export interface LikertRow {
	readonly row: CrossRow;
	readonly label: string;
	readonly bold: boolean;
	/** Middle of the label's lines. */
	readonly labelY: number;
	/** Middle, upper and lower edge of the bar. */
	readonly mid: number;
	readonly top: number;
	readonly bottom: number;
	readonly segments: readonly Segment[];
	readonly sums: readonly SumText[];
	/** "n = 312", at the right edge; '' where it is the same for all rows or not known. */
	readonly base: string;
	/** Why there is no bar, broken into lines, and the marks that it is said for; null where there is one. */
	readonly note: { readonly text: string; readonly marks: readonly Placed[] } | null;
}

export interface LikertLayout {
	readonly groups: readonly Group[];
	readonly sides: Sides;
	readonly rows: readonly LikertRow[];
	readonly legend: Legend;
	/** Places on the axis both ways; null where no row is drawn. */
	readonly axis: Axis | null;
	/** Where bars start: the zero line, and the columns aside. */
	readonly zeros: Zeros;
	/** "n = 312" for all rows, below them at the right; '' where each has its own. */
	readonly base: string;
	readonly baseY: number;
	/** Left edge of reasons. */
	readonly noteX: number;
	/** Edges of the rows, and outer height. */
	readonly top: number;
	readonly bottom: number;
	readonly height: number;
	/** Font size of labels and sums. */
	readonly size: number;
	readonly lineHeight: number;
}

export const baseSize = 12;
/** Width of a sign in the legend. */
export const sign = 15;
/** Below a bar, for the interval of a sum. */
const whiskerRoom = 7;

/** Settles all places; rows stand in the order given and grow with their labels. */
export function layOutLikert(data: readonly Placed[], frame: Frame): LikertLayout {
	const all = (frame.among ?? data).filter(isPlaced);
	const whole = tableOf(all.length > 0 ? all : data, frame.domain);
	const { sides, table } = whole;
	const own = new Set(data.map(({ row }) => row));
	const rows = table.rows.filter(({ row }) => own.has(row));
	const legend = layOutLegend(
		table.groups.map(({ label }) => label),
		frame.width,
		sign,
	);
	const few = table.rows.length <= 8;
	const size = few ? 14 : 13;
	const lineHeight = size + 3;
	const bases = new Set([...whole.stacks.values()].flatMap((stack) => (stack ? [stack.base] : [])));
	const [common = null] = bases.size === 1 ? bases : [];
	const baseOf = (stack: Stack | null) =>
		stack === null || stack.base === null || bases.size < 2 ? '' : respondents(stack.base, frame.locale);
	const baseWidth = Math.max(
		0,
		...[...whole.stacks.values()].map((stack) => textWidth(baseOf(stack), baseSize)),
	);
	const right = frame.width - (baseWidth > 0 ? Math.ceil(baseWidth) + 10 : 0);

	const reaches = reachesOf(
		[...whole.stacks.values()].flatMap((stack) => stack ?? []),
		sides,
		{ frame, size },
	);
	const column = labels();
	const { left, edge, scale } = room(column);
	const zeros = zerosOf();

	const pitch = few ? 34 : table.rows.length <= 14 ? 29 : 25;
	const thickness = Math.round(pitch * 0.62);
	const drop = reaches.whiskers ? whiskerRoom : 0;
	const top = legend.height + (legend.height > 0 ? 12 : 0);
	let below = top;
	const placed = rows.map((row, i): LikertRow => {
		const stack = whole.stacks.get(row.row) ?? null;
		const lines = column.lines[i] ?? [];
		const labelHeight = lines.length * lineHeight;
		const note = stack === null ? noteOf(row) : null;
		const noteHeight = note ? note.text.split('\n').length * lineHeight : 0;
		const above = below;
		if (column.beside) {
			below += Math.max(pitch + drop, labelHeight + (few ? 10 : 6), noteHeight + 6);
		} else {
			below += labelHeight + 3 + Math.max(thickness + drop, noteHeight) + (few ? 12 : 9);
		}
		const upper = column.beside
			? Math.round((above + below - thickness - drop) / 2)
			: Math.round(above + labelHeight + 3);
		const mid = note
			? column.beside
				? (above + below) / 2
				: above + labelHeight + 3 + noteHeight / 2
			: upper + thickness / 2;
		const bar = { top: upper, mid, bottom: upper + thickness };
		return {
			...{ row, ...bar, note },
			label: lines.join('\n'),
			bold: isBold(rowMark(row)),
			labelY: column.beside ? mid : above + labelHeight / 2,
			segments: stack ? segmentsOf(stack, zeros, frame) : [],
			sums: stack ? sumsOf(stack, zeros, { frame, size }) : [],
			base: baseOf(stack),
		};
	});
	const bottom = Math.max(1, Math.ceil(below));
	const drawn = placed.some(({ note }) => note === null);
	const axis = drawn ? axisOf(reaches.longest, zeros, frame) : null;
	const base = drawn && common !== null ? respondents(common, frame.locale) : '';
	const isTight = axis !== null && base !== '' && axis.right + 10 > frame.width - textWidth(base, baseSize);
	const baseY = bottom + axisHeight * (isTight ? 1.5 : 0.5);
	return {
		...{ groups: table.groups, sides, rows: placed, legend, axis, zeros, base, baseY, size, lineHeight },
		...{ noteX: left + 1, top, bottom },
		height: bottom + (drawn ? axisHeight * (isTight ? 2 : 1) : 0),
	};

	/** Where bars with their texts may stand, and at which scale: beside the labels, or in the whole width below them. */
	function room({ beside, width }: LabelColumn) {
		const left = beside && rows.length > 0 ? width + 10 : 0;
		const edge = beside ? right : frame.width;
		const columns = [reaches.low, reaches.high, ...reaches.aside];
		return { left, edge, scale: scaleFor(columns, edge - left - sides.aside.length * gap.column) };
	}

	/** Labels beside the bars where that leaves these room enough, else each above its bar. */
	function labels(): LabelColumn {
		const marks = rows.map(rowMark);
		const column = labelColumn(marks, { ...frame, width: right }, size);
		const bars = room(column).scale * reaches.length;
		if (!column.beside || reaches.length === 0 || bars >= 0.3 * frame.width) return column;
		return {
			...{ beside: false, width: 0 },
			lines: marks.map((mark) => wrap(mark.label, right, { size, bold: isSetBold(mark, frame) })),
		};
	}

	/** The zero line as far right as the left side needs; columns aside one behind the other at the right edge. */
	function zerosOf(): Zeros {
		const needs = reaches.aside.map((bars) => roomOf(bars, scale));
		const aside = needs.map(
			(_, i) =>
				edge - needs.slice(i).reduce((sum, need) => sum + need, 0) - (needs.length - 1 - i) * gap.column,
		);
		return { zero: left + roomOf(reaches.low, scale), aside, scale };
	}

	function noteOf(row: CrossRow): LikertRow['note'] {
		const missing = missingOf(row, table);
		const written = rowNote({ ...row, marks: missing }, table.groups, frame);
		const lines = wrap(written, right - left - 2, { size, bold: false });
		return {
			text: lines.join('\n'),
			marks: [...table.groups.flatMap(({ group }) => row.of.get(group) ?? [])],
		};
	}
}

const isPlaced = (mark: Partial<Placed>): mark is Placed =>
	mark.row !== undefined && mark.group !== undefined && mark.key !== undefined;
