import { beside, stacked, widest, type Arrange, type Sheet, type Size } from './arrange';
import { sizesFor, type PosterText } from './text';
import { cutsAWord } from '../wrap';

/** A sheet with its drawing between heading and small print, as tall as it needs to be. */
export function freeSheet(drawing: Size, text: PosterText): Sheet {
	const margin = freeMargin(drawing.width);
	const width = drawing.width + 2 * margin;
	const sizes = { ...sizesFor(Math.min(width, 800)), margin };
	return stacked(drawing, text, sizes, { width, height: 0 });
}

/** The margin of a free sheet round a drawing of this width, px. */
const freeMargin = (width: number): number => Math.round(Math.max(20, Math.min(width * 0.045, 40)));

/** How wide a drawing must be to fill a free sheet of this width at its own scale, px. */
export function widthInFreeSheet(width: number): number {
	let inner = width - 40;
	while (inner + 2 * freeMargin(inner) > width) inner -= 1;
	return inner;
}

/**
 * The smallest sheet of a ratio (width to height) that holds all, so that the type is as large as it can be: with the
 * drawing between heading and small print or, where the type gets larger by that, beside them.
 */
export function ratioSheet(drawing: Size, text: PosterText, ratio: number): Sheet {
	const one = smallest(stacked, drawing, text, ratio, 860);
	// A word that is wider than any column beside the drawing would have to be cut.
	const cut = cutsAWord(text.title, widest * 0.99, { size: 1, bold: true });
	const other = ratio > 1.2 && !cut ? smallest(beside, drawing, text, ratio, Infinity) : null;
	return other && other.width < one.width * 0.93 ? other : one;
}

function smallest(
	arrange: Arrange,
	drawing: Size,
	text: PosterText,
	ratio: number,
	/** From this side on the type of the text no longer grows: it would take the room of the drawing's. */
	most: number,
): Sheet {
	const at = (width: number): Sheet | null => {
		const least = { width, height: width / ratio };
		const sheet = arrange(drawing, text, sizesFor(Math.min(Math.sqrt(width * least.height), most)), least);
		const fits = sheet.width <= width + 0.01 && sheet.height <= least.height + 0.01;
		return fits ? { ...sheet, ...least } : null;
	};
	let width = Math.max(drawing.width + 40, drawing.height * ratio);
	while (!at(width)) width *= 1.16;
	for (let step = width * 0.08; step > width * 0.004; step /= 2) if (at(width - step)) width -= step;
	return at(width) as Sheet;
}
