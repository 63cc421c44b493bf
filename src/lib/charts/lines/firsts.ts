import type { Frame } from '../chart';
import { valueText, type LineLayout } from './layout';
import { textWidth } from '../measure';
import { plain } from '../wrap';
import type { KnownPoint, Trace } from './traces';

/** The first value of a line that begins later than others, over or under its point; px. */
export interface FirstValue {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly bold: boolean;
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** From a point to the middle of its text, px. */
const away = 12;

/**
 * First values inside the drawing: of the line in focus always, of others where they lie on no line and no other text.
 */
export function firstValues(layout: LineLayout, frame: Frame): FirstValue[] {
	const { traces, years, size } = layout;
	const later = traces.filter(({ known }) => known.length > 1 && known[0]?.year !== years[0]);
	const taken: Box[] = [];
	return later
		.toSorted((a, b) => Number(isBold(b)) - Number(isBold(a)))
		.flatMap((trace): FirstValue[] => {
			const [point] = trace.known as [KnownPoint];
			const text = valueText(point, frame);
			const half = textWidth(plain(text), size, isBold(trace)) / 2;
			const x = layout.x(point.year);
			const y = layout.y(point.estimate.value);
			const places = [y - away, y + away].map((middle) => ({
				y: middle,
				box: around(x, middle, half, size),
			}));
			const free =
				places.find(({ box }) => isClear(box, taken, layout)) ?? (isBold(trace) ? places[0] : null);
			if (!free) return [];
			taken.push(free.box);
			return [{ text, x, y: free.y, bold: isBold(trace) }];
		});
}

const isBold = ({ role }: Trace): boolean => role === 'focus';

const around = (x: number, y: number, half: number, size: number): Box => ({
	left: x - half - 1,
	right: x + half + 1,
	top: y - size / 2,
	bottom: y + size / 2,
});

function isClear(
	box: Box,
	taken: readonly Box[],
	{ traces, x, y, yRange: [bottom, top] }: LineLayout,
): boolean {
	if (box.bottom > bottom || box.top < top - 16) return false;
	if (taken.some((other) => overlap(box, other))) return false;
	return traces.every(({ runs }) =>
		runs.every((run) =>
			run.every((point, i) => {
				const next = run[i + 1] ?? point;
				const from = [x(point.year), y(point.estimate.value)] as const;
				return !passes(from, [x(next.year), y(next.estimate.value)], box);
			}),
		),
	);
}

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a stretch of a line has a part in the box: what is left of it between the box's edges (Liang and Barsky). */
function passes(
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number],
	{ left, top, right, bottom }: Box,
): boolean {
	let [from, to] = [0, 1];
	for (const [at, by, low, high] of [
		[x1, x2 - x1, left, right],
		[y1, y2 - y1, top, bottom],
	] as const) {
		if (by === 0) {
			if (at < low || at > high) return false;
			continue;
		}
		const ends = [(low - at) / by, (high - at) / by];
		from = Math.max(from, Math.min(...ends));
		to = Math.min(to, Math.max(...ends));
	}
	return from <= to;
}
