import type { Locale } from '../../words/locale';
import type { Palette } from '../chart';
import { literalColours } from '../literal';
import type { Sheet } from './arrange';
import { freeSheet, ratioSheet } from './sheet';
import { columnOfText, element, fontStack, placed, short } from './svg';
import type { PosterText } from './text';

export type { PosterText } from './text';

/** What a sheet depends on besides its drawing and its text. */
export interface PosterFrame {
	/** Outer width of the picture, px. */
	readonly width: number;
	/** Width to height; null: as tall as it needs to be. */
	readonly ratio: number | null;
	/** Literal colours (`palettes`), those the drawing was made with. */
	readonly palette: Palette;
	readonly locale: Locale;
}

/**
 * A drawing as a picture that stands alone: on paper, with title, subtitle, notes, sources and address, in literal
 * colours and attributes only, for programs that know no CSS. Nothing is set smaller than 12 px of the drawing's own scale; with a
 * ratio the sheet is the smallest of that ratio that holds all. Takes the drawing apart. See `fittedPoster` for a
 * drawing of the right width.
 *
 * @throws Error when the drawing has no viewBox, or holds what only the page can resolve
 */
export function poster(drawing: SVGSVGElement, text: PosterText, frame: PosterFrame): SVGSVGElement {
	const { width, ratio, locale } = frame;
	const palette = literal(frame.palette);
	const sheet = sheetFor(drawing, text, ratio);
	const height = Math.round(width / (ratio ?? sheet.width / sheet.height));
	const tall = (sheet.width * height) / width;
	const document = drawing.ownerDocument;
	const hairline = { height: 1, fill: palette.faint, class: 'hairline' };
	return element(
		document,
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${short(sheet.width)} ${short(tall)}`,
			role: 'img',
			lang: locale,
			'font-family': fontStack,
		},
		element(document, 'title', {}, text.title),
		element(document, 'desc', {}, `${text.title.replace(/[.…]$/, '')}. ${text.sentence ?? text.subtitle}`),
		element(document, 'rect', { class: 'paper', width: sheet.width, height: tall, fill: palette.paper }),
		...sheet.columns.flatMap((column) => columnOfText(document, column, palette)),
		...sheet.rules.map((rule) => element(document, 'rect', { ...hairline, ...rule })),
		placed(drawing, sheet.drawing.x, sheet.drawing.y, palette),
	) as SVGSVGElement;
}

/** Where everything will stand on the sheet of a drawing. */
export function sheetFor(drawing: SVGSVGElement, text: PosterText, ratio: number | null): Sheet {
	const viewBox = drawing.getAttribute('viewBox') ?? '';
	const [, , width = Number.NaN, height = Number.NaN] = viewBox.split(/[ ,]+/).map(Number);
	if (!(width > 0 && height > 0)) throw new Error(`The drawing’s viewBox is "${viewBox}"; it needs a size.`);
	return ratio === null ? freeSheet({ width, height }, text) : ratioSheet({ width, height }, text, ratio);
}

const literal = (palette: Palette): Palette =>
	Object.fromEntries(
		Object.entries(palette).map(([name, colour]) => [name, literalColours(colour)]),
	) as unknown as Palette;
