import type { Frame, Mark } from './chart';
import { textWidth } from './measure';
import { cutsAWord, wrap } from './wrap';

/** Labels broken into lines, in a column beside the bars or each above its bar. */
export interface LabelColumn {
	readonly beside: boolean;
	readonly lines: readonly (readonly string[])[];
	/** Widest line, px. */
	readonly width: number;
}

/** From this width of frame on a label may take three lines beside its bar, px. */
const WIDE = 480;

export const isBold = (mark: Mark): boolean => mark.role === 'focus';

/** Whether a mark's label is measured as bold. */
export const isSetBold = (mark: Mark, { steady = false }: Pick<Frame, 'steady'>): boolean =>
	steady || isBold(mark);

/**
 * Labels stand beside the bars as long as the column leaves the bars most of the width and no word need be cut;
 * otherwise each stands above its bar. Many rows get a wider column before they take twice the height.
 */
export function labelColumn(
	marks: readonly Mark[],
	{ width: frameWidth, steady = false }: Pick<Frame, 'width' | 'steady'>,
	size: number,
): LabelColumn {
	const bold = (mark: Mark) => isSetBold(mark, { steady });
	const wide = frameWidth >= WIDE;
	const most = frameWidth * (wide ? 0.34 : marks.length > 8 ? 0.46 : 0.38);
	const set = (mark: Mark, width: number) => wrap(mark.label, width, { size, bold: bold(mark) });
	const beside = marks.every(
		(mark) =>
			!cutsAWord(mark.label, most, { size, bold: bold(mark) }) && set(mark, most).length <= (wide ? 3 : 2),
	);
	const lines = marks.map((mark) => set(mark, beside ? most : frameWidth));
	const widths = marks.flatMap((mark, i) =>
		(lines[i] ?? []).map((line) => textWidth(line, size, bold(mark))),
	);
	return { beside, lines, width: Math.ceil(Math.max(0, ...widths)) };
}
