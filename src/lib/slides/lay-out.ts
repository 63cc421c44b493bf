import type { Plate } from '../plates/plate';
import { moreValues } from '../words/slides';
import { fit, type Room } from './fit';
import { notesToShow } from './notes-shown';
import type { Panel } from './panels';
import { linesOfAll, sourcesOn } from './source-lines';
import { edge, numberRoom, room, small, stage, subtitle } from './stage';
import { tableBlocks } from './table-blocks';
import { linesOf } from './text-lines';
import { titleSize, type TitleSize } from './title-size';

/** A slide with a figure or a part of it, laid out on the stage. */
export interface FigurePage {
	readonly kind: 'figure';
	readonly plate: Plate;
	/** Which part of how many, from 1. */
	readonly part: number;
	readonly parts: number;
	/** The figure stands at the right of all texts, not below its title. */
	readonly beside: boolean;
	readonly title: TitleSize;
	readonly notes: readonly string[];
	readonly sources: readonly string[];
	/** Panels side by side, or blocks of a table: places of rows among those of the plate. */
	readonly shown:
		| { readonly kind: 'panels'; readonly panels: readonly Panel[]; readonly width: number }
		| { readonly kind: 'table'; readonly blocks: readonly (readonly number[])[]; readonly columns: number };
}

/** A slide with the sources that the figure before it had no room for. */
export interface SourcesPage {
	readonly kind: 'sources';
	readonly plate: Plate;
	readonly part: number;
	readonly parts: number;
	readonly sources: readonly string[];
}

/** Of the stage, for texts beside a figure, and between the two; px. */
const textColumn = 730;
const gap = 70;
/** Between head, figure and small print; px. */
const air = 26;
/** No text takes more lines than these: what is longer is no title and no subtitle. */
const most = { title: 6, subtitle: 3, notes: 6 };

const height = stage.height - edge.top - edge.bottom;

/** The slides of a figure. The same plate gives the same slides. */
export function layOut(plate: Plate): readonly (FigurePage | SourcesPage)[] {
	const known = laidOut.get(plate);
	if (known) return known;
	const width = plate.form === 'map' ? textColumn : room;
	const choices = notesToShow(plate);
	const few = choices.filter((notes) => linesOfAll([notes.join(' ')], width) <= most.notes);
	const [fullest = [], ...shorter] = few.length > 0 ? few : choices.slice(-1);
	let pages = pagesWith(plate, fullest);
	for (const notes of shorter) {
		if (cost(pages) === 1) break;
		const others = pagesWith(plate, notes);
		if (cost(others) < cost(pages)) pages = others;
	}
	laidOut.set(plate, pages);
	return pages;
}

/** What a talk would rather not have: further slides, a small drawing, and a table in place of a drawing. */
const cost = (pages: readonly (FigurePage | SourcesPage)[]): number =>
	pages.length + Math.max(...pages.map((page) => (page.kind === 'figure' ? lack(page) : 0)));

function lack({ plate, shown }: FigurePage): number {
	if (shown.kind === 'table') return plate.form === 'table' ? 0 : 100;
	const reach = Math.max(...shown.panels.map(({ x, width }) => x + width));
	return plate.form === 'lines' ? Math.max(0, 0.8 - reach / shown.width) : 0;
}

const laidOut = new WeakMap<Plate, readonly (FigurePage | SourcesPage)[]>();

function pagesWith(plate: Plate, notes: readonly string[]): (FigurePage | SourcesPage)[] {
	const beside = plate.form === 'map';
	const width = beside ? textColumn : room;
	const title = titleSize(plate.title, width, most.title);
	const sources = sourcesOn(plate, beside ? width : room - numberRoom);
	const print =
		smallPrint([notes.join(' ')], width) + smallPrint(sources.here, beside ? width : room - numberRoom);
	const head =
		title.height + 8 + Math.min(most.subtitle, linesOf(plate.subtitle, width, subtitle.size)) * subtitle.line;
	const place: Room = beside
		? { width: room - textColumn - gap, height }
		: { width, height: height - head - print - 2 * air };
	const figure = { kind: 'figure', plate, title, beside, sources: sources.here } as const;
	return [
		...figureSlides(plate, place).map(({ shown, more }, i, all): FigurePage => ({
			...figure,
			...{ part: i + 1, parts: all.length, shown },
			notes: more > 0 ? [moreValues(more, plate.locale), ...notes] : notes,
		})),
		...sourceSlides(plate, sources.apart),
	];
}

const smallPrint = (texts: readonly string[], width: number): number =>
	linesOfAll(texts, width) * small.line + 8;

function figureSlides(plate: Plate, place: Room): { shown: FigurePage['shown']; more: number }[] {
	const panels = plate.form === 'table' ? null : drawable(plate, place);
	if (panels !== null) {
		return panels.map((panels) => ({ shown: { kind: 'panels', panels, width: place.width }, more: 0 }));
	}
	const { columns, slides, left } = tableBlocks(plate, { ...place, height: place.height - small.line });
	return slides.map((blocks, i) => ({
		shown: { kind: 'table', blocks, columns },
		more: i === slides.length - 1 ? left : 0,
	}));
}

/** What cannot be drawn can still be read. */
function drawable(plate: Plate, place: Room): Panel[][] | null {
	try {
		return fit(plate, place);
	} catch (refused) {
		if (refused instanceof RangeError) return null;
		throw refused;
	}
}

function sourceSlides(plate: Plate, sources: readonly string[]): SourcesPage[] {
	const slides: string[][] = [];
	let left = 0;
	for (const source of sources) {
		const own = linesOf(source, room, small.size) * small.line + 10;
		if (slides.length === 0 || own > left) {
			slides.push([]);
			left = height - 160;
		}
		slides.at(-1)?.push(source);
		left -= own;
	}
	return slides.map((sources, i) => ({ kind: 'sources', plate, part: i + 1, parts: slides.length, sources }));
}
