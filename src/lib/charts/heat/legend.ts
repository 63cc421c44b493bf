import type { Frame } from '../chart';
import type { HeatLayout } from './layout';
import { layOutLegend, legendSize, type Legend } from '../legend';
import { textWidth } from '../measure';
import { tick } from '../shown';
import { wrap } from '../wrap';

export const swatch = { width: 24, height: 14 };

interface LegendText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** Below the table: the classes with the bounds under their seams, what the writing leaves to say, and what the marks mean; px. */
export interface HeatLegend {
	/** Width of a class, and the middle of their boxes; null where no value is known. */
	readonly scale: { readonly width: number; readonly y: number } | null;
	readonly bounds: readonly LegendText[];
	readonly notes: readonly LegendText[];
	readonly reasons: Legend;
	readonly reasonsTop: number;
	readonly bottom: number;
}

const lineHeight = 17;
const classes = 5;
/** Font size of the bounds, px. */
export const boundSize = 12;

export function layOutHeatLegend({ bottom, between, note, reasons }: HeatLayout, frame: Frame): HeatLegend {
	const written = between.map((bound) => tick(bound, frame));
	const width = Math.min(Math.max(swatch.width, roomFor(written)), frame.width / classes);
	const y = bottom + 12 + swatch.height / 2;
	const hasScale = written.length > 0;
	const noteX = hasScale ? classes * width + 18 : 0;
	const fits = noteX + textWidth(note, legendSize) <= frame.width;
	const lines = fits || !note ? [] : wrap(note, frame.width, { size: legendSize, bold: false });
	const keys = layOutLegend(
		reasons.map(({ words }) => words),
		frame.width,
		swatch.width,
	);
	const under = hasScale ? y + swatch.height / 2 + lineHeight : y - lineHeight / 2;
	const below = under + lines.length * lineHeight + 6;
	return {
		scale: hasScale ? { width, y } : null,
		bounds: written.map((text, i) => ({ text, x: (i + 1) * width, y: y + swatch.height / 2 + 10 })),
		notes: [
			...(note && fits ? [{ text: note, x: noteX, y }] : []),
			...lines.map((text, i) => ({ text, x: 0, y: under + (i + 0.5) * lineHeight + 2 })),
		],
		reasons: keys,
		reasonsTop: below,
		bottom: Math.ceil(below + keys.height + 2),
	};
}

/** Width of a class whose bounds do not touch each other, px. */
function roomFor(written: readonly string[]): number {
	const widths = written.map((text) => textWidth(text, boundSize));
	return Math.ceil(Math.max(0, ...widths.slice(1).map((width, i) => (width + (widths[i] ?? 0)) / 2 + 8)));
}
