import { heightOf, linesOf } from './measure';
import type { Box, Face, NativeCell, NativeTable } from './native';

/** Of all type in a table, pt. */
export const tableSize = 12;
/** Left and right of a cell's text, inches. */
export const cellAir = 0.06;
const rowAir = 0.05;
/** Between two tables beside each other. */
const between = 0.4;
/** Rows of a short table are no higher than this. */
const highest = 0.34;

/** A table before it has a place: widths in inches. */
export interface Plan {
	readonly box: Box;
	/** Width of the longest text in the first column, and the least of all others. */
	readonly label: number;
	readonly others: readonly number[];
	readonly head: readonly NativeCell[];
	readonly rows: readonly (readonly NativeCell[])[];
}

/** A table in one piece where it fits, else in two beside each other, else on further faces; each with its head. */
export function laidOut({ box, label, others, head, rows }: Plan): Face[] {
	const sum = others.reduce((all, one) => all + one, 0);
	const wanted = label + 2 * cellAir + 0.05;
	const fitted = (width: number): number[] => {
		const first = Math.min(wanted, Math.max(width - sum, 0.25 * width));
		// What is left widens the other columns, so that the eye finds its way along a row.
		const wider = Math.min(1.6, (width - first) / Math.max(sum, 0.1));
		return [first, ...others.map((one) => one * wider)];
	};
	const heights = (columns: readonly number[]) => rows.map((row) => heightIn(row, columns));
	const alone = fitted(box.w);
	const total = heights(alone).reduce((all, one) => all + one, heightIn(head, alone));
	const half = (box.w - between) / 2;
	const isTwo = total > box.h && wanted + sum <= half;
	const columns = isTwo ? fitted(half) : alone;
	const pieces = filled(heights(columns), box.h - heightIn(head, columns));
	const perFace = isTwo ? 2 : 1;
	return Array.from({ length: Math.ceil(pieces.length / perFace) }, (_, face) => ({
		...{ charts: [], texts: [] },
		tables: pieces.slice(face * perFace, (face + 1) * perFace).map(([from, to], at): NativeTable => {
			const own = rows.slice(from, to);
			const natural = [head, ...own].map((row) => heightIn(row, columns));
			const left = box.h - natural.reduce((all, one) => all + one, 0);
			const more = Math.max(0, Math.min(highest - heightOf(1, tableSize) - rowAir, left / natural.length));
			return {
				...{ columns, size: tableSize, rows: [head, ...own], heights: natural.map((one) => one + more) },
				box: { ...box, x: box.x + at * (half + between), w: columns.reduce((all, one) => all + one, 0) },
			};
		}),
	}));
}

/** Height of a row with all lines of its cells. */
function heightIn(row: readonly NativeCell[], columns: readonly number[]): number {
	const lines = row.map(
		({ text, bold }, at) =>
			linesOf(text, Math.max(0.2, (columns[at] ?? 1) - 2 * cellAir), tableSize, bold).length,
	);
	return heightOf(Math.max(1, ...lines), tableSize) + rowAir;
}

/** Stretches of rows that fill so much height each, about equally. */
function filled(heights: readonly number[], room: number): (readonly [from: number, to: number])[] {
	const total = heights.reduce((all, one) => all + one, 0);
	const count = Math.max(1, Math.ceil(total / room));
	const each = Math.min(room, total / count + highest);
	const pieces: [number, number][] = [];
	let [from, height] = [0, 0];
	for (const [at, one] of heights.entries()) {
		if (height + one > each && at > from) {
			pieces.push([from, at]);
			[from, height] = [at, 0];
		}
		height += one;
	}
	return [...pieces, [from, heights.length]];
}
