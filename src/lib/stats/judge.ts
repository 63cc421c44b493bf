import type { Doubt, Estimate, Interval, Sampling } from './estimate';
import { lettersOf } from './flag';
import { scoreLimits, z95 } from './score-limits';

/** All that is published about one value. */
export interface Evidence {
	/** In `unit`; null where the publisher prints none. */
	readonly value: number | null;
	/** `percent` is a share, 0-100; anything else is a count or a mean. */
	readonly unit: string;
	/** Number of interviews behind the value; null where it is not published. */
	readonly n: number | null;
	/** Whether it is published that all n answered this question. */
	readonly baseStated: boolean;
	readonly sampling: Sampling;
	/** Eurostat's letters, '' for none. */
	readonly flag: string;
}

/**
 * Turns what is published about a value into what may be said of it: the value with its 95 % Wilson interval
 * (in percent), with an interval "at best", or with the reason why none can be calculated; or no value at all.
 * A confidential value is withheld even if the table holds one.
 *
 * Source of the rule for quota and opt-in samples: AAPOR, "Opt-In Surveys and Margin of Error" and "Guidance on
 * Reporting Precision for Nonprobability Samples" (2016): no margin of sampling error for them, and another measure
 * only with the model behind it, which publishers of the figures used here do not give.
 * Throws a RangeError for an unknown flag letter, a percentage outside 0-100, or an n that is not positive.
 */
export function judge(evidence: Evidence): Estimate {
	const { value, n, flag } = evidence;
	if (n !== null && !(n > 0)) throw new RangeError(`A number of interviews must be positive, got ${n}.`);
	if (lettersOf(flag).includes('c')) return { kind: 'withheld', reason: 'confidential', base: n };
	if (value === null) return { kind: 'absent', reason: 'not-published' };
	return { kind: 'known', value, interval: intervalOf(value, evidence), base: n, flag };
}

function intervalOf(value: number, { unit, n, sampling, baseStated }: Evidence): Interval {
	if (unit !== 'percent') return { kind: 'none', because: 'not-a-share' };
	if (!(value >= 0 && value <= 100)) throw new RangeError(`A percentage must lie in 0-100, got ${value}.`);
	if (sampling === 'quota' || sampling === 'opt-in')
		return { kind: 'none', because: 'not-a-probability-sample' };
	const limits = n === null ? null : scoreLimits(value / 100, n, z95);
	if (limits === null) return { kind: 'none', because: 'n-not-published' };
	const [low, high] = [100 * limits[0], 100 * limits[1]];
	const because: Doubt[] = [];
	if (!baseStated) because.push('base-not-stated');
	if (sampling === 'unknown') because.push('sampling-not-stated');
	return because.length === 0 ? { kind: 'interval', low, high } : { kind: 'at-best', low, high, because };
}
