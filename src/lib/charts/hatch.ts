import type { RenderFunction } from '@observablehq/plot';
import type { KnownRow } from './rows/layout';

/** Between two strokes of the hatching, px along the axis. */
const step = 5;

/** Hatches bars from zero to their value in one path, without a pattern: a pattern's id could clash on a page. */
export function hatch(rows: readonly KnownRow[], stroke: string): RenderFunction {
	return (_index, scales, _values, _dimensions, context) => {
		const x = scales.scales.x?.apply as (value: number) => number;
		const path = context.document.createElementNS('http://www.w3.org/2000/svg', 'path');
		path.setAttribute(
			'd',
			rows.map((row) => strokes(x(0), x(row.mark.estimate.value), row.top, row.bottom)).join(''),
		);
		path.setAttribute('stroke', stroke);
		path.setAttribute('class', 'hatch');
		return path;
	};
}

/** Rising strokes at 45°, cut off at the bar's ends. */
export function strokes(left: number, right: number, top: number, bottom: number): string {
	let d = '';
	for (let foot = left + step - (bottom - top); foot < right; foot += step) {
		const from = Math.max(foot, left);
		const to = Math.min(foot + bottom - top, right);
		if (to - from > 0.5) d += `M${from},${bottom - (from - foot)}l${to - from},${from - to}`;
	}
	return d;
}
