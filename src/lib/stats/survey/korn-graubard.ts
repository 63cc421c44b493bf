import { clopperPearson } from '../clopper-pearson';
import { betaQuantile } from '../distributions/beta-quantile';
import { tQuantile } from '../distributions/t';
import { tailOf, type Limits } from '../wilson';
import type { Measured } from './measured';

type Share = Pick<Measured, 'estimate' | 'n' | 'neff' | 'df'>;

/** A share this near to 0 or 1 is one whose no-cell or yes-cell is empty, whatever the order of summing left. */
const EMPTY = 1e-12;

/** Whether a share is 0 or 1 as far as rounding can tell. */
export const isAtEnd = (p: number): boolean => p < EMPTY || 1 - p < EMPTY;

/**
 * The effective n of the Korn-Graubard interval, n_eff·(t(n - 1)/t(df))²: smaller where few PSUs tell the variance. Null
 * where n_eff is, where the share is 0 or 1, or without degrees of freedom.
 */
export function dfAdjustedN({ estimate, n, neff, df }: Share, confidence = 0.95): number | null {
	const tail = tailOf(confidence);
	if (neff === null || isAtEnd(estimate) || !(df > 0) || n < 2) return null;
	return neff * (tQuantile(tail, n - 1) / tQuantile(tail, df)) ** 2;
}

/**
 * The Clopper-Pearson interval with an effective n, for a share of a complex sample (Korn & Graubard 1998, Survey Methodology
 * 24:193). With the rule of NCHS the effective n never exceeds n, and a share of 0 or 1 has the exact interval of n answers:
 * it is never of no width. Null where the variance is 0 and the share is not (known by design), or without degrees of freedom.
 * Source: Parker et al. 2017, Vital and Health Statistics 2(175).
 */
export function kornGraubardLimits(share: Share, confidence = 0.95): Limits | null {
	const { estimate, n } = share;
	if (isAtEnd(estimate)) return clopperPearson(estimate < 0.5 ? 0 : n, n, confidence);
	const adjusted = dfAdjustedN(share, confidence);
	return adjusted === null ? null : exact(estimate, Math.min(n, adjusted), confidence);
}

/** The same as R does it, `svyciprop(method = "beta")`: n_eff may exceed n; null at a share of 0 or 1. */
export function kornGraubardUncapped(share: Share, confidence = 0.95): Limits | null {
	const adjusted = dfAdjustedN(share, confidence);
	return adjusted === null ? null : exact(share.estimate, adjusted, confidence);
}

function exact(p: number, n: number, confidence: number): Limits {
	const tail = tailOf(confidence);
	const [yes, no] = [n * p, n * (1 - p)];
	return [betaQuantile(tail, yes, no + 1), betaQuantile(1 - tail, yes + 1, no, tail)];
}
