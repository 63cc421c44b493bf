import { ruleX, ruleY, type Markish } from '@observablehq/plot';
import type { Palette } from './chart';
import type { Known } from './shown';

/** A mark with a value, and the middle of its row, px. */
export interface Whiskered {
	readonly mark: { readonly estimate: Known };
	readonly mid: number;
}

interface Whisker {
	readonly low: number;
	readonly high: number;
	readonly mid: number;
}

/**
 * The 95 % intervals of rows as thin rules with end ticks; those that hold at best are dashed. A seam of paper
 * sets them off from the bar in light and in dark.
 *
 * @param half half the height of the end ticks, px; more than a dot's radius, so that no dot hides a short one
 * @param at where a value stands on the drawing's x scale: the value itself, unless the drawing has several scales
 */
export function whiskers<Row extends Whiskered>(
	rows: readonly Row[],
	palette: Palette,
	half = 4,
	at: (value: number, row: Row) => number = (value) => value,
): Markish[] {
	const of = (kind: 'interval' | 'at-best') =>
		rows.flatMap((row): Whisker[] => {
			const { interval } = row.mark.estimate;
			return interval.kind === kind
				? [{ low: at(interval.low, row), high: at(interval.high, row), mid: row.mid }]
				: [];
		});
	return [
		...drawn(of('interval'), palette, half, 'whisker', {}),
		...drawn(of('at-best'), palette, half, 'whisker-at-best', { strokeDasharray: '2,2' }),
	];
}

function drawn(
	data: readonly Whisker[],
	{ ink, paper }: Palette,
	half: number,
	className: string,
	dashes: { strokeDasharray?: string },
): Markish[] {
	if (data.length === 0) return [];
	const rule = { x1: 'low', x2: 'high', y: 'mid' } as const;
	const ends = data.flatMap(({ low, high, mid }) =>
		[low, high].map((x) => ({ x, y1: mid - half, y2: mid + half })),
	);
	const tick = { x: 'x', y1: 'y1', y2: 'y2' } as const;
	const seam = { stroke: paper, strokeWidth: 3, strokeOpacity: 0.7, className: 'seam' };
	return [
		ruleY(data, { ...rule, ...seam }),
		ruleX(ends, { ...tick, ...seam }),
		ruleY(data, { ...rule, stroke: ink, className, ...dashes }),
		ruleX(ends, { ...tick, stroke: ink, className: `${className}-end` }),
	];
}
