import type { Doubt, Estimate, NoInterval } from '../stats/estimate';

/** An estimate as a file can hold it; numbers are in the unit of the value and not rounded. */
export interface LaidFlat {
	readonly kind: Estimate['kind'];
	/** null where the value is withheld or absent. */
	readonly value: number | null;
	readonly interval: 'interval' | 'at-best' | 'none';
	/** 95 % limits; null where there are none. */
	readonly low: number | null;
	readonly high: number | null;
	/** Number of interviews behind the value; null where it is not published or there is no value. */
	readonly n: number | null;
	/** Why there is no value or no interval, or why the interval is one at best. */
	readonly reasons: readonly (Doubt | NoInterval | Reason)[];
}

type Reason = Exclude<Estimate, { kind: 'known' }>['reason'];

/** Lays an estimate flat. A withheld value cannot leave the house: it is not in there. */
export function laidFlat(estimate: Estimate): LaidFlat {
	const { kind } = estimate;
	const nothing = { interval: 'none', low: null, high: null } as const;
	if (kind === 'absent') return { kind, value: null, ...nothing, n: null, reasons: [estimate.reason] };
	if (kind === 'withheld')
		return { kind, value: null, ...nothing, n: estimate.base, reasons: [estimate.reason] };
	const { value, interval, base: n } = estimate;
	if (interval.kind === 'none') return { kind, value, ...nothing, n, reasons: [interval.because] };
	const reasons = interval.kind === 'at-best' ? interval.because : [];
	return { kind, value, interval: interval.kind, low: interval.low, high: interval.high, n, reasons };
}
