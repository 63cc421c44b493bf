import { fills, textOn } from '../classes';
import type { Palette } from '../chart';
import type { Sides } from './sides';

/** How an answer is filled, and the colour of a text on it. */
export interface Shade {
	readonly fill: string;
	readonly text: string;
	/** Strokes over paper in place of a fill: the middle of the scale. */
	readonly hatched: boolean;
}

/** Shares of ink on the left, in percent: as the shades of signal on the right a text of ink is readable on the first three, of paper on the others. */
const inks = [12, 25, 41, 63, 84] as const;

/** Which of the five shades so many answers of one side have, from the zero line outwards: as far apart as can be. */
const steps: readonly (readonly number[])[] = [[], [3], [1, 3], [0, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3, 4]];

/**
 * Shades of the answers by their groups: ink on the left, signal on the right, deeper towards the ends of the scale; the middle is
 * hatched, what stands outside the scale is bare paper. So no side is told by colour alone.
 */
export function shadesOf(
	{ low, high, aside, hasMiddle }: Sides,
	palette: Palette,
): ReadonlyMap<string, Shade> {
	const signals = fills(palette);
	const shade = (fill: string, at: number): Shade => ({ fill, text: textOn(at, palette), hatched: false });
	const right = (at: number) => shade(signals[at] ?? palette.signal, at);
	const left = (at: number) =>
		shade(`color-mix(in oklab, ${palette.ink} ${inks[at]}%, ${palette.paper})`, at);
	const of = (count: number, look: (at: number) => Shade) => (steps[count] ?? []).map(look);
	return new Map([
		...of(low.length, left).map((one, i) => [low[low.length - 1 - i]?.group ?? '', one] as const),
		...of(high.length, right).map((one, i) => [high[i]?.group ?? '', one] as const),
		...aside.map(
			({ group }, i) =>
				[group, { fill: palette.paper, text: palette.ink, hatched: i === 0 && hasMiddle }] as const,
		),
	]);
}
