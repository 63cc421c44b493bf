import type { Palette } from './chart';
import { fills, textOn } from './mapclasses';

/** A step of the scale: its fill, and the colour in which a text on it can be read. */
export interface Shade {
	readonly fill: string;
	readonly text: string;
}

/** The shades of the map, from paper over the signal colour to a deep one. */
export const shades = (palette: Palette): readonly Shade[] =>
	fills(palette).map((fill, at) => ({ fill, text: textOn(at, palette) }));

export const steps = 5;

/** The step that a value of the domain falls into; all are equally wide, and a value on a border goes up. */
export function stepOf(value: number, [low, high]: readonly [number, number]): number {
	return Math.min(steps - 1, Math.floor(((value - low) / (high - low)) * steps + 1e-9));
}
