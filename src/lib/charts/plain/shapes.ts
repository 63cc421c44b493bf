import { numberOf, onlyKnown, refuse, type Options } from './known';
import { half, mark, moved, type Mark } from './mark';
import { node } from './sheet';
import { styleOf, styleOptions } from './style';
import { symbolPath } from './symbols';

/** Rectangles between two corners. */
export const rect = (data: readonly unknown[], options: Options): Mark =>
	mark(
		{
			...{ name: 'a rectangle', look: {} },
			places: { x1: 'x', y1: 'y', x2: 'x', y2: 'y' },
			sharp: { x: false, y: false },
			draw: (data, sheet) =>
				data.map(({ at: { x1, y1, x2, y2 } }) =>
					node(sheet, 'rect', {
						...{ x: Math.min(x1, x2), y: Math.min(y1, y2) },
						...{ width: Math.abs(x2 - x1), height: Math.abs(y1 - y2) },
					}),
				),
		},
		data,
		options,
	);

/** Dots of radius `r`, px: circles, or a symbol of the same area. */
export function dot(data: readonly unknown[], options: Options): Mark {
	const r = numberOf('a dot', options, 'r') ?? refuse('a dot', 'r', undefined);
	const d = symbolPath(options.symbol ?? 'circle', r);
	return mark(
		{
			...{ name: 'a dot', look: { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } },
			places: { x: 'x', y: 'y' },
			own: ['r', 'symbol'],
			sharp: { x: true, y: true },
			draw: (data, sheet) =>
				data.map(({ at: { x, y } }) =>
					d === null
						? node(sheet, 'circle', { cx: x, cy: y, r })
						: node(sheet, 'path', { transform: `translate(${x},${y})`, d }),
				),
		},
		data,
		options,
	);
}

/** The whole sheet: its edge, or its fill. */
export function frame(options: Options): Mark {
	onlyKnown('a frame', options, styleOptions);
	const style = styleOf('a frame', options, { fill: 'none', stroke: 'currentColor' });
	return {
		draw: (sheet) =>
			node(sheet, 'rect', {
				...{ ...style, transform: moved(half, half) },
				...{ x: 0, y: 0, width: sheet.width, height: sheet.height },
			}),
	};
}
