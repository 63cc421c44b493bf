import type { Limits } from '../wilson';
import type { Measured } from './measured';
import { criticalT } from './wald';

type Share = Pick<Measured, 'estimate' | 'se' | 'df'>;

/**
 * A share's interval on the log odds, brought back: within 0-1. Null at 0 and 1, without a standard error or without degrees
 * of freedom. R `svyciprop(method = "xlogit")`, which its "logit" equals to about 1e-8.
 */
export function logitLimits({ estimate: p, se, df }: Share, confidence = 0.95): Limits | null {
	const t = criticalT(df, confidence);
	if (t === null || !(p > 0 && p < 1 && se > 0)) return null;
	const middle = Math.log(p / (1 - p));
	const half = (t * se) / (p * (1 - p));
	return [backFromLogit(middle - half), backFromLogit(middle + half)];
}

const backFromLogit = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * A share's interval on the arcsine of its root, brought back. Null as for the log odds. An angle beyond 0 or 90° turns back, so
 * the limit lies inside where it should be 0 or 1: as R has it (`svyciprop(method = "asin")`), and not the one to show.
 */
export function arcsineLimits({ estimate: p, se, df }: Share, confidence = 0.95): Limits | null {
	const t = criticalT(df, confidence);
	if (t === null || !(p > 0 && p < 1 && se > 0)) return null;
	const middle = Math.asin(Math.sqrt(p));
	const half = (t * se) / (2 * Math.sqrt(p * (1 - p)));
	return [Math.sin(middle - half) ** 2, Math.sin(middle + half) ** 2];
}
