/** A place in px. */
export type Point = readonly [x: number, y: number];

/** A subpath through points, as d3-path writes it: to a thousandth of a px. */
export const through = (points: readonly Point[]): string =>
	`M${points.map(([x, y]) => `${thousandth(x)},${thousandth(y)}`).join('L')}`;

export const thousandth = (length: number): number => Math.round(length * 1000) / 1000;
