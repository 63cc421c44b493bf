import type { Limits } from '../wilson';
import { limitsOf, methodFor } from './limits';
import type { Measured } from './measured';
import type { Moments } from './moments';
import { ones, ratioOf } from './ratio';
import { shareOf } from './share';

/** Places of the cells of respondents below a value, at it and above it. */
export interface RankPlaces {
	readonly below: readonly number[];
	readonly equal: readonly number[];
	readonly above: readonly number[];
}

/** Where a value stands in a distribution, as shares (0-1) of the respondents. */
export interface PercentileRank {
	/** Share below it. */
	readonly strict: Measured;
	/** Share below it or at it. */
	readonly weak: Measured;
	/** Share below it and half of those at it. */
	readonly mid: Measured;
}

/** The percentile rank of a value, with standard errors by the design. Null where there are no respondents. */
export function percentileRank(moments: Moments, { below, equal, above }: RankPlaces): PercentileRank | null {
	const base = [...below, ...equal, ...above];
	const strict = shareOf(moments, { yes: below, base });
	const weak = shareOf(moments, { yes: [...below, ...equal], base });
	const half = ones(moments.size, equal).map((one) => one / 2);
	const over = ones(moments.size, below).map((one, k) => one + (half[k] ?? 0));
	const mid = ratioOf(moments, { over, under: ones(moments.size, base), base });
	return strict === null || weak === null || mid === null ? null : { strict, weak, mid };
}

/**
 * A rank as an interval (0-1): from the lower limit of the share below to the upper limit of the share up to the value. Chance
 * of selection and ties are both in it. Null where a limit cannot be told.
 */
export function limitsOfRank(
	{ strict, weak }: PercentileRank,
	{ weighted, confidence = 0.95 }: { readonly weighted: boolean; readonly confidence?: number },
): Limits | null {
	const method = methodFor(strict, { weighted });
	const [lower, upper] = [limitsOf(strict, method, confidence), limitsOf(weak, method, confidence)];
	return lower === null || upper === null ? null : [lower[0], upper[1]];
}
