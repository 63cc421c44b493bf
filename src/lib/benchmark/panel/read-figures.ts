import type { Doubt, Estimate, Interval, NoInterval, Sampling } from '../../stats/estimate';
import { fewest } from '../../stats/survey/small-base';
import type { PanelStep, Spread } from './panel';
import { between, limitsIn, list, oneOf, orNull, refuse, taking, whole, type Proof } from './proof';

const isRandom = (sampling: Sampling): boolean => sampling === 'probability' || sampling === 'unknown';

const base = whole(fewest.shown, 1e9);
const noIntervals: readonly NoInterval[] = [
	...(['n-not-published', 'not-a-probability-sample', 'not-a-share', 'no-variance'] as const),
];
const doubts: readonly Doubt[] = ['base-not-stated', 'sampling-not-stated'];

/** An estimate in percent by the rules our own follow: no interval without a random sample, no value of fewer than ten. */
export const estimateFor =
	(sampling: Sampling): Proof<Estimate> =>
	(value, where) => {
		const take = taking(value, where);
		const kind = take('kind', oneOf(['known', 'withheld', 'absent']));
		if (kind === 'absent') return { kind, reason: 'not-collected' };
		if (kind === 'withheld') return { kind, reason: 'small-base', base: null };
		const share = take('value', between(0, 100));
		const interval = take('interval', intervalFor(sampling, share));
		return { kind, value: share, interval, base: take('base', base), flag: take('flag', oneOf(['', 'u'])) };
	};

const intervalFor =
	(sampling: Sampling, share: number): Proof<Interval> =>
	(value, where) => {
		const take = taking(value, where);
		const kind = take('kind', oneOf(['interval', 'at-best', 'none']));
		if (kind === 'none') return { kind, because: take('because', oneOf(noIntervals)) };
		if (!isRandom(sampling)) return refuse(where);
		const [low, high] = [take('low', between(0, share)), take('high', between(share, 100))];
		if (sampling === 'probability' && kind === 'interval') return { kind, low, high };
		const because = kind === 'at-best' ? take('because', list(1, 2, oneOf(doubts))) : doubts.slice(1);
		return { kind: 'at-best', low, high, because };
	};

/** A distribution whose steps rise, each with ten respondents or more of its own, up to everyone. */
export const spreadFor =
	(sampling: Sampling): Proof<Spread> =>
	(value, where) => {
		const take = taking(value, where);
		const kind = take('kind', oneOf(['known', 'withheld', 'absent']));
		if (kind !== 'known') return { kind };
		const n = take('n', base);
		const nobody = take('nobody', orNull(limitsIn(1)));
		const steps = take('steps', list(1, 200, stepIn));
		steps.forEach(({ upTo, share, count, limits }, i) => {
			const before = steps[i - 1];
			const rises = before === undefined || (upTo > before.upTo && share >= before.share);
			const bracketed = limits === null || (limits[0] <= share && share <= limits[1]);
			const enough = count - (before?.count ?? 0) >= fewest.shown;
			const known = (limits === null) === (nobody === null) && (limits === null || isRandom(sampling));
			if (!rises || !bracketed || !enough || !known) refuse(`${where}.steps[${i}]`);
		});
		const last = steps.at(-1);
		if (last?.count !== n || last.share !== 1) refuse(`${where}.steps`);
		return { kind, n, nobody, steps };
	};

const stepIn: Proof<PanelStep> = (value, where) => {
	const take = taking(value, where);
	return {
		upTo: take('upTo', between(-1e15, 1e15)),
		share: take('share', between(0, 1)),
		limits: take('limits', orNull(limitsIn(1))),
		count: take('count', base),
	};
};
