import { baseOf } from './base';
import type { MeanPlaces } from './mean';
import { measuredOf, type Measured } from './measured';
import { totalsOf, variance, type Moments } from './moments';
import { ones } from './ratio';

/**
 * The variance of a number among those its sample stands for, n/(n - 1)·Σ w (x - mean)² / Σ w, with its standard error; in the square of
 * the unit. Null without squares among the places, or with fewer than two respondents. R `svyvar`.
 */
export function varianceOfValues(moments: Moments, places: MeanPlaces): Measured | null {
	const { square, base: respondents, value } = places;
	const base = baseOf(moments, respondents);
	if (square === undefined || base.n < 2) return null;
	const totals = totalsOf(moments);
	const [w, s, q] = [respondents, value, square].map((group) => ones(moments.size, group)) as [
		number[],
		number[],
		number[],
	];
	const sum = (over: readonly number[]) => over.reduce((all, one, k) => all + one * (totals[k] ?? 0), 0);
	const whole = sum(w);
	const [centre, mean2] = [sum(s) / whole, sum(q) / whole];
	const factor = base.n / (base.n - 1);
	const gradient = w.map(
		(one, k) =>
			(factor * ((q[k] ?? 0) - 2 * centre * (s[k] ?? 0) + one * (2 * centre * centre - mean2))) / whole,
	);
	return measuredOf(base, {
		kind: 'ratio',
		estimate: factor * Math.max(0, mean2 - centre * centre),
		variance: variance(moments, gradient),
	});
}
