import { certainty, type Certainty } from '../../stats/difference';
import type { Estimate } from '../../stats/estimate';

/** The difference of two shares of separate samples in points, with its limits where both have an interval. */
export interface PointsApart {
	readonly points: number;
	readonly limits:
		(Certainty & { readonly low: number; readonly high: number; readonly atBest: boolean }) | null;
}

/**
 * Own less published, from the intervals of both: the distances from each share to its limits, squared and added (MOVER), which
 * with Wilson's limits is Newcombe's interval. Source: Zou & Donner 2008, Statistics in Medicine 27:1693. Null where one of them is not known.
 */
export function pointsApart(own: Estimate, published: Estimate): PointsApart | null {
	if (own.kind !== 'known' || published.kind !== 'known') return null;
	const points = own.value - published.value;
	const [a, b] = [own.interval, published.interval];
	if (a.kind === 'none' || b.kind === 'none') return { points, limits: null };
	const low = points - Math.hypot(own.value - a.low, b.high - published.value);
	const high = points + Math.hypot(a.high - own.value, published.value - b.low);
	const bounded = [Math.max(-100, low), Math.min(100, high)] as const;
	return {
		points,
		limits: {
			...{ low: bounded[0], high: bounded[1], atBest: a.kind === 'at-best' || b.kind === 'at-best' },
			...certainty(bounded, [a.low, a.high], [b.low, b.high]),
		},
	};
}
