import type { Point } from '../catalog/comparable';
import { sameScale } from '../catalog/comparable-scale';
import { why } from '../words/comparability';

/** Stops the build when a drawing would put figures on one scale that may not be compared; says why. */
export function onOneScale(drawing: string, points: readonly Point[]): void {
	const comparison = sameScale(points);
	if (comparison.verdict === 'not-comparable')
		throw new Error(
			`${drawing} would draw on one scale what may not be compared: ${why(comparison, 'en').join(' ')}`,
		);
}
