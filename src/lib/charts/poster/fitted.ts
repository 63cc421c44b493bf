import { moreSources } from '../../words/poster';
import { poster, sheetFor, type PosterFrame } from './poster';
import type { Sheet } from './arrange';
import { widthInFreeSheet } from './sheet';
import { heightOf, type PosterText } from './text';

/** Widths tried for a sheet of a given ratio, px. */
const tried = [360, 440, 520, 620, 740, 880, 1040, 1240, 1480];

/**
 * A poster of the drawing that fills its sheet best: `draw` draws at a width, and is asked for several where the sheet
 * has a ratio. The larger the type and the less is empty, the better. On a sheet with a ratio the address stands for sources beyond five.
 */
export function fittedPoster(
	draw: (width: number) => SVGSVGElement,
	text: PosterText,
	frame: PosterFrame,
): SVGSVGElement {
	const { width, ratio } = frame;
	if (ratio === null) return poster(draw(widthInFreeSheet(width)), text, frame);
	const brief = { ...text, sources: firstSources(text, frame) };
	const candidates = tried.map((each) => candidate(draw(each), brief, ratio));
	const first = cheapest(candidates);
	const best = cheapest([first, candidate(draw(widened(first)), brief, ratio)]);
	return poster(best.drawing, brief, frame);
}

/** Of a sheet with a ratio: more of them would take the drawing's room. */
const mostSources = 5;

function firstSources({ sources, address }: PosterText, { locale }: PosterFrame): readonly string[] {
	if (sources.length <= mostSources || address === '') return sources;
	const kept = sources.slice(0, mostSources - 1);
	return [...kept, moreSources(sources.length - kept.length, locale)];
}

interface Candidate {
	readonly drawing: SVGSVGElement;
	readonly sheet: Sheet;
	readonly size: readonly [width: number, height: number];
	/** Share of the sheet that holds neither drawing nor text. */
	readonly empty: number;
}

function candidate(drawing: SVGSVGElement, text: PosterText, ratio: number): Candidate {
	const sheet = sheetFor(drawing, text, ratio);
	const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
	const words = sheet.columns.reduce((sum, column) => sum + column.width * heightOf(column.blocks), 0);
	return {
		drawing,
		sheet,
		size: [width, height],
		empty: 1 - (words + width * height) / (sheet.width * sheet.height),
	};
}

const cost = ({ sheet, empty }: Candidate): number => sheet.width * (1 + empty) ** 3;

const cheapest = (candidates: readonly Candidate[]): Candidate =>
	candidates.reduce((best, one) => (cost(one) < cost(best) ? one : best));

/** The drawing's width together with what is empty beside it. */
function widened({ sheet: { columns, drawing, width: sheet }, size: [width] }: Candidate): number {
	const [first] = columns;
	if (!first) return width;
	const left = first.x + first.width < drawing.x ? first.x + first.width + first.x : first.x;
	return Math.floor(sheet - first.x - left);
}
