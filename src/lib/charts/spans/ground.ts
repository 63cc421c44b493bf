import { ruleX, ruleY, type Markish } from '@observablehq/plot';
import type { Frame } from '../chart';
import type { SpanLayout } from './layout';

/** Below the dots: the grid, a guide line for each row that has a value, and a rule from its lowest to its highest. */
export function spanGround(layout: SpanLayout, { palette, domain }: Frame, joined = true): Markish[] {
	const [low, high] = domain;
	const { faint, quiet } = palette;
	const guides = layout.rows.filter(({ dots }) => dots.length > 0);
	const spans = layout.rows.flatMap(({ span, mid }) => (span ? [{ low: span[0], high: span[1], mid }] : []));
	return [
		ruleX(layout.ticks, { y1: layout.top, y2: layout.bottom, stroke: faint, className: 'grid' }),
		ruleY(guides, { x1: low, x2: high, y: 'mid', stroke: faint, className: 'guide' }),
		...(joined
			? [
					ruleY(spans, {
						x1: 'low',
						x2: 'high',
						y: 'mid',
						stroke: quiet,
						strokeWidth: 1.5,
						className: 'span',
					}),
				]
			: []),
	];
}
