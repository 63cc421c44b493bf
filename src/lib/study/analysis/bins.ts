/** Bins of one width that hold all numbers of a column: bin i is [from + i·width, from + (i+1)·width). */
export interface Bins {
	readonly from: number;
	readonly width: number;
	readonly bins: number;
}

/** As many as a reader tells apart. */
const most = 20;
const steps = [1, 2, 2.5, 5, 10];

/**
 * Round bins for numbers from `low` to `high`: at most 20, of a width that people count in. Whole numbers get bins of whole
 * numbers; few of them a bin each, with the number in its middle, so that a scale from 0 to 10 shows each of its points.
 */
export function binsOf(low: number, high: number, isWhole: boolean): Bins {
	const reach = high - low;
	if (isWhole && reach < most) return { from: low - 0.5, width: 1, bins: Math.round(reach) + 1 };
	const size = Math.max(1, Math.abs(low), Math.abs(high));
	if (!(reach > 1e-9 * size)) return { from: low, width: size / 10, bins: 1 };
	const power = 10 ** Math.floor(Math.log10(reach / most));
	const fitting = steps
		.map((step) => step * power)
		.find(
			(width) =>
				(!isWhole || Number.isInteger(width)) && Math.floor(high / width) - Math.floor(low / width) < most,
		);
	const width = fitting ?? 10 * power;
	// A quotient can round to a whole number that its number has not reached.
	let [first, last] = [Math.floor(low / width), Math.floor(high / width)];
	if (first * width > low) first -= 1;
	if ((last + 1) * width <= high) last += 1;
	return { from: first * width, width, bins: last - first + 1 };
}

/** Whether each bin is one whole number. */
export const isPoints = ({ from, width }: Pick<Bins, 'from' | 'width'>): boolean =>
	width === 1 && !Number.isInteger(from) && Number.isInteger(from - 0.5);

/** The ends of a stretch of numbers as they are said: of whole numbers the first and the last that are in it. */
export const saidEnds = (
	bins: Pick<Bins, 'from' | 'width'>,
	from: number,
	to: number,
): readonly [number, number] => (isPoints(bins) ? [from + 0.5, to - 0.5] : [from, to]);
