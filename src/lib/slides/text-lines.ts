import { wrap } from '../charts/wrap';

/** `wrap` keeps room for a wider serif than ours; slides bring their own, and most of that room is free. */
const spare = 1.07;

/** How many lines a text takes at most. */
export const linesOf = (text: string, width: number, size: number, bold = false): number =>
	text === '' ? 0 : wrap(text, width * spare, { size, bold }).length;
