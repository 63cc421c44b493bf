import type { Doubt, Estimate, NoInterval } from '../stats/estimate';
import { flagLetters } from '../stats/flag';
import { between, list, must, oneOf, orNull, text } from './proofs';

/** The parts of an estimate, each for a column of its own. */
export interface EstimateParts {
	/** The value, or the reason why there is none. */
	readonly value: number | string;
	/** What kind of interval there is, and why; '' where there is no value. */
	readonly certainty: string;
	readonly low: number | null;
	readonly high: number | null;
	readonly base: number | null;
	readonly flag: string;
}

const doubts: readonly Doubt[] = ['base-not-stated', 'sampling-not-stated'];
const noIntervals: readonly NoInterval[] = [
	'n-not-published',
	'not-a-probability-sample',
	'not-a-share',
	'no-variance',
];
const withheld = ['confidential', 'small-base'] as const;
const absent = ['not-published', 'not-collected'] as const;

export function partsOf(estimate: Estimate): EstimateParts {
	const nothing = { certainty: '', low: null, high: null, base: null, flag: '' };
	if (estimate.kind === 'absent') return { ...nothing, value: estimate.reason };
	if (estimate.kind === 'withheld') return { ...nothing, value: estimate.reason, base: estimate.base };
	const { value, interval, base, flag } = estimate;
	if (interval.kind === 'none')
		return { value, certainty: interval.because, low: null, high: null, base, flag };
	const { kind, low, high } = interval;
	const certainty = kind === 'at-best' ? [kind, ...interval.because].join(' ') : kind;
	return { value, certainty, low, high, base, flag };
}

/**
 * The estimate of these parts.
 *
 * @param domain span of the value axis: value and interval lie within it
 * @throws RangeError naming the part that cannot be
 */
export function estimateOf(
	parts: Readonly<Record<keyof EstimateParts, unknown>>,
	[least, most]: readonly [number, number],
	name: string,
): Estimate {
	const base = orNull(between(0, 1e12))(parts.base, `${name}.base`);
	const reason = [...withheld, ...absent].find((one) => one === parts.value);
	if (reason !== undefined) {
		const { certainty, low, high, flag } = parts;
		must(certainty === '' && low === null && high === null && flag === '', name);
		const known = withheld.find((one) => one === reason);
		if (known) return { kind: 'withheld', reason: known, base };
		must(base === null, `${name}.base`);
		return { kind: 'absent', reason: oneOf(absent)(reason, name) };
	}
	const value = between(least, most)(parts.value, `${name}.value`);
	const flag = text(flagLetters.length)(parts.flag, `${name}.flag`);
	const letters = [...flag];
	must(
		letters.every((letter, i) => flagLetters.some((one) => one === letter) && letters.indexOf(letter) === i),
		`${name}.flag`,
	);
	const [kind, ...because] = text(60)(parts.certainty, `${name}.certainty`).split(' ');
	if (kind !== 'interval' && kind !== 'at-best') {
		must(because.length === 0 && parts.low === null && parts.high === null, `${name}.interval`);
		return {
			...{ kind: 'known', value, base, flag },
			interval: { kind: 'none', because: oneOf(noIntervals)(kind, `${name}.interval`) },
		};
	}
	const low = between(least, value)(parts.low, `${name}.low`);
	const high = between(value, most)(parts.high, `${name}.high`);
	if (kind === 'at-best') {
		const why = list(doubts.length, oneOf(doubts))(because, `${name}.interval`);
		must(new Set(why).size === why.length, `${name}.interval`);
		return { kind: 'known', value, base, flag, interval: { kind, low, high, because: why } };
	}
	must(because.length === 0, `${name}.interval`);
	return { kind: 'known', value, base, flag, interval: { kind, low, high } };
}
