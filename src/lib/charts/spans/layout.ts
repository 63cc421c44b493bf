import { axisNameHeight } from '../axisname';
import type { Frame, Placed } from '../chart';
import { crosstab, rowMark, type Group } from '../crosstab';
import { isSetBold, labelColumn } from '../labelcolumn';
import { textWidth } from '../measure';
import { tick } from '../shown';
import { gap, needsOf, radius } from './dots';
import { layOutHead, type SpanHead } from './head';
import { spanRange } from './range';
import { layOutRows, type SpanDot, type SpanRow } from './rows';
import { ticks } from '../ticks';
import { wrap } from '../wrap';

/** Rows of several dots each on one value axis, laid out; all places in px. */
export interface SpanLayout {
	readonly rows: readonly SpanRow[];
	readonly dots: readonly SpanDot[];
	readonly groups: readonly Group[];
	readonly head: SpanHead;
	/** Where the ends of the domain stand, and the scale between them. */
	readonly range: readonly [number, number];
	readonly x: (value: number) => number;
	/** Upper edge of the first row, lower edge of the last, and of the drawing. */
	readonly top: number;
	readonly bottom: number;
	readonly height: number;
	readonly ticks: readonly number[];
	readonly size: number;
	readonly lineHeight: number;
}

/** What else is in such a drawing. */
export interface Aside {
	/** A text of each row at the right edge, and one head over them. */
	readonly texts: readonly string[];
	readonly head: string;
}

export const axisHeight = 20;
export const axisSize = 12;

const nothing: Aside = { texts: [], head: '' };

/** Settles all places of a chart of rows with several dots: `aside` is kept free at the right edge. */
export function layOutSpans(data: readonly Placed[], frame: Frame, aside: Aside = nothing): SpanLayout {
	const table = crosstab(data);
	const size = table.rows.length <= 8 ? 14 : 13;
	const marked = ticks(frame.domain, frame.width < 480 ? 2 : 5);
	const half = (value: number | undefined) => textWidth(tick(value ?? frame.domain[0], frame), axisSize) / 2;
	const inset = Math.max(radius + 2, half(marked[0]), half(marked.at(-1)));
	const asideWidth = Math.max(0, ...aside.texts.map((text) => textWidth(text, size, true)));
	const to = frame.width - (asideWidth > 0 ? Math.ceil(asideWidth) + gap : 0);
	const needs = needsOf(table, frame, size);

	const labels = table.rows.map(rowMark);
	const column = labelColumn(labels, frame, size);
	const edge = labels.length > 0 ? column.width + gap : 0;
	const besides = column.beside ? spanRange(needs, edge, to, inset) : null;
	// A column of labels must leave the dots enough of a narrow frame; else each label stands above its row.
	const beside = besides !== null && besides[1] - besides[0] >= Math.max(90, frame.width * 0.28);
	const [left, right] = beside ? besides : spanRange(needs, 0, to, inset);
	const [low, high] = frame.domain;
	const x = (value: number) => left + ((value - low) / (high - low)) * (right - left);

	const head = layOutHead({ table, frame, x, from: beside ? edge : 0, clear: beside, unit: aside.head });
	const lineHeight = size + 3;
	const { rows, bottom } = layOutRows(table, {
		frame,
		x,
		from: beside ? edge : 0,
		to,
		beside,
		size,
		lineHeight,
		top: head.height,
		lines: beside
			? column.lines
			: labels.map((mark) => wrap(mark.label, frame.width, { size, bold: isSetBold(mark, frame) })),
	});
	return {
		rows,
		dots: rows.flatMap(({ dots }) => dots),
		groups: table.groups,
		head,
		range: [left, right],
		x,
		top: head.height,
		bottom,
		height: bottom + axisHeight + axisNameHeight(frame),
		ticks: marked,
		size,
		lineHeight,
	};
}
