import type { Mark } from '../chart';
import type { Known } from '../shown';

/** A bar of a histogram: the share of those whose number lies in [from, to); null where that end is open. */
export interface Bin extends Mark {
	readonly kind: 'bin';
	readonly from: number | null;
	readonly to: number | null;
}

/** A number that is marked in the distribution: a mean, a median, the value of one business. In the unit of the numbers. */
export interface Rule extends Mark {
	readonly kind: 'rule';
}

export type HistogramMark = Bin | Rule;

export type KnownBin = Bin & { readonly estimate: Known };
export type KnownRule = Rule & { readonly estimate: Known };

export const isBin = (mark: HistogramMark): mark is Bin => mark.kind === 'bin';
export const isKnownBin = (bin: Bin): bin is KnownBin => bin.estimate.kind === 'known';
export const isKnownRule = (mark: HistogramMark): mark is KnownRule =>
	mark.kind === 'rule' && mark.estimate.kind === 'known';

/**
 * Proves that bins lie one behind the other and are of one width, for their heights are shares; the first and the last may be open.
 *
 * @throws RangeError naming the bin
 */
export function proveBins(bins: readonly Bin[]): void {
	const last = bins.length - 1;
	const widths = bins.flatMap(({ from, to }) => (from === null || to === null ? [] : [to - from]));
	const [width = 1] = widths;
	bins.forEach(({ key, from, to }, i) => {
		const before = bins[i - 1];
		const isPlaced =
			(from !== null || i === 0) &&
			(to !== null || i === last) &&
			(!before || before.to === from) &&
			[from, to].every((end) => end === null || Number.isFinite(end)) &&
			(from === null || to === null || (to > from && Math.abs(to - from - width) <= 1e-6 * width));
		if (!isPlaced) {
			throw new RangeError(
				`The bin "${key}" does not follow the one before it, or is not as wide. Cut bins of one width; only the outer ends may be open.`,
			);
		}
	});
}
