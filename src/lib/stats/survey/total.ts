import { baseOf } from './base';
import { measuredOf, type Measured } from './measured';
import type { MeanPlaces } from './mean';
import { totalsOf, variance, type Moments } from './moments';
import { ones } from './ratio';

/**
 * The total of a linear combination of variables, Σ a_k T_k, with its standard error: of respondents (Σ w, as many firms as
 * the weights stand for) with a 1 at their places. Null where the base is empty.
 * Means something only where the weights are inverse probabilities: of weights with mean 1 it is a number of interviews.
 */
export function totalOf(
	moments: Moments,
	{ over, base: places }: { readonly over: readonly number[]; readonly base: readonly number[] },
): Measured | null {
	const base = baseOf(moments, places);
	if (base.n === 0) return null;
	const estimate = totalsOf(moments).reduce((sum, total, k) => sum + total * (over[k] ?? 0), 0);
	return measuredOf(base, { kind: 'total', estimate, variance: variance(moments, over) });
}

/** The total Σ w x of a number whose moments are centred, as c Σ w + Σ w (x - c). Null where the base is empty. */
export function totalOfValues(moments: Moments, { base, value, centre }: MeanPlaces): Measured | null {
	const [respondents, values] = [ones(moments.size, base), ones(moments.size, value)];
	return totalOf(moments, { over: respondents.map((one, k) => one * centre + (values[k] ?? 0)), base });
}
