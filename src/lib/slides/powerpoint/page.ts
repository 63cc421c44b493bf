import { heightOf, linesOf } from './measure';
import type { Box } from './native';

/** A slide of 16:9, and what is kept free at its edges, inches. */
export const page = { w: 13.333, h: 7.5, margin: 0.6 };
export const inner = page.w - 2 * page.margin;

/** A text that was made to fit: its lines are not broken here, Office breaks them. */
export interface Fitted {
	readonly text: string;
	/** pt */
	readonly size: number;
	readonly box: Box;
}

export const sizes = { subtitle: 16, foot: 12 };
const titleSizes = [28, 24, 20, 16] as const;
const mostTitleLines = [2, 2, 3, 6] as const;

/** A title in the largest type in which it takes few lines; what is longer still ends in "…". */
export function fitTitle(text: string, top: number): Fitted {
	const at = titleSizes.findIndex(
		(size, i) => linesOf(text, inner, size, true).length <= (mostTitleLines[i] ?? 1),
	);
	const size = titleSizes[at] ?? 16;
	const most = mostTitleLines[at] ?? 6;
	const shown = cut(text, most, size, true);
	const lines = linesOf(shown, inner, size, true).length;
	return { text: shown, size, box: { x: page.margin, y: top, w: inner, h: heightOf(lines, size) + 0.04 } };
}

/** The title of a talk, in the largest type in which it takes two lines. */
export function fitFront(text: string, top: number): Fitted {
	const size = [44, 36].find((one) => linesOf(text, inner, one, true).length <= 2);
	if (size === undefined) return fitTitle(text, top);
	const lines = linesOf(text, inner, size, true).length;
	return { text, size, box: { x: page.margin, y: top, w: inner, h: heightOf(lines, size) + 0.04 } };
}

/** A paragraph of at most so many lines. */
export function fitParagraph(text: string, top: number, most: number, size: number): Fitted {
	const shown = cut(text, most, size, false);
	const lines = linesOf(shown, inner, size).length;
	return { text: shown, size, box: { x: page.margin, y: top, w: inner, h: heightOf(lines, size) + 0.04 } };
}

function cut(text: string, most: number, size: number, bold: boolean): string {
	const lines = linesOf(text, inner, size, bold);
	return lines.length <= most ? text : `${lines.slice(0, most).join(' ').slice(0, -2).trimEnd()} …`;
}
