import { ruleX, text, type Markish } from '@observablehq/plot';
import type { Frame, Mark } from '../chart';
import { textWidth } from '../measure';
import { isReference, type Layout } from './layout';
import { wrap } from '../wrap';

const size = 12;
const lineHeight = 15;

/** Name of a reference in lines, as it stands above the rows. */
const named = (mark: Mark, { width }: Frame) => wrap(mark.label, width, { size, bold: false });

/** Room for the names of the references above the first row: one below the other, so that none overlap, px. */
export function roomForReferences(marks: readonly Mark[], frame: Frame): number {
	const lines = marks.filter(isReference).flatMap((mark) => named(mark, frame));
	return lines.length === 0 ? 0 : lines.length * lineHeight + 6;
}

/** A thin rule through all rows at each reference's value, with its name above; names stand from `from` on, px. */
export function references(layout: Layout, frame: Frame, from = 0): Markish[] {
	const { ink, paper } = frame.palette;
	const placed: { value: number; x: number; top: number; bottom: number; name: string }[] = [];
	for (const mark of layout.rows.map((row) => row.mark).filter(isReference)) {
		const lines = named(mark, frame);
		const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
		const { value } = mark.estimate;
		const top = placed.at(-1)?.bottom ?? from;
		placed.push({
			value,
			x: Math.max(half, Math.min(frame.width - half, layout.x(value))),
			top,
			bottom: top + lines.length * lineHeight,
			name: lines.join('\n'),
		});
	}
	const stretches = placed.flatMap(({ value, bottom }) =>
		clearOfLabels(layout.x(value), bottom + 1, layout).map(([y1, y2]) => ({ value, y1, y2 })),
	);
	return [
		ruleX(stretches, {
			x: 'value',
			y1: 'y1',
			y2: 'y2',
			stroke: ink,
			className: 'reference',
		}),
		text(placed, {
			x: { value: 'x', scale: null },
			y: ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2,
			text: 'name',
			fontSize: size,
			lineHeight: lineHeight / size,
			fill: ink,
			stroke: paper,
			className: 'reference-name',
		}),
	];
}

/** The stretches of a rule that run through no label: above its bar a label can reach so far. */
function clearOfLabels(
	x: number,
	from: number,
	{ rows, size, lineHeight, height }: Layout,
): [number, number][] {
	const stretches: [number, number][] = [];
	let start = from;
	for (const { label, bold, labelY } of rows) {
		const lines = label.split('\n');
		if (Math.max(...lines.map((line) => textWidth(line, size, bold))) + 3 < x) continue;
		const half = (lines.length * lineHeight) / 2;
		if (labelY - half > start) stretches.push([start, labelY - half]);
		start = labelY + half;
	}
	return start < height ? [...stretches, [start, height]] : stretches;
}
