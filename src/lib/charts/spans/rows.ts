import type { Frame, Placed } from '../chart';
import type { Crosstab, CrossRow } from '../crosstab';
import { isBold } from '../labelcolumn';
import { textWidth } from '../measure';
import { byValue, endsOf, gap, isKnownPlaced, radius, reachOf, valueOf, type KnownPlaced } from './dots';
import { rowNote } from './note';
import { wrap } from '../wrap';

/** A dot, set off from the middle of its row where it would hide another. */
export interface SpanDot {
	readonly mark: KnownPlaced;
	readonly y: number;
}

export interface SpanText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly bold: boolean;
}

/** Which values are missing and why; x is the left edge, y the middle of its lines. */
export interface SpanNote {
	readonly marks: readonly Placed[];
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** One row, laid out; all places in px. */
export interface SpanRow {
	readonly row: CrossRow;
	readonly label: string;
	readonly bold: boolean;
	/** Middle of the label's lines. */
	readonly labelY: number;
	/** The line the dots stand on. */
	readonly mid: number;
	readonly dots: readonly SpanDot[];
	/** Lowest and highest value, where there are two. */
	readonly span: readonly [number, number] | null;
	readonly values: readonly SpanText[];
	readonly note: SpanNote | null;
}

export const noteSize = 13;
export const noteLine = 16;

interface Setting {
	readonly frame: Frame;
	readonly x: (value: number) => number;
	/** Edges of the part that the dots and their texts may use. */
	readonly from: number;
	readonly to: number;
	readonly beside: boolean;
	readonly lines: readonly (readonly string[])[];
	readonly size: number;
	readonly lineHeight: number;
	readonly top: number;
}

/** Settles the places of all rows, in the order given; rows grow with their labels and notes. */
export function layOutRows(
	{ rows, groups }: Crosstab,
	{ frame, x, from, to, beside, lines, size, lineHeight, top }: Setting,
): { rows: readonly SpanRow[]; bottom: number } {
	const few = rows.length <= 8;
	const pitch = few ? 34 : rows.length <= 14 ? 28 : 22;
	let below = top;
	const placed = rows.map((row, i): SpanRow => {
		const labelLines = lines[i] ?? [];
		const labelHeight = labelLines.length * lineHeight;
		const known = byValue(row);
		const [first, last] = [known[0], known.at(-1)];
		const offsets = offsetsOf(row, x);
		const between = rows.length <= 14 ? inside(known, x, size, frame) : null;
		const up = between ? size - 2 : 0;
		const values = outside(known, x, size, frame);
		const written = rowNote(row, groups, frame);
		const right = Math.max(from, ...values.map((value) => value.right)) + (first ? 2 * gap : 0);
		const inline = written !== '' && (!first || right + textWidth(written, noteSize) <= to);
		const noteX = inline && first ? right : x(frame.domain[0]);
		const note = written ? wrap(written, to - noteX, { size: noteSize, bold: false }) : [];
		const noteHeight = note.length * noteLine;

		const above = below;
		const core = beside
			? Math.max(pitch, labelHeight + (few ? 10 : 5), inline ? noteHeight + 4 : 0)
			: Math.max(20, inline ? noteHeight : 0);
		const mid = above + up + (beside ? 0 : labelHeight + 3) + core / 2;
		below = mid + core / 2 + (beside ? 0 : few ? 12 : 8);
		let noteY = mid;
		if (written && !inline) {
			const edge = mid + Math.max(radius + 4, Math.min(core, pitch) / 2 - 4);
			noteY = edge + noteHeight / 2;
			below = Math.max(below, edge + noteHeight + (few || !beside ? 9 : 4));
		}
		const bold = isBold({ ...(row.marks[0] as Placed), role: row.role });
		return {
			row,
			label: labelLines.join('\n'),
			bold,
			labelY: beside ? mid : above + labelHeight / 2,
			mid,
			dots: row.marks.filter(isKnownPlaced).map((mark, at) => ({ mark, y: mid + (offsets[at] ?? 0) })),
			span: first && last && first !== last ? [first.estimate.value, last.estimate.value] : null,
			values: [
				...values.map(({ text, x, anchor, bold }) => ({ text, x, y: mid, anchor, bold })),
				...(between ? [{ ...between, y: mid - size + 1 + Math.min(0, ...offsets) }] : []),
			],
			note: written
				? {
						marks: row.marks.filter((mark) => !isKnownPlaced(mark)),
						text: note.join('\n'),
						x: noteX,
						y: noteY,
					}
				: null,
		};
	});
	return { rows: placed, bottom: Math.max(1, Math.ceil(below)) };
}

type Sideways = Omit<SpanText, 'y'>;

/** The highest value right of all dots and intervals, the lowest left of them. */
function outside(
	known: readonly KnownPlaced[],
	x: (value: number) => number,
	size: number,
	frame: Frame,
): (Sideways & { right: number })[] {
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) return [];
	const [low, high] = endsOf(known).map(x) as [number, number];
	const start = high + radius + gap;
	const bold = isBold(last);
	const text = valueOf(last, frame);
	const highest: Sideways & { right: number } = {
		text,
		x: start,
		anchor: 'start',
		bold,
		right: start + textWidth(text, size, bold),
	};
	if (first === last) return [highest];
	const edge = low - radius - gap;
	return [{ text: valueOf(first, frame), x: edge, anchor: 'end', bold: isBold(first), right: edge }, highest];
}

/** The middle one of three values, over its dot. */
function inside(
	known: readonly KnownPlaced[],
	x: (value: number) => number,
	size: number,
	frame: Frame,
): Sideways | null {
	const [, middle, last] = known;
	if (!middle || !last || known.length !== 3) return null;
	return {
		text: valueOf(middle, frame),
		x: x(middle.estimate.value),
		anchor: 'middle',
		bold: isBold(middle),
	};
}

/**
 * Dots or intervals that would hide each other stand on heights of their own, in the order of their groups; all
 * others on the row's middle. In px from there.
 */
function offsetsOf(row: CrossRow, x: (value: number) => number): number[] {
	const known = row.marks.filter(isKnownPlaced);
	const edges = known.map((mark) => {
		const [low, high] = reachOf(mark).map(x) as [number, number];
		const room = mark.estimate.interval.kind === 'none' ? 0.6 * radius : 1;
		return { low: low - room, high: high + room };
	});
	const offsets = known.map(() => 0);
	for (const cluster of clusters(edges)) {
		const step = Math.min(8, 14 / Math.max(1, cluster.length - 1));
		for (const [at, i] of cluster.entries()) offsets[i] = (at - (cluster.length - 1) / 2) * step;
	}
	return offsets;
}

/** Stretches that overlap, each cluster as ascending indices. */
function clusters(edges: readonly { readonly low: number; readonly high: number }[]): number[][] {
	const order = edges.map((_, i) => i).sort((a, b) => (edges[a]?.low ?? 0) - (edges[b]?.low ?? 0));
	const found: { high: number; members: number[] }[] = [];
	for (const i of order) {
		const { low = 0, high = 0 } = edges[i] ?? {};
		const last = found.at(-1);
		if (last && low < last.high) {
			last.members.push(i);
			last.high = Math.max(last.high, high);
		} else found.push({ high, members: [i] });
	}
	return found.map(({ members }) => members.sort((a, b) => a - b));
}
