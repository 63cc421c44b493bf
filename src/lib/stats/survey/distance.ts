/** How weights may move: the factor g on a weight at x·λ, and its slope. g(0) = 1 and the slope there is 1. */
export interface Distance {
	readonly factor: (u: number) => number;
	readonly slope: (u: number) => number;
}

/** g = 1 + u: the regression estimator (GREG). Weights may become negative. */
export const linear: Distance = { factor: (u) => 1 + u, slope: () => 1 };

/** g = eᵘ: weights stay positive; raking, where the variables are categories. */
export const exponential: Distance = { factor: Math.exp, slope: Math.exp };

/**
 * Factors between `lower` and `upper` only, 0 <= lower < 1 < upper. Source: Deville & Särndal 1992, case 6; R `cal.logit`.
 * Throws a RangeError for other bounds.
 */
export function bounded(lower: number, upper: number): Distance {
	if (!(lower >= 0 && lower < 1 && upper > 1 && upper < Infinity))
		throw new RangeError(`Bounds of factors need 0 <= lower < 1 < upper, got ${lower} and ${upper}.`);
	const [up, down] = [upper - 1, 1 - lower];
	const speed = (upper - lower) / (up * down);
	// Beyond this the exponential would overflow; the factor is at its bound long before.
	const power = (u: number) => Math.exp(Math.max(-500, Math.min(500, speed * u)));
	return {
		factor: (u) => {
			const e = power(u);
			return (lower * up + upper * down * e) / (up + down * e);
		},
		slope: (u) => {
			const e = power(u);
			return e * ((upper - lower) / (up + down * e)) ** 2;
		},
	};
}
