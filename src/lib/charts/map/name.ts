import type { MapLayout } from './layout';
import { textWidth } from '../measure';

/** A text on the map: lines round a middle. */
export interface Name {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
	readonly size: number;
	readonly bold: boolean;
	/** Class of the fill it lies on; null where it lies on whatever is there, on a seam of paper. */
	readonly on: number | null;
	/** The country it belongs to, where a fine line has to say so. */
	readonly from: readonly [x: number, y: number] | null;
}

/** Where a line from a country meets a text: in the middle of the side it comes from, or on the edge above or below. */
export function meeting(name: Name, [x]: readonly [number, number]): readonly [number, number] {
	const [left, top, right, bottom] = boxOf(name);
	if (x < left || x > right) return [x < left ? left : right, name.y];
	return [x, name.from && name.from[1] < name.y ? top : bottom];
}

/** Whether a text lies on the map, and clear of those before it. */
export function isFree(name: Name, taken: readonly Name[], layout: MapLayout): boolean {
	const [left, top, right, bottom] = boxOf(name);
	if (left < layout.left || top < 0 || right > layout.left + layout.width || bottom > layout.height)
		return false;
	return taken.every((other) => {
		const [l, t, r, b] = boxOf(other);
		return left > r || right < l || top > b || bottom < t;
	});
}

/** Over the font size. */
export const lineHeight = 1.25;

/** Width of the widest line, px. */
export const widthOf = ({ lines, size, bold }: Name): number =>
	Math.max(...lines.map((line) => textWidth(line, size, bold)));

/** Left, top, right and bottom. */
export function boxOf(name: Name): [number, number, number, number] {
	const [half, high] = [widthOf(name) / 2 + 1, (name.lines.length * name.size * lineHeight) / 2];
	return [name.x - half, name.y - high, name.x + half, name.y + high];
}
