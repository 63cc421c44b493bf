import type { Estimate } from '../../stats/estimate';
import { inTable } from '../../words/intervals';
import type { Plate } from '../../plates/plate';
import { formatCode } from './format-code';
import type { Label, Look, NativePoint, NativeSeries } from './native';

/** What the values of a plate have in common. */
export type Common = Pick<Plate, 'unit' | 'locale' | 'domain' | 'notes'>;

/** A value as a point of a chart; null where there is none. */
export function pointOf(
	estimate: Estimate,
	common: Common,
	{ look = null, label = null }: { look?: Look | null; label?: Label | null },
): NativePoint | null {
	if (estimate.kind !== 'known') return null;
	const { value, interval } = estimate;
	return {
		...{ value, look, label },
		interval: interval.kind === 'none' ? null : [interval.low, interval.high],
		code: formatCode(estimate, common),
	};
}

/**
 * Whether the intervals of some values are drawn, and how. A plate that says they are not drawn is believed; where one holds at best,
 * all whiskers of its series are dashed, for Office knows one style a series.
 */
export function whiskersOf(
	estimates: readonly Estimate[],
	{ notes, locale }: Common,
): NativeSeries['whiskers'] {
	if (notes.includes(inTable[locale])) return 'none';
	const kinds = new Set(estimates.flatMap((one) => (one.kind === 'known' ? [one.interval.kind] : [])));
	if (kinds.has('at-best')) return 'dashed';
	return kinds.has('interval') ? 'solid' : 'none';
}

/** The span of a value axis that holds all values and intervals, and for bars zero. */
export function spanOf(
	estimates: readonly Estimate[],
	{ domain: [low, high] }: Common,
	fromZero: boolean,
): readonly [number, number] {
	const ends = estimates.flatMap((one) => {
		if (one.kind !== 'known') return [];
		return one.interval.kind === 'none' ? [one.value] : [one.value, one.interval.low, one.interval.high];
	});
	const [from, to] = [Math.min(low, ...(fromZero ? [0] : []), ...ends), Math.max(high, ...ends)];
	return [from, to > from ? to : from + 1];
}
