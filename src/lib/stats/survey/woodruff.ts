import { limitsOf } from './limits';
import type { Measured } from './measured';
import { quantileOf, type Ecdf, type QuantileRule } from './quantile';
import { criticalT } from './wald';

/** A quantile with its interval, in the unit of the values. A limit is null where the interval of the share leaves 0-1. */
export interface QuantileWithLimits {
	readonly estimate: number;
	readonly low: number | null;
	readonly high: number | null;
	/** Width of the interval over 2t; null where a limit is. */
	readonly se: number | null;
}

/**
 * A quantile with Woodruff's interval: that of the share of values up to it, brought back through the distribution.
 * `shareUpTo` measures that share (`shareOf` with yes = values <= x), so the design is in it. Null where there is no value.
 * Source: Woodruff 1952, JASA 47:635; R `svyquantile(interval.type = "mean")` for `mean-t`.
 * Throws a RangeError for a p outside 0-1 or a confidence not strictly between 0 and 1.
 */
export function woodruff(
	ecdf: Ecdf,
	p: number,
	shareUpTo: (value: number) => Measured | null,
	options: {
		readonly rule?: QuantileRule;
		readonly method?: 'mean-t' | 'logit' | 'arcsine' | 'korn-graubard' | 'korn-graubard-uncapped';
		readonly confidence?: number;
	} = {},
): QuantileWithLimits | null {
	const { rule = 'math', method = 'mean-t', confidence = 0.95 } = options;
	const estimate = quantileOf(ecdf, p, rule);
	if (estimate === null) return null;
	const share = shareUpTo(estimate);
	const limits = share === null ? null : limitsOf(share, method, confidence);
	const back = (at: number | undefined) =>
		at !== undefined && at >= 0 && at <= 1 ? quantileOf(ecdf, at, rule) : null;
	const [low, high] = [back(limits?.[0]), back(limits?.[1])];
	const t = share === null ? null : criticalT(share.df, confidence);
	const se = low === null || high === null || t === null ? null : (high - low) / (2 * t);
	return { estimate, low, high, se };
}
