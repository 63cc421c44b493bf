import { onlyKnown, refuse, type Options } from './known';
import type { Mark } from './mark';
import { scaleOf } from './scale';
import { node, rendered, type Render, type Sheet } from './sheet';

export { line, link } from './paths';
export { ruleX, ruleY } from './rules';
export { dot, frame, rect } from './shapes';
export { text } from './text';

/**
 * Stands in for Observable Plot where a page may weigh little: it draws what our charts ask of Plot, and the same SVG.
 * They settle all places themselves, so no scale is inferred, no axis or legend drawn, nothing sorted or stacked.
 *
 * @throws Error for whatever it was not taught
 */
export function plot(options: Options): SVGSVGElement {
	const { marks = [], x, y, width, height, document: own, className, ...others } = options;
	onlyKnown('a plot', others, ['margin', 'axis', 'figure']);
	const { margin, axis, figure } = others;
	if (margin !== 0) refuse('a plot', 'margin', margin);
	if (axis !== null) refuse('a plot', 'axis', axis);
	if (figure !== false) refuse('a plot', 'figure', figure);
	if (typeof width !== 'number' || typeof height !== 'number')
		return refuse('a plot', 'size', [width, height]);
	const sheet: Sheet = {
		...{ document: (own ?? document) as Document, width, height },
		...{ x: scaleOf('x', x), y: scaleOf('y', y) },
	};
	const drawn = (marks as readonly (Mark | Render)[]).flatMap(
		(mark) => (typeof mark === 'function' ? rendered(mark, sheet) : mark.draw(sheet)) ?? [],
	);
	return node(
		sheet,
		'svg',
		{
			...{ class: String(className), fill: 'currentColor' },
			...{ 'font-family': 'system-ui, sans-serif', 'font-size': 10, 'text-anchor': 'middle' },
			...{ width, height, viewBox: `0 0 ${width} ${height}` },
		},
		drawn,
	);
}
