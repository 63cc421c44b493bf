import { hairlines, type Stroke } from '../boxes';
import type { Palette } from '../chart';
import type { Known } from '../shown';
import { ruleX, type Markish } from '@observablehq/plot';

/** A bar with a value, and its middle, px. */
interface Upright {
	readonly estimate: Known;
	readonly middle: number;
}

/** The 95 % intervals of upright bars as thin rules with end ticks; those that hold at best are dashed. */
export function upright(bars: readonly Upright[], y: (value: number) => number, palette: Palette): Markish[] {
	const of = (kind: 'interval' | 'at-best') =>
		bars.flatMap(({ estimate: { interval }, middle }): Stroke[] =>
			interval.kind === kind ? [{ x1: middle, x2: middle, y1: y(interval.low), y2: y(interval.high) }] : [],
		);
	const ends = (all: readonly Stroke[]) =>
		all.flatMap(({ x1, y1, y2 }) => [y1, y2].map((at) => ({ x1: x1 - 3, x2: x1 + 3, y1: at, y2: at })));
	const [sure, atBest] = [of('interval'), of('at-best')];
	const place = { x: 'x1', y1: { value: 'y1', scale: null }, y2: { value: 'y2', scale: null } } as const;
	return [
		ruleX([...sure, ...atBest], {
			...{ ...place, stroke: palette.paper, strokeWidth: 3, strokeOpacity: 0.7, className: 'seam' },
		}),
		hairlines([...sure, ...ends([...sure, ...atBest])], palette.ink, 'whisker'),
		ruleX(atBest, { ...place, stroke: palette.ink, strokeDasharray: '2,2', className: 'whisker-at-best' }),
	];
}
