import { agrestiCoull } from '../agresti-coull';
import { jeffreys } from '../jeffreys';
import { wilson, type Limits } from '../wilson';
import { wilsonContinuity } from '../wilson-continuity';
import { isAtEnd, kornGraubardLimits, kornGraubardUncapped } from './korn-graubard';
import type { Measured } from './measured';
import { arcsineLimits, logitLimits } from './transformed';
import { studentLimits, waldLimits } from './wald';

/** How the limits of an interval are found. `korn-graubard` is by the rule of NCHS; Wilson's n is one of three. */
export type LimitsMethod =
	| 'wald-z'
	| 'mean-t'
	| 'logit'
	| 'arcsine'
	| 'korn-graubard'
	| 'korn-graubard-uncapped'
	| 'wilson'
	| 'wilson-effective'
	| 'wilson-kish'
	| 'wilson-continuity'
	| 'jeffreys'
	| 'agresti-coull';

/**
 * The method a figure is shown with: Wilson for a share of a simple sample (no weights, strata or clusters), Korn-Graubard for
 * one of any other; t for means, ratios and differences; z for totals, as R does. Never Wald for a share.
 */
export function methodFor(
	{ kind }: Pick<Measured, 'kind'>,
	{ weighted }: { readonly weighted: boolean },
): LimitsMethod {
	if (kind === 'share') return weighted ? 'korn-graubard' : 'wilson';
	return kind === 'total' ? 'wald-z' : 'mean-t';
}

/**
 * The limits of an estimate in its unit; null where the method has none for it: no degrees of freedom, no variance, or a
 * share of 0 or 1 for the methods that end there. Throws a RangeError for a confidence not strictly between 0 and 1.
 */
export function limitsOf(measured: Measured, method: LimitsMethod, confidence = 0.95): Limits | null {
	const { estimate, n, kishNeff } = measured;
	switch (method) {
		case 'wald-z':
			return waldLimits(measured, confidence);
		case 'mean-t':
			return studentLimits(measured, confidence);
		case 'logit':
			return logitLimits(measured, confidence);
		case 'arcsine':
			return arcsineLimits(measured, confidence);
		case 'korn-graubard':
			return kornGraubardLimits(measured, confidence);
		case 'korn-graubard-uncapped':
			return kornGraubardUncapped(measured, confidence);
		case 'wilson':
			return wilson(estimate, n, confidence);
		case 'wilson-effective':
			return effectiveWilson(measured, confidence);
		case 'wilson-kish':
			return wilson(estimate, kishNeff, confidence);
		case 'wilson-continuity':
			return wilsonContinuity(estimate * n, n, confidence);
		case 'jeffreys':
			return jeffreys(estimate * n, n, confidence);
		case 'agresti-coull':
			return agrestiCoull(estimate, n, confidence);
		default:
			return method satisfies never;
	}
}

/** Wilson with n_eff; at a share of 0 or 1, where that is not defined, with n. */
function effectiveWilson({ estimate, n, neff }: Measured, confidence: number): Limits | null {
	if (neff !== null) return wilson(estimate, neff, confidence);
	return isAtEnd(estimate) ? wilson(estimate, n, confidence) : null;
}
