import type { SymbolType } from '@observablehq/plot';
import type { Frame, Mark, Palette, Role } from './chart';

/** How a group's dots look: by shape, and by shade from open to full. */
export interface GroupStyle {
	readonly symbol: SymbolType;
	readonly fill: string;
	readonly stroke: string;
}

const symbols: readonly SymbolType[] = ['circle', 'square', 'triangle', 'diamond2', 'cross', 'star'];

/** As many groups as shape and shade can tell apart. */
export const mostGroups = symbols.length;

/**
 * The look of group `index` of `count`: the first is open, the last is full, those between are shades, so that
 * groups with an order show it.
 *
 * @param hue the colour they are shades of, and how much of it a full one has, in percent
 */
export function groupStyle(index: number, count: number, { palette, hue, full }: Shading): GroupStyle {
	const depth = count < 2 ? full : Math.round((index / (count - 1)) * full);
	return {
		symbol: symbols[index] ?? 'circle',
		fill: depth === 0 ? palette.paper : mixed(hue, depth, palette),
		stroke: mixed(hue, full, palette),
	};
}

export interface Shading {
	readonly palette: Palette;
	readonly hue: string;
	readonly full: number;
}

/** Whether anything is set off in the figure that these marks are, or are a part of. */
export const hasFocus = (marks: readonly Pick<Mark, 'role'>[], frame: Pick<Frame, 'among'>): boolean =>
	(frame.among ?? marks).some(({ role }) => role === 'focus');

/** The signal colour for the point, ink thinned to grey for its context; without a point all is the signal. */
export const shadingOf = (role: Role, anyFocus: boolean, palette: Palette): Shading =>
	role === 'focus' || !anyFocus
		? { palette, hue: palette.signal, full: 100 }
		: { palette, hue: palette.ink, full: 72 };

const mixed = (hue: string, percent: number, { paper }: Palette): string =>
	percent === 100 ? hue : `color-mix(in oklab, ${hue} ${percent}%, ${paper})`;
