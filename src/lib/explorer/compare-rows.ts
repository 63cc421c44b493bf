import { compare, type Comparison, type Point } from '../catalog/comparable';
import { excludeEachOther } from '../catalog/exclusive-answers';
import { respondents } from '../catalog/separate-groups';
import { observationKey } from '../catalog/observation-key';
import type { Series } from '../catalog/series';
import type { Row } from '../figures/compose';
import { decimals } from '../stats/decimals';
import { certainty, differenceOfAnswers, differenceOfShares } from '../stats/difference';
import type { Doubt } from '../stats/estimate';
import type { Limits } from '../stats/wilson';
import type { Compared, Uncertainty } from '../words/comparing';
import type { Bilingual } from '../words/locale';

/** One of two values that are compared. */
export interface Side {
	readonly row: Row;
	readonly series: Series;
}

/** What may be said of two values: the verdict with its reasons, and what `words/comparing` needs for the sentence. */
export type RowComparison = Compared & Comparison;

/**
 * Compares two values: whether they may be compared at all, and if so, and both are known shares, their difference in
 * percentage points with its 95 % interval, or the reason why it has none. Of two values that may not be compared, and
 * of a value and itself, no difference is given. `between`: rows of the same series that lie between the two in time; a break in one of them counts.
 */
export function compareRows(a: Side, b: Side, between: readonly Point['row'][] = []): RowComparison {
	const [one, other] = [pointOf(a), pointOf(b)];
	const comparison = compare(one, other, between);
	const [left, right] = [a.row.estimate, b.row.estimate];
	const isOne = observationKey(one.row) === observationKey(other.row);
	const isSaid =
		!isOne &&
		comparison.verdict !== 'not-comparable' &&
		a.series.unit === 'percent' &&
		b.series.unit === 'percent';
	const labels = told(a, b);
	return {
		...comparison,
		a: { label: labels[0], value: left.kind === 'known' ? left.value : null },
		b: { label: labels[1], value: right.kind === 'known' ? right.value : null },
		unit: a.series.unit,
		decimals: Math.min(decimals(baseOf(a)), decimals(baseOf(b))),
		difference:
			isSaid && left.kind === 'known' && right.kind === 'known'
				? { points: left.value - right.value, uncertainty: uncertainty(a, b) }
				: null,
	};
}

const pointOf = ({ row, series }: Side): Point => ({ row: row.observation, series });

const baseOf = ({ row: { estimate } }: Side): number | null =>
	estimate.kind === 'absent' ? null : estimate.base;

function uncertainty(a: Side, b: Side): Uncertainty {
	const intervals = [a, b].map(({ row: { estimate } }) =>
		estimate.kind === 'known' ? estimate.interval : null,
	);
	const missing = intervals.find((interval) => interval?.kind === 'none');
	if (missing?.kind === 'none') return { kind: 'none', because: missing.because };
	const [left, right] = intervals.map((interval): Limits | null =>
		interval && interval.kind !== 'none' ? [interval.low, interval.high] : null,
	);
	const difference = differenceOf(a, b);
	if (!left || !right || difference === null) return { kind: 'none', because: 'groups-may-overlap' };
	const [low, high] = difference.limits.map((limit) => 100 * limit) as [number, number];
	const doubts = intervals.flatMap((interval): readonly Doubt[] =>
		interval?.kind === 'at-best' ? interval.because : [],
	);
	return {
		kind: doubts.length === 0 ? 'interval' : 'at-best',
		...{ low, high, overlap: difference.overlap, ...certainty([low, high], left, right) },
		doubts: [...new Set(doubts)],
	};
}

/** The difference as a proportion; null where it is not known how the two groups hang together. */
function differenceOf(a: Side, b: Side) {
	const [one, other] = [a, b].map((side) => {
		const { estimate } = side.row;
		return { share: estimate.kind === 'known' ? estimate.value / 100 : NaN, n: baseOf(side) ?? 0 };
	}) as [{ share: number; n: number }, { share: number; n: number }];
	switch (respondents(pointOf(a), pointOf(b))) {
		case 'separate':
			return differenceOfShares(one, other);
		case 'same': {
			const { series } = a.row.observation;
			const exclusive = excludeEachOther(series, a.row.observation.item, b.row.observation.item);
			// Where the bases differ, some were not asked both: the smaller one claims less.
			return differenceOfAnswers(one.share, other.share, Math.min(one.n, other.n), { exclusive });
		}
		case 'unknown':
			return null;
	}
}

/** The names of the two, with what tells them apart where both are called the same. */
function told(a: Side, b: Side): [Bilingual, Bilingual] {
	const [one, other] = [a.row.label, b.row.label];
	if (one.de !== other.de && one.en !== other.en) return [one, other];
	const [y, z] = [a.row.observation.year, b.row.observation.year];
	const apart = y === z ? [a.series.publisher, b.series.publisher] : [y, z];
	if (apart[0] === apart[1]) return [one, other];
	const withMark = (label: Bilingual, mark: string | number | undefined) => ({
		de: `${label.de} (${mark})`,
		en: `${label.en} (${mark})`,
	});
	return [withMark(one, apart[0]), withMark(other, apart[1])];
}
