import type { Frame } from '../chart';
import { textWidth } from '../measure';
import { tick } from '../shown';
import type { Zeros } from './segments';

/** A place on the axis, px, and what is written there: as far from zero as it is, without a sign, on both sides. */
export interface Place {
	readonly x: number;
	readonly text: string;
}

export interface Axis {
	readonly places: readonly Place[];
	/** Right end of its last text. */
	readonly right: number;
}

export const axisHeight = 20;
export const axisSize = 12;

const steps = [1, 2, 5, 10, 20, 25, 50];

/** Round places as far as the bars reach, far enough apart for their texts. */
export function axisOf(
	{ low, high }: { readonly low: number; readonly high: number },
	{ zero, scale }: Zeros,
	frame: Frame,
): Axis {
	const longest = Math.max(low, high);
	const power = 10 ** Math.floor(Math.log10(Math.max(longest, 1e-9)) - 1);
	const apart = textWidth(tick(longest, frame), axisSize) + 14;
	const step =
		[...steps, 100].map((one) => one * power).find((one) => one * scale >= apart && longest / one <= 6) ??
		100 * power;
	const count = (length: number) => Math.floor(length / step + 1e-9);
	const numbers = Array.from({ length: count(low) + count(high) + 1 }, (_, i) => i - count(low));
	const places = numbers.map((i) => ({
		x: zero + i * step * scale,
		text: tick(Number(Math.abs(i * step).toPrecision(12)), frame),
	}));
	const last = places.at(-1);
	return { places, right: last ? last.x + textWidth(last.text, axisSize) / 2 : 0 };
}
