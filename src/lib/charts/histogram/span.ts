import type { Bin } from './marks';

/** Between the bins of one width and an open one, which has none; px. */
const gap = 8;
/** A bar is no wider than this, px, or this share of the room: one alone is a bar, not a wall. */
const widest = { px: 88, share: 1 / 7 } as const;

/** The axis of numbers: where bins stand, and numbers. */
export interface Span {
	/** Edges of the bin in place `i`, px. */
	readonly edges: readonly (readonly [left: number, right: number])[];
	readonly left: number;
	readonly right: number;
	/** Ends of the part that is to scale; the same where no bin is closed on both sides. */
	readonly from: number;
	readonly to: number;
	/** Where a number stands, px: in the middle of an open bin where it is beyond the scale, else at its end. */
	readonly x: (value: number) => number;
	/** Whether a number has a place of its own. */
	readonly holds: (value: number) => boolean;
	/** The number at a place, px; no further than the ends of the scale. */
	readonly value: (px: number) => number;
}

/** Lays bins side by side between two places. */
export function spanOf(bins: readonly Bin[], left: number, most: number): Span {
	const isOpen = ({ from, to }: Bin) => from === null || to === null;
	const [openLow, openHigh] = [bins[0]?.from === null, bins.length > 0 && bins.at(-1)?.to === null];
	const closed = bins.filter((bin) => !isOpen(bin));
	const gaps =
		closed.length === 0 ? (bins.length > 1 ? [gap, 0] : [0, 0]) : [openLow ? gap : 0, openHigh ? gap : 0];
	const [before = 0, after = 0] = gaps;
	const wide = Math.min(
		Math.max(widest.px, widest.share * (most - left)),
		(most - left - before - after) / Math.max(1, bins.length),
	);
	const start = left + (openLow ? wide + before : 0);
	const end = start + closed.length * wide;
	const edges = bins.map((bin, i) => {
		const from =
			bin.from === null
				? left
				: bin.to === null
					? end + (openHigh && closed.length > 0 ? after : 0)
					: left + i * wide + before;
		return [from, from + wide] as const;
	});
	const from = closed[0]?.from ?? bins[0]?.to ?? bins[0]?.from ?? 0;
	const to = closed.at(-1)?.to ?? from;
	const right = edges.at(-1)?.[1] ?? left;
	const holds = (value: number) =>
		value < from ? openLow : value > to || (value === to && openHigh) ? openHigh : true;
	const middleOf = (at: number) => {
		const [low, high] = edges.at(at) ?? [left, left];
		return (low + high) / 2;
	};
	const x = (value: number) => {
		if (value < from) return openLow ? middleOf(0) : start;
		if (value > to || (value === to && to === from)) return openHigh ? middleOf(-1) : end;
		return start + ((value - from) / Math.max(to - from, Number.MIN_VALUE)) * (end - start);
	};
	return {
		...{ edges, left, right, from, to, x, holds },
		value: (px) =>
			end > start
				? from + ((Math.max(start, Math.min(end, px)) - start) / (end - start)) * (to - from)
				: from,
	};
}
