import type { Plate } from '../plates/plate';
import { sourcesNext, takenOn } from '../words/slides';
import { small } from './stage';
import { linesOf } from './text-lines';

/** Sources with n as they stand on a figure's slide, and those that need a slide of their own; one text a paragraph. */
export interface ShownSources {
	readonly here: readonly string[];
	/** All of them, or none where there was room for all. */
	readonly apart: readonly string[];
}

/** Small print may take so many lines for its sources. */
const mostLines = 5;

/** All sources where there is room; else the first, and that the others follow. */
export function sourcesOn({ sources, taken, locale }: Plate, width: number): ShownSources {
	const all = sources.map((source, i) =>
		i === sources.length - 1 ? `${source} ${takenOn(taken, locale)}` : source,
	);
	if (linesOfAll(all, width) <= mostLines) return { here: all, apart: [] };
	const [first = '', ...others] = all;
	return others.length === 0
		? { here: all, apart: [] }
		: { here: [first, sourcesNext(others.length, locale)], apart: all };
}

/** Lines of small print that paragraphs take. */
export const linesOfAll = (texts: readonly string[], width: number): number =>
	texts.reduce((sum, text) => sum + linesOf(text, width, small.size), 0);
