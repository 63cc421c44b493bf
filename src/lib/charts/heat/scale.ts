import type { Palette } from '../chart';
import { fills, textOn } from '../classes';

/** A step of the scale: its fill, and the colour in which a text on it can be read. */
export interface Shade {
	readonly fill: string;
	readonly text: string;
}

/** The shades of the map, from paper over the signal colour to a deep one: one for each of its classes. */
export const shades = (palette: Palette): readonly Shade[] =>
	fills(palette).map((fill, at) => ({ fill, text: textOn(at, palette) }));
