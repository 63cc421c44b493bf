import type { Estimate, Interval, Sampling } from '../estimate';
import { lettersOf } from '../flag';
import { limitsOf, methodFor } from './limits';
import type { Measured } from './measured';
import { presentationOf } from './nchs';
import { baseSize } from './small-base';

/** What is known beside the answers. */
export interface Sampled {
	readonly sampling: Sampling;
	/** `percent` for a share, which is shown as 0-100; anything else stays in its own unit. */
	readonly unit: string;
	/** Whether the sample has weights, strata, clusters or a population size: anything but a simple one. */
	readonly weighted: boolean;
	/** Whether it is kept back so that another cannot be had by subtraction (`withhold`). */
	readonly withheld?: boolean;
	/** Eurostat's letters that hold for the value already. */
	readonly flag?: string;
	readonly confidence?: number;
}

/**
 * Turns an estimate of one's own survey into what may be shown of it, by the rules that published figures follow (`judge`):
 * no interval for quota and opt-in samples, one "at best" where the sampling is not stated. Fewer than 10 respondents are never
 * shown; fewer than 30, or a share that NCHS would suppress, are marked with the letter u.
 * Null (nobody answered) is absent. Throws a RangeError for an unknown flag letter or a share in another unit than percent.
 */
export function judgeMeasured(measured: Measured | null, sampled: Sampled): Estimate {
	const { unit, withheld = false, flag = '' } = sampled;
	const letters = lettersOf(flag);
	if (measured === null) return { kind: 'absent', reason: 'not-collected' };
	const { kind, n, estimate } = measured;
	if (kind === 'share' && unit !== 'percent')
		throw new RangeError(`A share is shown in percent, not in ${unit}.`);
	const size = baseSize(n);
	if (size === 'empty') return { kind: 'absent', reason: 'not-collected' };
	if (letters.includes('c')) return { kind: 'withheld', reason: 'confidential', base: null };
	if (size === 'withheld' || withheld) return { kind: 'withheld', reason: 'small-base', base: null };
	const unreliable =
		size === 'marked' || (kind === 'share' && presentationOf(measured).unreliable.length > 0);
	return {
		kind: 'known',
		value: scaleOf(unit, estimate),
		interval: intervalOf(measured, sampled),
		base: n,
		flag: unreliable && !letters.includes('u') ? `${flag}u` : flag,
	};
}

function intervalOf(measured: Measured, { sampling, unit, weighted, confidence }: Sampled): Interval {
	if (sampling === 'quota' || sampling === 'opt-in')
		return { kind: 'none', because: 'not-a-probability-sample' };
	const method = methodFor(measured, { weighted });
	// A mean of answers that are all alike, or of one, would have an interval of no width.
	const limits =
		measured.kind !== 'share' && measured.se === 0 ? null : limitsOf(measured, method, confidence);
	if (limits === null) return { kind: 'none', because: 'no-variance' };
	const [low, high] = [scaleOf(unit, limits[0]), scaleOf(unit, limits[1])];
	return sampling === 'unknown'
		? { kind: 'at-best', low, high, because: ['sampling-not-stated'] }
		: { kind: 'interval', low, high };
}

const scaleOf = (unit: string, value: number): number => (unit === 'percent' ? 100 * value : value);
