import type { Markish } from '@observablehq/plot';
import type { Chart, Frame, Placed, Target } from '../chart';
import { filled, hatched, inset, outlined, type Box } from '../boxes';
import { layOutHeat, type Cell, type HeatLayout } from './layout';
import { layOutHeatLegend, swatch, type HeatLegend } from './legend';
import { shades, type Shade } from './scale';
import { heatText } from './text';
import { prove } from '../prove';

/**
 * A table of rows by groups: each cell is filled by the class of its value, as on the map, and says it. A cell without a value is hatched and has a mark that the legend explains.
 *
 * @throws RangeError when a key comes twice or a value lies outside the domain
 */
export const heat: Chart<Placed> = (data, frame) => {
	const layout = proven(data, frame);
	const legend = layOutHeatLegend(layout, frame);
	const scale = shades(frame.palette);
	return {
		...(frame.document && { document: frame.document }),
		width: frame.width,
		height: legend.bottom,
		margin: 0,
		axis: null,
		x: { type: 'identity' },
		y: { type: 'identity' },
		marks: [
			...scale.map((shade, step) => filled(of(step, layout).map(shrunk), shade.fill, 'cell')),
			hatched([...layout.cells.filter(isMissing).map(shrunk), ...reasonBoxes(legend)], frame.palette.quiet),
			outlined(
				layout.rows.filter(({ bold }) => bold),
				frame.palette.ink,
				'focus-row',
				2,
			),
			...scaleSwatches(legend, scale, frame),
			...heatText(layout, legend, frame),
		],
	};
};

/** Where the values and marks of `heat` stand, each with its cell. */
export const heatTargets = (data: readonly Placed[], frame: Frame): Target[] =>
	proven(data, frame).cells.map(({ mark, left, top, right, bottom }) => ({
		key: mark.key,
		x: (left + right) / 2,
		y: (top + bottom) / 2,
		box: [left, top, right, bottom],
	}));

function proven(data: readonly Placed[], frame: Frame): HeatLayout {
	prove(data, frame);
	return layOutHeat(data, frame);
}

/** Between a cell's fill and its edge, px. */
const seam = 0.75;
const shrunk = (cell: Cell): Box => inset(cell, seam);

const isMissing = ({ at }: Cell): boolean => at === null;

const of = (step: number, { cells }: HeatLayout): Cell[] => cells.filter(({ at }) => at === step);

function reasonBoxes({ reasons, reasonsTop }: HeatLegend): Box[] {
	return reasons.keys.map(({ x, y }) => around(x, reasonsTop + y));
}

const around = (x: number, y: number): Box => ({
	left: x - swatch.width / 2,
	right: x + swatch.width / 2,
	top: y - swatch.height / 2,
	bottom: y + swatch.height / 2,
});

function scaleSwatches({ scale }: HeatLegend, shading: readonly Shade[], { palette }: Frame): Markish[] {
	if (scale === null) return [];
	const { width, y } = scale;
	const box = (from: number, to: number): Box => ({ ...around(0, y), left: from * width, right: to * width });
	return [
		...shading.map(({ fill }, i) => filled([box(i, i + 1)], fill, 'scale')),
		outlined([inset(box(0, shading.length), 0.5)], palette.faint, 'scale-edge'),
	];
}
