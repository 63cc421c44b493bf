import { heading, heightOf, notes, sources, type Block, type PosterText, type Sizes } from './text';
import { cutsAWord } from '../wrap';

/** Blocks of text below each other, px of the sheet's viewBox. */
export interface Column {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly blocks: readonly Block[];
}

/** Where everything stands on a sheet. The drawing keeps its size: a px of the sheet is a px of the drawing. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly drawing: { readonly x: number; readonly y: number };
	readonly columns: readonly Column[];
	/** Hairlines above the small print. */
	readonly rules: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Puts all on a sheet that is at least so large; it comes back larger where that is not enough. */
export type Arrange = (drawing: Size, text: PosterText, sizes: Sizes, least: Size) => Sheet;

/** Of a column of text beside the drawing, in sizes of its title. */
const narrowest = 7.5;
export const widest = 14;

/** Heading on top, small print at the bottom, the drawing in the middle of what is left. */
export function stacked(drawing: Size, text: PosterText, sizes: Sizes, least: Size): Sheet {
	const { margin, gap } = sizes;
	const width = Math.max(least.width, drawing.width + 2 * margin);
	const inner = width - 2 * margin;
	const head = heading(text, inner, sizes);
	const foot = smallPrint(text, inner, sizes);
	const needed = margin + heightOf(head) + gap + drawing.height + gap + foot.height + margin * 0.8;
	const height = Math.max(least.height, Math.ceil(needed));
	const spare = Math.max(0, height - needed);
	const footY = height - margin * 0.8 - foot.height;
	return {
		width,
		height,
		drawing: { x: margin, y: margin + heightOf(head) + gap + spare / 2 },
		columns: [{ x: margin, y: margin, width: inner, blocks: head }, ...foot.at(margin, footY)],
		rules: foot.rule(margin, footY),
	};
}

/** Heading and small print in a column on the left, the drawing on the right. */
export function beside(drawing: Size, text: PosterText, sizes: Sizes, least: Size): Sheet {
	const { margin, gap, title } = sizes;
	const gutter = margin;
	const room = least.width - 2 * margin - gutter - drawing.width;
	const column = Math.min(room, title * widest);
	const tooNarrow = column < title * narrowest || cutsAWord(text.title, column, { size: title, bold: true });
	const head = heading(text, Math.max(column, 80), sizes);
	const foot = smallPrint(text, Math.max(column, 80), sizes);
	const words = heightOf(head) + 2 * gap + foot.height;
	const height = Math.max(least.height, Math.max(words, drawing.height) + 2 * margin);
	const footY = height - margin - foot.height;
	return {
		width: tooNarrow ? Infinity : least.width,
		height,
		drawing: {
			x: margin + column + gutter + (room - column) / 2,
			y: margin + (height - 2 * margin - drawing.height) / 2,
		},
		columns: [{ x: margin, y: margin, width: column, blocks: head }, ...foot.at(margin, footY)],
		rules: foot.rule(margin, footY),
	};
}

/** Notes and sources below each other or, where lines would get too long to read, beside each other; below a hairline. */
function smallPrint(text: PosterText, width: number, sizes: Sizes) {
	const between = sizes.gap * 1.5;
	const half = (width - between) / 2;
	const below = sizes.small * 0.75;
	const two = half > sizes.small * 26 && text.notes.length > 0;
	const left = two ? notes(text, half, sizes) : [];
	const right = two ? sources(text, half, sizes) : [];
	const single = two
		? []
		: [...notes(text, width, sizes), ...spaced(sources(text, width, sizes), text, sizes)];
	const height = below + Math.max(heightOf(left), heightOf(right), heightOf(single));
	const at = (x: number, y: number): Column[] =>
		[
			{ x, y: y + below, width: half, blocks: left },
			{ x: x + half + between, y: y + below, width: half, blocks: right },
			{ x, y: y + below, width, blocks: single },
		].filter(({ blocks }) => blocks.length > 0);
	const rule = (x: number, y: number) => (height > below ? [{ x, y, width }] : []);
	return { height, at, rule };
}

const spaced = (blocks: readonly Block[], text: PosterText, { small }: Sizes): Block[] =>
	blocks.map((one, i) => (i === 0 && text.notes.length > 0 ? { ...one, above: small * 0.6 } : one));
