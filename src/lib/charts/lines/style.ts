import type { Palette, Role } from '../chart';

/** How a line of a role looks, and its points. */
export interface LineStyle {
	readonly stroke: string;
	readonly strokeWidth: number;
	readonly strokeDasharray?: string;
	readonly fill: string;
	/** Of a point, px. */
	readonly radius: number;
}

export function lineStyle(role: Role, { ink, signal, quiet }: Palette): LineStyle {
	switch (role) {
		case 'context':
			return { stroke: quiet, strokeWidth: 1.5, fill: quiet, radius: 2.2 };
		case 'reference':
			return { stroke: ink, strokeWidth: 1.25, strokeDasharray: '4,3', fill: ink, radius: 2.2 };
		case 'focus':
			return { stroke: signal, strokeWidth: 2.5, fill: signal, radius: 3.2 };
		default:
			return role satisfies never;
	}
}
