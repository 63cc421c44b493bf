import type { RenderFunction } from '@observablehq/plot';
import { strokes } from './hatch';

/** A rectangle in px. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** All boxes of one fill as one path. */
export const filled = (boxes: readonly Box[], fill: string, className: string): RenderFunction =>
	path(boxes.map(outline).join(''), { fill, class: className });

/** The outlines of all boxes as one path. */
export const outlined = (
	boxes: readonly Box[],
	stroke: string,
	className: string,
	strokeWidth = 1,
): RenderFunction =>
	path(boxes.map(outline).join(''), {
		fill: 'none',
		stroke,
		'stroke-width': String(strokeWidth),
		class: className,
	});

/** All boxes hatched in one path, without a pattern. */
export const hatched = (boxes: readonly Box[], stroke: string): RenderFunction =>
	path(
		boxes
			.map(({ left, top, right, bottom }) => strokes(left, right, top, bottom))
			.join('')
			.replace(/-?\d+\.\d+/g, (length) => String(tenth(Number(length)))),
		{ stroke, class: 'hatch' },
	);

/** A straight line in px. */
export interface Stroke {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** All straight lines of one colour as one path. */
export const hairlines = (lines: readonly Stroke[], stroke: string, className: string): RenderFunction =>
	path(lines.map(({ x1, y1, x2, y2 }) => `M${tenth(x1)},${tenth(y1)}L${tenth(x2)},${tenth(y2)}`).join(''), {
		stroke,
		class: className,
	});

/** A box smaller by `by` px on each side. */
export const inset = ({ left, top, right, bottom }: Box, by: number): Box => ({
	left: left + by,
	top: top + by,
	right: right - by,
	bottom: bottom - by,
});

const outline = ({ left, top, right, bottom }: Box): string => {
	const width = tenth(right - left);
	return `M${tenth(left)},${tenth(top)}h${width}v${tenth(bottom - top)}h${-width}z`;
};

const tenth = (length: number): number => Math.round(length * 10) / 10;

function path(d: string, attributes: Readonly<Record<string, string>>): RenderFunction {
	return (_index, _scales, _values, _dimensions, { document }) => {
		if (d === '') return null;
		const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		element.setAttribute('d', d);
		for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
		return element;
	};
}
