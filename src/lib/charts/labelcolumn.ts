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

type Labelled = Pick<Mark, 'label' | 'role'>;

export const isBold = (mark: Labelled): boolean => mark.role === 'focus';

/** Whether a mark's label is measured as bold. */
export const isSetBold = (mark: Labelled, { steady = false }: Pick<Frame, 'steady'>): boolean =>
	steady || isBold(mark);

/**
 * Labels stand beside the bars as long as the column leaves the bars most of the width and no word need be cut;
 * otherwise each stands above its bar. Many rows get a wider column before they take twice the height.
 */
export function labelColumn(
	marks: readonly Mark[],
	{ width: frameWidth, steady = false, among = marks }: Pick<Frame, 'width' | 'steady' | 'among'>,
	size: number,
): LabelColumn {
	const bold = (mark: Labelled) => isSetBold(mark, { steady });
	const wide = frameWidth >= WIDE;
	const most = frameWidth * (wide ? 0.34 : among.length > 8 ? 0.46 : 0.38);
	const set = (mark: Labelled, width: number) => wrap(mark.label, width, { size, bold: bold(mark) });
	const beside = among.every(
		(mark) =>
			!cutsAWord(mark.label, most, { size, bold: bold(mark) }) && set(mark, most).length <= (wide ? 3 : 2),
	);
	const linesOf = (all: readonly Labelled[]) => all.map((mark) => set(mark, beside ? most : frameWidth));
	const lines = linesOf(marks);
	// Where others of the figure stand beside these, their columns are of one width: so their bars are of one scale.
	const allLines = among === marks ? lines : linesOf(among);
	const widths = among.flatMap((mark, i) =>
		(allLines[i] ?? []).map((line) => textWidth(line, size, bold(mark))),
	);
	return { beside, lines, width: Math.ceil(Math.max(0, ...widths)) };
}
