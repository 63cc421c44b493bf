import { heightOf, linesOf, widthOf } from './measure';

/** A column of names beside bars: its type, pt, and its width, inches. */
export interface LabelColumn {
	readonly size: number;
	readonly width: number;
}

/** Names in the largest type, up to `most`, in which each fits into its row; at most `share` of the width. */
export function labelColumn(
	labels: readonly string[],
	{ width, pitch, most, share }: { width: number; pitch: number; most: number; share: number },
): LabelColumn {
	const widest = (size: number) =>
		Math.min(share * width, Math.max(0, ...labels.map((label) => widthOf(label, size))) + 0.05);
	const fits = (size: number) =>
		labels.every((label) => heightOf(linesOf(label, widest(size), size).length, size) * 1.12 <= pitch);
	const size = [most, 14, 12].find((one) => one <= most && fits(one)) ?? 12;
	return { size, width: widest(size) };
}
