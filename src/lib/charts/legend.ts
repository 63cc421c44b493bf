import { text, type Markish } from '@observablehq/plot';
import type { Frame } from './chart';
import { textWidth } from './measure';
import { wrap } from './wrap';

/** A sign and its name, placed; px. */
export interface Key {
	/** Where in the list of names it stands. */
	readonly index: number;
	/** Middle of the sign. */
	readonly x: number;
	readonly y: number;
	/** Left edge of the name, and its lines; the first stands beside the sign. */
	readonly textX: number;
	readonly text: string;
	readonly textY: number;
}

/** Names beside their signs, in as many lines as they need. */
export interface Legend {
	readonly keys: readonly Key[];
	readonly height: number;
	/** Right end of the last line, px. */
	readonly right: number;
}

export const legendSize = 13;
const lineHeight = 17;
/** Between one name and the next sign, px. */
const between = 16;

/**
 * Flows names with their signs into lines.
 *
 * @param width room for the lines, px
 * @param sign width of a sign, px
 */
export function layOutLegend(names: readonly string[], width: number, sign: number): Legend {
	const gap = 6;
	let x = 0;
	let y = 0;
	const keys = names.map((name, index): Key => {
		const lines = wrap(name, width - sign - gap, { size: legendSize, bold: false });
		const own = sign + gap + Math.max(...lines.map((line) => textWidth(line, legendSize)));
		if (x > 0 && (x + own > width || lines.length > 1)) {
			x = 0;
			y += lineHeight;
		}
		const key = {
			index,
			x: x + sign / 2,
			y: y + lineHeight / 2,
			textX: x + sign + gap,
			text: lines.join('\n'),
			textY: y + (lines.length * lineHeight) / 2,
		};
		x += own + between;
		if (lines.length > 1) {
			y += (lines.length - 1) * lineHeight;
			x = width;
		}
		return key;
	});
	return {
		keys,
		height: names.length === 0 ? 0 : y + lineHeight,
		right: Math.min(width, Math.max(0, x - between)),
	};
}

/** The names of a legend; the signs are drawn by the form that knows them. */
export const legendNames = ({ keys }: Legend, { palette }: Frame): Markish =>
	text(keys, {
		x: { value: 'textX', scale: null },
		y: { value: 'textY', scale: null },
		text: 'text',
		textAnchor: 'start',
		dy: -1,
		fontSize: legendSize,
		lineHeight: lineHeight / legendSize,
		fill: palette.ink,
		className: 'key-name',
	});
