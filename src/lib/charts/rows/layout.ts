import type { Frame, Mark } from '../chart';
import { flagged } from '../flag';
import { isBold, labelColumn } from '../labelcolumn';
import { textWidth } from '../measure';
import { whyMissing } from '../missing';
import { shown, tick, type Known } from '../shown';
import { wrap } from '../wrap';
import { wholeOf } from './whole';

/** One row of a bar or dot chart, laid out; all places in px. */
export interface Row {
	readonly mark: Mark;
	readonly label: string;
	readonly bold: boolean;
	/** Middle of the label's lines. */
	readonly labelY: number;
	/** Middle, upper and lower edge of the bar. */
	readonly mid: number;
	readonly top: number;
	readonly bottom: number;
	/** The value with its flag, or the reason why there is none, broken into lines. */
	readonly text: string;
	readonly textX: number;
}

/** A row with a value. */
export type KnownRow = Row & { readonly mark: { readonly estimate: Known } };
export const isKnown = (row: Row): row is KnownRow => row.mark.estimate.kind === 'known';

/** A mark that all others are compared with. */
export type Reference = Mark & { readonly estimate: Known };
export const isReference = (mark: Mark): mark is Reference =>
	mark.role === 'reference' && mark.estimate.kind === 'known';

export interface Layout {
	readonly rows: readonly Row[];
	/** Where the ends of the domain stand, and the scale between them. */
	readonly range: readonly [number, number];
	readonly x: (value: number) => number;
	readonly height: number;
	/** Font size of labels and values. */
	readonly size: number;
	readonly lineHeight: number;
	/** Upper edge of the first row. */
	readonly top: number;
}

export interface Room {
	/** Kept free above the first row, px. */
	readonly top: number;
	/** How far a mark reaches to either side of its value, px. */
	readonly reach?: number;
	/** Kept free left of the lowest value, px. */
	readonly inset?: number;
}

/** Between a label and its bar, and between a bar and its value, px. */
const gap = 7;

/** Settles the places of all rows, in the order given; rows grow with their labels. */
export function layOut(marks: readonly Mark[], frame: Frame, { top, reach = 0, inset = 0 }: Room): Layout {
	const { among = marks } = frame;
	const few = among.length <= 8;
	const size = few ? 14 : 13;
	const lineHeight = size + 3;
	const column = labelColumn(marks, frame, size);
	const left = inset + (column.beside && marks.length > 0 ? column.width + gap : 0);
	const written = (estimate: Known) => flagged(shown(estimate, frame), estimate.flag);
	const width = (text: string) => Math.ceil(textWidth(text, size, true));
	const texts = marks.map(({ estimate }) =>
		estimate.kind === 'known'
			? written(estimate)
			: wrap(whyMissing(estimate, frame.locale), frame.width - left, { size, bold: false }).join('\n'),
	);
	const values = among.flatMap(({ estimate }) => (estimate.kind === 'known' ? [written(estimate)] : []));
	const right = frame.width - reach - gap - Math.max(...[tick(frame.domain[1], frame), ...values].map(width));
	const [low, high] = frame.domain;
	const x = (value: number) => left + ((value - low) / (high - low)) * (right - left);
	const rules = marks.filter(isReference).map(({ estimate }) => x(estimate.value));

	const pitch = few ? 34 : marks.length <= 14 ? 28 : 22;
	const thickness = Math.round(pitch * (column.beside ? 0.65 : 0.55));
	let below = top;
	const rows = marks.map((mark, i): Row => {
		const lines = column.lines[i] ?? [];
		const text = texts[i] ?? '';
		const above = below;
		const labelHeight = lines.length * lineHeight;
		if (column.beside) {
			below += Math.max(pitch, labelHeight + (few ? 10 : 5), text.split('\n').length * lineHeight + 2);
		} else {
			below += labelHeight + 3 + thickness + (few ? 12 : 8);
		}
		const edge = column.beside
			? Math.round((above + below - thickness) / 2)
			: Math.round(above + labelHeight + 3);
		const mid = edge + thickness / 2;
		return {
			mark,
			label: lines.join('\n'),
			bold: isBold(mark),
			labelY: column.beside ? mid : above + labelHeight / 2,
			mid,
			top: edge,
			bottom: edge + thickness,
			text,
			textX:
				mark.estimate.kind === 'known'
					? beyond(x(end(mark.estimate)), width(text), [...rules, ...wholesOf(mark)])
					: beyond(left + 1 + reach - gap, width(text), wholesOf(mark)),
		};
		function wholesOf(one: Mark): number[] {
			const whole = wholeOf(one);
			return whole ? [x(whole.value)] : [];
		}
		function end({ value, interval }: Known): number {
			const markEnd = value + (reach * (high - low)) / (right - left);
			return interval.kind === 'none' ? markEnd : Math.max(markEnd, interval.high);
		}
	});
	return { rows, range: [left, right], x, height: Math.max(1, Math.ceil(below)), size, lineHeight, top };
}

/** Where a value's text may start: just beyond its mark, and beyond each rule that would run through the text. */
export function beyond(end: number, width: number, rules: readonly number[]): number {
	return rules
		.toSorted((a, b) => a - b)
		.reduce((start, rule) => (rule > start - gap && rule < start + width ? rule + gap : start), end + gap);
}
