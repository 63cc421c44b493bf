import { baseOf } from './base';
import { measuredOf, type Measured } from './measured';
import { totalsOf, variance, type Moments } from './moments';
import { linearisedRatio, ones, type Linearised } from './ratio';

/**
 * Places of variables, over the respondents of a domain with a value x: Σ w, Σ w (x - c) and, where it was asked for,
 * Σ w (x - c)². The centre c is any value near the mean: squares of a large x lose the digits of its spread.
 */
export interface MeanPlaces {
	readonly base: readonly number[];
	readonly value: readonly number[];
	readonly square?: readonly number[];
	readonly centre: number;
}

/**
 * The mean of a number with its standard error. Null where the base is empty. Rows share Σ w and Σ w (x - c), so the
 * moments must be `joint` or `clusters`. With squares also the standard deviation and the design effects.
 */
export function meanOf(moments: Moments, places: MeanPlaces): Measured | null {
	const base = baseOf(moments, places.base);
	const linear = linearisedMean(moments, places);
	if (linear === null) return null;
	const spread = spreadOf(moments, places, base.n);
	return measuredOf(base, {
		kind: 'mean',
		estimate: linear.estimate,
		variance: variance(moments, linear.gradient),
		simple: spread === null ? null : spread / base.n,
		sd: spread === null ? null : Math.sqrt(spread),
	});
}

/** A mean as `differenceOf` takes it. Null where the weights sum to 0. */
export function linearisedMean(moments: Moments, { base, value, centre }: MeanPlaces): Linearised | null {
	const found = linearisedRatio(moments, {
		over: ones(moments.size, value),
		under: ones(moments.size, base),
		base,
	});
	return found === null ? null : { ...found, estimate: found.estimate + centre };
}

/** n/(n - 1) · Σ w (x - mean)² / Σ w, R's `svyvar`; null without squares or with one respondent. */
function spreadOf(moments: Moments, { base, value, square }: MeanPlaces, n: number): number | null {
	if (square === undefined || n < 2) return null;
	const totals = totalsOf(moments);
	const sum = (places: readonly number[]) => places.reduce((all, place) => all + (totals[place] ?? 0), 0);
	const weights = sum(base);
	return (n / (n - 1)) * Math.max(0, sum(square) / weights - (sum(value) / weights) ** 2);
}
