import { tQuantile } from '../../distributions/t';
import type { Limits } from '../../wilson';
import { differenceOf } from '../difference-of';
import type { Moments } from '../moments';
import type { Linearised } from '../ratio';
import type { Tested } from '../tested';
import { overError } from './p-value';

/** The difference a - b of two estimates of one sample, in their unit, with t limits and test. */
export interface DomainDifference {
	readonly difference: number;
	readonly se: number;
	/** Of the design: PSUs less strata. */
	readonly designDf: number;
	readonly test: Tested;
	/** Null where there is no test. */
	readonly limits: Limits | null;
}

/** How two groups are compared. */
export interface DomainRule {
	readonly spent?: number;
	readonly designDf?: number;
	readonly confidence?: number;
}

/**
 * Compares two groups of one sample, whatever they share: two columns of a table, a group with everyone (`against: total`
 * is nothing but the total as b), a group with the rest. The standard error is that of the difference itself, so a group
 * is never tested against a total as if these were two samples: that error is too large.
 * `designDf` is that of the respondents of either unless it is given, such as that of all groups of a question. `spent` degrees
 * are taken off it: 1 gives R's `svyttest`, and the number of groups less one the coefficients of R's `svyglm(y ~ group)`.
 * Source: Korn & Graubard 1999; R `survey::svycontrast`, `svyttest`.
 */
export function compareDomains(
	moments: Moments,
	a: Linearised,
	b: Linearised,
	{ designDf, ...rule }: DomainRule = {},
): DomainDifference {
	const { estimate, se, df } = differenceOf(moments, a, b);
	return tested(estimate, se, designDf ?? df, rule);
}

/** A difference with its error, tested. */
export function tested(
	difference: number,
	se: number,
	designDf: number,
	{ spent = 0, confidence = 0.95 }: Omit<DomainRule, 'designDf'> = {},
): DomainDifference {
	const test = overError(difference, se, designDf - spent);
	const found = { difference, se, designDf, test };
	if (test.kind === 'none') return { ...found, limits: null };
	const half = tQuantile((1 + confidence) / 2, designDf - spent) * se;
	return { ...found, limits: [difference - half, difference + half] };
}
