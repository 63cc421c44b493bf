import type { Ground, Published } from '../benchmark/ground';
import type { LeftOut, RungName } from '../benchmark/ladder-rungs';
import type { Estimate, Interval } from '../stats/estimate';
import { between } from '../words/benchmark/intervals';
import { leftOut } from '../words/benchmark/left-out';
import { noInterval } from '../words/intervals';
import type { Locale } from '../words/locale';
import { percent } from '../words/number';
import { groupOf } from './group-of';
import { tellSource } from './say-source';
import type { ToldFigure } from './told-finding';

/** A figure that is shown, and how near it comes to the business. */
export interface Shown extends Published {
	readonly estimate: Estimate;
	/** Null and none for a share of people. */
	readonly rung: RungName | null;
	readonly leavesOut: readonly LeftOut[];
}

/** Null where there is no figure, or it is missing or held back. */
export function tellFigure(shown: Shown | null, ground: Ground, locale: Locale): ToldFigure | null {
	if (shown?.estimate.kind !== 'known') return null;
	const { value, interval } = shown.estimate;
	return {
		value,
		share: percent(value, locale),
		...tellInterval(interval, locale),
		year: shown.row.year,
		group: groupOf(shown, ground, locale),
		rung: shown.rung,
		leavesOut: shown.leavesOut.map((reason) => leftOut[reason][locale]),
		source: tellSource(shown, ground, locale),
	};
}

/** The interval of an estimate in words, or why there is none. */
export function tellInterval(
	interval: Interval,
	locale: Locale,
): Pick<ToldFigure, 'low' | 'high' | 'interval' | 'reasonNoInterval'> {
	if (interval.kind === 'none')
		return {
			...{ low: null, high: null, interval: null },
			reasonNoInterval: noInterval[interval.because]?.[locale] ?? interval.because,
		};
	const { low, high } = interval;
	const because = interval.kind === 'at-best' ? interval.because : [];
	const bounds = { low: percent(low, locale), high: percent(high, locale), because };
	return { low, high, interval: between(bounds, locale), reasonNoInterval: null };
}
