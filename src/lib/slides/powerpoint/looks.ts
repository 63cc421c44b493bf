import type { Role } from '../../charts/chart';
import { groupStyle, shadingOf } from '../../charts/groupstyle';
import { lineStyle } from '../../charts/lines/style';
import { light } from '../../charts/palettes';
import { hex, ink, paper, quiet, signal } from './colours';
import type { Look } from './native';

const plain: Look = { fill: quiet, hatched: false, line: '', width: 1, dashed: false, marker: 'circle' };

/** A bar by its role: signal for the point, grey for context, hatched with an outline for what others are compared with. */
export function barLook(role: Role): Look {
	switch (role) {
		case 'focus':
			return { ...plain, fill: signal };
		case 'context':
			return plain;
		case 'reference':
			return { ...plain, hatched: true, line: ink };
		default:
			return role satisfies never;
	}
}

/** The bar of a group: shades from open to full, as the site's dots have them. */
export function groupLook(index: number, count: number, role: Role, anyFocus: boolean): Look {
	const { fill, stroke } = groupStyle(index, count, shadingOf(role, anyFocus, light));
	return { ...plain, fill: hex(fill), line: hex(stroke) };
}

/** A line by its role; px of the drawing are as many pt on a slide, and half as many more. */
export function lineLook(role: Role): Look {
	const { stroke, strokeWidth, strokeDasharray } = lineStyle(role, light);
	const colour = hex(stroke);
	return {
		...plain,
		fill: colour,
		line: colour,
		width: 1.5 * strokeWidth,
		dashed: strokeDasharray !== undefined,
	};
}

const markers = ['circle', 'square', 'triangle', 'diamond', 'x', 'star'] as const;

/** One of several lines of the context that are told apart by their markers. */
export const apartLook = (index: number, count: number): Look => {
	const { fill, stroke } = groupStyle(index, count, shadingOf('context', true, light));
	return {
		...lineLook('context'),
		fill: fill === light.paper ? paper : hex(fill),
		line: hex(stroke),
		marker: markers[index] ?? 'circle',
	};
};
