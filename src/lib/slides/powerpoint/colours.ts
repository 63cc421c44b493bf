import { fills, textOn } from '../../charts/classes';
import { literalColours } from '../../charts/literal';
import { light } from '../../charts/palettes';

/** A colour of the house as Office writes it: six hex digits. */
export const hex = (css: string): string => literalColours(css).slice(1).toUpperCase();

export const ink = hex(light.ink);
export const paper = hex(light.paper);
export const signal = hex(light.signal);
export const quiet = hex(light.quiet);
export const faint = hex(light.faint);

/** Fills of the five classes of a heat table, each with the colour a text on it can be read in. */
export const shades = fills(light).map((fill, at) => ({ fill: hex(fill), text: hex(textOn(at, light)) }));
