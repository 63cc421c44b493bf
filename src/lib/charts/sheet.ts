import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Frame } from './chart';

/** What a layout has settled: the outer height, and where the ends of the value axis stand. */
interface Settled {
	readonly height: number;
	readonly range: readonly [number, number];
}

/** Plot's options for marks whose vertical places are already px: no axes, no margins, the domain as it is given. */
export function plotOptions(frame: Frame, { height, range }: Settled, marks: Markish[]): PlotOptions {
	return {
		...(frame.document && { document: frame.document }),
		width: frame.width,
		height,
		margin: 0,
		axis: null,
		x: { type: 'linear', domain: [...frame.domain], range: [...range] },
		y: { type: 'identity' },
		marks,
	};
}
