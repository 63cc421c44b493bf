import type { Frame } from '../chart';
import type { BreakLayout } from '../lines/breaks';
import { valueText } from '../lines/layout';
import { textWidth } from '../measure';
import type { KnownPoint, Trace } from '../lines/traces';

/** The first or the last value of a panel's line; px. */
export interface EndValue {
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly x: number;
	readonly y: number;
	readonly bold: boolean;
	/** Edges of the text, by estimate. */
	readonly left: number;
	readonly right: number;
}

/** A panel's lines with its edges, px. */
export interface Edged extends BreakLayout {
	readonly left: number;
	readonly right: number;
}

export const valueSize = 13;
/** From a point to the middle of its text, px. */
const away = 12;
/** How far a text reaches beyond its point towards the panel's edge, px. */
const beyond = 4;

/** First and last value of the line in focus or of the only line, each on the side its line leaves free. */
export function endValues(panel: Edged, frame: Frame): EndValue[] {
	const told =
		panel.traces.length === 1
			? panel.traces
			: panel.traces.filter(({ role }) => role === 'focus').slice(0, 1);
	return told.flatMap((trace) => ofTrace(trace, panel, frame));
}

function ofTrace({ known, role }: Trace, panel: Edged, frame: Frame): EndValue[] {
	const [first, second] = known;
	const last = known.at(-1);
	if (!first || !last) return [];
	const set = (
		point: KnownPoint,
		anchor: EndValue['anchor'],
		neighbour: KnownPoint | undefined,
	): EndValue => {
		const under = neighbour !== undefined && neighbour.estimate.value > point.estimate.value;
		const y = beside(panel.y(point.estimate.value), under, panel.yRange);
		return inside(valueText(point, frame), panel.x(point.year), anchor, y, role === 'focus', panel);
	};
	if (!second) return [set(last, 'middle', undefined)];
	const end = set(last, 'end', known.at(-2));
	const start = set(first, 'start', second);
	const clear = start.right + 6 <= end.left || Math.abs(start.y - end.y) >= valueSize + 2;
	return clear ? [start, end] : [end];
}

/** Over the point, or under it where the line rises from it; always inside the panel. */
function beside(y: number, under: boolean, [bottom, top]: readonly [number, number]): number {
	const half = valueSize / 2;
	const fitsBelow = y + away + half <= bottom;
	const fitsAbove = y - away - half >= top - 8;
	if (fitsBelow && (under || !fitsAbove)) return y + away;
	return Math.max(y - away, top - 8 + half);
}

/** A text at its point, moved sideways where it would leave the panel. */
function inside(
	text: string,
	at: number,
	anchor: EndValue['anchor'],
	y: number,
	bold: boolean,
	panel: Edged,
): EndValue {
	const width = textWidth(text, valueSize, bold);
	const wish = { start: at - beyond, middle: at - width / 2, end: at + beyond - width }[anchor];
	const left = Math.max(panel.left, Math.min(panel.right - width, wish));
	const moved = left !== wish;
	const x = { start: left, middle: left + width / 2, end: left + width }[anchor];
	return moved
		? { text, anchor: 'start', x: left, y, bold, left, right: left + width }
		: { text, anchor, x, y, bold, left, right: left + width };
}
