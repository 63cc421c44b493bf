import { parseHTML } from 'linkedom';
import { draw } from '../charts/draw';
import { light } from '../charts/palettes';
import { fittedPoster } from '../charts/poster/fitted';
import { outlineTexts } from '../charts/poster/outline';
import { svgFile } from '../charts/poster/picture-text';
import { openTypeface, type Typeface } from '../charts/poster/typeface';
import { raster } from '../share/raster';
import type { Locale } from '../words/locale';
import { cardSize } from './card-size';
import { compose } from './compose';
import { namedFigure } from './named';
import { options } from './pen';
import { posterText } from './poster-text';
import type { Prepared } from './prepared';
import { span } from './span';

/** A picture's sheet, and in PNG how many px of the file to one of the sheet. */
interface Sheet {
	readonly width: number;
	/** Width to height; null: as tall as the figure needs. */
	readonly ratio: number | null;
	readonly times: 1 | 2;
}

/** `page`: for documents; `card`: what other sites show beside a link (Open Graph). */
const sheets = {
	page: { width: 960, ratio: null, times: 2 },
	card: { width: cardSize.width, ratio: cardSize.width / cardSize.height, times: 1 },
} as const satisfies Readonly<Record<string, Sheet>>;

/** What a picture is made for. */
interface Asked {
	readonly locale: Locale;
	/** Of the published site ("https://monitor.example.org"), or '' where the build does not know it. */
	readonly origin: string;
}

/** A named figure as an SVG file, made without a browser: on paper, with title, notes, sources and n. */
export const svgOf = (prepared: Prepared, asked: Asked): string =>
	svgFile(posterOf(prepared, { ...asked, ...sheets.page }));

let typeface: Promise<Typeface> | undefined;

/** A named figure as PNG, made without a browser and set in our typeface. */
export async function pngOf(
	prepared: Prepared,
	{ sheet: name, ...asked }: Asked & { sheet: keyof typeof sheets },
): Promise<Uint8Array<ArrayBuffer>> {
	typeface ??= openTypeface('src/fonts/vollkorn.woff2');
	const sheet = sheets[name];
	const poster = posterOf(prepared, { ...asked, ...sheet });
	outlineTexts(poster, await typeface);
	return raster(svgFile(poster), sheet.width * sheet.times);
}

function posterOf(prepared: Prepared, { locale, origin, width, ratio }: Asked & Sheet): SVGSVGElement {
	const figure = namedFigure(prepared.id);
	const [view] = figure.views;
	const rows = compose(figure, view, prepared.observations[0] ?? [], prepared);
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const frame = { locale, palette: light, domain: span(figure.domain, rows), document };
	return fittedPoster(
		(at) => draw(options(figure.form, rows, locale, { ...frame, width: at })),
		posterText(prepared, rows, { locale, origin }),
		{ width, ratio, palette: light, locale },
	);
}
