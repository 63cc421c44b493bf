import { tQuantile } from '../distributions/t';
import { criticalValue, tailOf, type Limits } from '../wilson';
import type { Measured } from './measured';

/**
 * The estimate ± z·se: R's `confint(svymean(...))`. For a share it can leave 0-1 and has no width at 0 and 1, so it is never
 * shown for one; for a total it is the usual one.
 */
export function waldLimits({ estimate, se }: Pick<Measured, 'estimate' | 'se'>, confidence = 0.95): Limits {
	return around(estimate, criticalValue(confidence) * se);
}

/** The estimate ± t·se with the degrees of freedom of the design; null where there are none. R `svyciprop(method = "mean")`. */
export function studentLimits(
	{ estimate, se, df }: Pick<Measured, 'estimate' | 'se' | 'df'>,
	confidence = 0.95,
): Limits | null {
	const t = criticalT(df, confidence);
	return t === null ? null : around(estimate, t * se);
}

/** The t of a two-sided interval; null where there are no degrees of freedom. */
export function criticalT(df: number, confidence = 0.95): number | null {
	const tail = tailOf(confidence);
	return df > 0 ? -tQuantile(tail, df) : null;
}

const around = (estimate: number, half: number): Limits => [estimate - half, estimate + half];
