import { baseOf } from './base';
import { measuredOf, type Measured } from './measured';
import { totalsOf, variance, type Moments } from './moments';

/** An estimate as a function of totals near the ones found: its value, its gradient, and the places of its base. */
export interface Linearised {
	readonly estimate: number;
	readonly gradient: readonly number[];
	readonly base: readonly number[];
}

/** R = a·T / b·T: how often each variable counts above and below; and the places of the respondents it rests on. */
export interface RatioParts {
	readonly over: readonly number[];
	readonly under: readonly number[];
	readonly base: readonly number[];
}

/**
 * The ratio of two totals with its standard error: the core of shares, means and percentages of responses. Null where
 * the base is empty or the lower total is 0. Source: Särndal, Swensson & Wretman 1992, sec. 5.6; R `svyratio`.
 */
export function ratioOf(moments: Moments, parts: RatioParts): Measured | null {
	const base = baseOf(moments, parts.base);
	const linear = linearisedRatio(moments, parts);
	if (linear === null || base.n === 0) return null;
	return measuredOf(base, {
		kind: 'ratio',
		estimate: linear.estimate,
		variance: variance(moments, linear.gradient),
	});
}

/** A ratio as `differenceOf` takes it: its gradient is (a - R b) / b·T. Null where the lower total is 0. */
export function linearisedRatio(moments: Moments, { over, under, base }: RatioParts): Linearised | null {
	const totals = totalsOf(moments);
	const sum = (parts: readonly number[]) =>
		totals.reduce((all, total, k) => all + total * (parts[k] ?? 0), 0);
	const below = sum(under);
	if (below === 0) return null;
	const estimate = sum(over) / below;
	return {
		estimate,
		gradient: totals.map((_, k) => ((over[k] ?? 0) - estimate * (under[k] ?? 0)) / below),
		base,
	};
}

/** 1 at the places, 0 elsewhere: a coefficient vector of `size` variables. */
export function ones(size: number, places: readonly number[]): number[] {
	const at = new Set(places);
	return Array.from({ length: size }, (_, k) => (at.has(k) ? 1 : 0));
}
