import { refuse, type Options } from './known';
import { mark, type Mark } from './mark';
import { through, type Point } from './path';
import { node } from './sheet';

const sharp = { x: true, y: true } as const;

/** Straight strokes from one place to another. */
export const link = (data: readonly unknown[], options: Options): Mark =>
	mark(
		{
			...{ name: 'a link', sharp },
			look: { fill: 'none', stroke: 'currentColor', strokeMiterlimit: 1 },
			places: { x1: 'x', y1: 'y', x2: 'x', y2: 'y' },
			draw: (data, sheet) =>
				data.map(({ at: { x1, y1, x2, y2 } }) =>
					node(sheet, 'path', {
						d: through([
							[x1, y1],
							[x2, y2],
						]),
					}),
				),
		},
		data,
		options,
	);

/** Lines through their places in the order given, one for each value of `z`; a line of one place is a point. */
export const line = (data: readonly unknown[], options: Options): Mark =>
	mark(
		{
			...{ name: 'a line', sharp },
			look: {
				...{ fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
				...{ strokeLinejoin: 'round', strokeLinecap: 'round' },
			},
			places: { x: 'x', y: 'y' },
			channel: 'z',
			draw: (placed, sheet) => {
				// Plot would leave a gap there.
				if (placed.length < data.length) refuse('a line', 'a place without a value', null);
				const lines = new Map<unknown, Point[]>();
				for (const { at, said } of placed) lines.set(said, [...(lines.get(said) ?? []), [at.x, at.y]]);
				return [...lines.values()].map((points) =>
					node(sheet, 'path', { d: through(points) + (points.length === 1 ? 'Z' : '') }),
				);
			},
		},
		data,
		options,
	);
