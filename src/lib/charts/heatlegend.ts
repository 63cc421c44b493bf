import type { Frame } from './chart';
import { steps } from './heatscale';
import type { HeatLayout } from './heatlayout';
import { layOutLegend, legendSize, type Legend } from './legend';
import { textWidth } from './measure';
import { tick } from './shown';
import { wrap } from './wrap';

export const swatch = { width: 24, height: 14 };

/** Below the table: the scale from low to high, what the writing leaves to say, and what the marks mean; px. */
export interface HeatLegend {
	readonly scale: { readonly left: number; readonly right: number; readonly y: number };
	readonly texts: readonly { readonly text: string; readonly x: number; readonly y: number }[];
	readonly reasons: Legend;
	readonly reasonsTop: number;
	readonly bottom: number;
}

const lineHeight = 17;

export function layOutHeatLegend({ bottom, note, reasons }: HeatLayout, frame: Frame): HeatLegend {
	const [low, high] = frame.domain.map((end) => tick(end, frame)) as [string, string];
	const y = bottom + 12 + lineHeight / 2;
	const left = Math.ceil(textWidth(low, legendSize)) + 6;
	const right = left + steps * swatch.width;
	const end = right + 6 + textWidth(high, legendSize);
	const fits = end + 18 + textWidth(note, legendSize) <= frame.width;
	const lines = fits || !note ? [] : wrap(note, frame.width, { size: legendSize, bold: false });
	const noteX = fits ? end + 18 : 0;
	const keys = layOutLegend(
		reasons.map(({ words }) => words),
		frame.width,
		swatch.width,
	);
	const below = y + lineHeight / 2 + lines.length * lineHeight + 6;
	return {
		scale: { left, right, y },
		texts: [
			{ text: low, x: 0, y },
			{ text: high, x: right + 6, y },
			...(note && fits ? [{ text: note, x: noteX, y }] : []),
			...lines.map((text, i) => ({ text, x: 0, y: y + (i + 1) * lineHeight + 2 })),
		],
		reasons: keys,
		reasonsTop: below,
		bottom: Math.ceil(below + keys.height + 2),
	};
}
