import { wrap } from '../wrap';

/** One of several drawings with the same scales; px. */
export interface Panel {
	/** In which column it stands, from 0. */
	readonly column: number;
	readonly left: number;
	readonly right: number;
	readonly title: string;
	/** Middle of the title's lines. */
	readonly titleY: number;
	/** Edges of what is drawn below the title. */
	readonly top: number;
	readonly bottom: number;
}

/** How panels flow; px. */
export interface Flow {
	/** Room from the left edge of the first column to the right edge of the last. */
	readonly from: number;
	readonly to: number;
	readonly columns: number;
	readonly gap: number;
	readonly top: number;
	/** Of a panel below its title: the highest of its line of panels counts for all. */
	readonly heightOf: (index: number) => number;
}

export const titleSize = 14;
export const titleLine = 17;
/** Between one line of panels and the next, px. */
const between = 20;
/** A panel is not wider than this, px. */
const widest = 380;

/** How many columns of at least `least` px fit, so that the lines of panels are as even as can be. */
export function columnsOf(count: number, room: number, least: number, gap: number): number {
	const most = Math.max(1, Math.floor((room + gap) / (least + gap)));
	return Math.max(1, Math.ceil(count / Math.max(1, Math.ceil(count / most))));
}

/** Width of one of `columns` panels, px. */
export const panelWidth = ({
	from,
	to,
	columns,
	gap,
}: Pick<Flow, 'from' | 'to' | 'columns' | 'gap'>): number =>
	Math.min(widest, (to - from - gap * (columns - 1)) / columns);

/** Places panels with their titles in lines from left to right, in the order given. */
export function layOutPanels(
	titles: readonly { readonly text: string; readonly bold: boolean }[],
	flow: Flow,
): { panels: readonly Panel[]; bottom: number } {
	const width = panelWidth(flow);
	const set = titles.map(({ text, bold }) => wrap(text, width, { size: titleSize, bold }));
	const panels: Panel[] = [];
	let top = flow.top;
	for (let start = 0; start < titles.length; start += flow.columns) {
		const indices = titles.slice(start, start + flow.columns).map((_, i) => start + i);
		const lines = Math.max(...indices.map((i) => set[i]?.length ?? 0));
		const bodyTop = top + lines * titleLine + 4;
		const bottom = bodyTop + Math.max(...indices.map(flow.heightOf));
		for (const [column, i] of indices.entries()) {
			const left = flow.from + column * (width + flow.gap);
			const own = set[i] ?? [];
			panels.push({
				column,
				left,
				right: left + width,
				title: own.join('\n'),
				titleY: bodyTop - 4 - (own.length * titleLine) / 2,
				top: bodyTop,
				bottom,
			});
		}
		top = bottom + between;
	}
	return { panels, bottom: Math.max(1, Math.ceil(panels.at(-1)?.bottom ?? flow.top)) };
}
