import { numberOf, type Options } from './known';
import { mark, type Mark } from './mark';
import { node } from './sheet';

const look = { fill: null, stroke: 'currentColor' } as const;
const itself = <Datum>(datum: Datum): Datum => datum;

/** Upright rules at `x`, the datum itself by default. */
export function ruleX(data: readonly unknown[], options: Options): Mark {
	const insetBottom = numberOf('an upright rule', options, 'insetBottom', 0);
	return mark(
		{
			...{ name: 'an upright rule', look, own: ['insetBottom'] },
			places: { x: 'x', y1: 'y', y2: 'y' },
			sharp: { x: true, y: false },
			draw: (data, sheet) =>
				data.map(({ at: { x, y1, y2 } }) => node(sheet, 'line', { x1: x, x2: x, y1, y2: y2 - insetBottom })),
		},
		data,
		{ x: itself, ...options },
	);
}

/** Level rules at `y`, the datum itself by default. */
export const ruleY = (data: readonly unknown[], options: Options): Mark =>
	mark(
		{
			...{ name: 'a level rule', look },
			places: { y: 'y', x1: 'x', x2: 'x' },
			sharp: { x: false, y: true },
			draw: (data, sheet) =>
				data.map(({ at: { x1, x2, y } }) => node(sheet, 'line', { x1, x2, y1: y, y2: y })),
		},
		data,
		{ y: itself, ...options },
	);
