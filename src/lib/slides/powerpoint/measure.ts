import { textWidth } from '../../charts/measure';
import { wrap } from '../../charts/wrap';

/** Height of a line over its type size. */
const leading = 1.2;

/** Width of one line of text, inches; never less than Georgia needs. */
export const widthOf = (text: string, size: number, bold = false): number => textWidth(text, size, bold) / 72;

/** A text in lines of at most `width` inches. */
export const linesOf = (text: string, width: number, size: number, bold = false): string[] =>
	wrap(text, width * 72, { size, bold });

/** Height of so many lines, inches. */
export const heightOf = (lines: number, size: number): number => (lines * size * leading) / 72;
