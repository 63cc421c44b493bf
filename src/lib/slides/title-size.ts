import { linesOf } from './text-lines';

/** A title as it is set, px of the stage. */
export interface TitleSize {
	readonly size: number;
	readonly height: number;
}

/** From large to small, each with the lines it may take. */
const steps = [
	{ size: 64, lines: 1 },
	{ size: 56, lines: 2 },
	{ size: 48, lines: 3 },
	{ size: 40, lines: Infinity },
] as const;

const leading = 1.15;

/** The largest step that a title fits at; a long one gets smaller type and more lines, never fewer words. */
export function titleSize(title: string, width: number, most: number): TitleSize {
	const set = steps.map((step) => ({ ...step, needed: linesOf(title, width, step.size, true) }));
	const { size, needed } = set.find(({ lines, needed }) => needed <= lines) ?? { size: 40, needed: most };
	return { size, height: Math.ceil(Math.min(needed, most) * size * leading) };
}
