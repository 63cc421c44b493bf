import { scale } from './rake';
import { hindrance, type Fitted, type Margin, type Weights } from './weights';

/**
 * Weights scaled so that each category of one margin has its known total (a margin may cross several questions).
 * Refused as `rake` refuses. Source: Holt & Smith 1979, JRSS A 142:33; R `survey::postStratify`.
 */
export function postStratify(weights: Weights, margin: Margin): Fitted {
	const because = hindrance(weights, [margin]);
	if (because !== null) return { kind: 'refused', because };
	const fitted = Float64Array.from(weights);
	scale(fitted, margin);
	return { kind: 'fitted', weights: fitted, rounds: 1 };
}
