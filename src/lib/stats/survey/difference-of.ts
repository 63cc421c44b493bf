import { twoSided } from '../distributions/t';
import { baseOf } from './base';
import { measuredOf, type Measured } from './measured';
import { variance, type Moments } from './moments';
import type { Linearised } from './ratio';

/** A difference with its tests. The two-sided p-values are null where the standard error is 0 or there are no df. */
export interface Difference extends Measured {
	readonly kind: 'difference';
	/** The difference over its standard error; null where that is 0. */
	readonly statistic: number | null;
	readonly pZ: number | null;
	/** By the t distribution with the degrees of freedom of the design. */
	readonly pT: number | null;
}

/**
 * The difference a - b of any two estimates over the same moments, by the difference of their gradients. So it does not
 * matter whether the groups are apart, overlap, one is part of the other (a group and everyone), or were asked in two
 * waves whose strata are told apart: what they share counts as shared. Its base is all respondents of either.
 * Source: Korn & Graubard 1999, "Analysis of Health Surveys", sec. 3.5; R `svycontrast`.
 */
export function differenceOf(moments: Moments, a: Linearised, b: Linearised): Difference {
	const gradient = a.gradient.map((value, k) => value - (b.gradient[k] ?? 0));
	const base = baseOf(moments, [...new Set([...a.base, ...b.base])]);
	const found = measuredOf(base, {
		kind: 'difference',
		estimate: a.estimate - b.estimate,
		variance: variance(moments, gradient),
	});
	const statistic = found.se > 0 ? found.estimate / found.se : null;
	return {
		...found,
		kind: 'difference',
		statistic,
		pZ: statistic === null ? null : twoSided(statistic, Infinity),
		pT: statistic === null || found.df <= 0 ? null : twoSided(statistic, found.df),
	};
}
