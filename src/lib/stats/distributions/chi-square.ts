import { incompleteGamma, type Tails } from './gamma';
import { logGammaKernel } from './log-kernels';
import { normalQuantile } from './normal';
import { tailQuantile } from './tail-quantile';

/**
 * The tails of the χ² distribution at x >= 0 with df > 0 degrees of freedom, each exact in itself.
 * Throws a RangeError for other arguments. Source: DLMF 8.2.4, Q(df/2, x/2).
 */
export function chiSquareTails(x: number, df: number): Tails {
	return incompleteGamma(df / 2, x / 2);
}

/** P(X² > x), the p-value of a χ² test. Throws as `chiSquareTails` does. */
export function chiSquareUpperTail(x: number, df: number): number {
	return chiSquareTails(x, df)[1];
}

/**
 * The x below which the probability p (0-1) lies, for df > 0 degrees of freedom.
 * Source: start by Wilson & Hilferty 1931, PNAS 17:684, or by the first term of the series left of it.
 * Throws a RangeError for a p outside 0-1 or degrees of freedom that are not positive and finite.
 */
export function chiSquareQuantile(p: number, df: number): number {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability must lie in 0-1, got ${p}.`);
	if (!(df > 0 && df < Infinity))
		throw new RangeError(`Degrees of freedom must be positive and finite, got ${df}.`);
	if (p === 0) return 0;
	if (p === 1) return Infinity;
	const x = start(p, df);
	if (x < 1e-300) return x;
	return tailQuantile(
		{ p, upper: 1 - p, start: x },
		{
			tails: (at) => chiSquareTails(at, df),
			density: (at) => Math.exp(logGammaKernel(df / 2, at / 2)) / at,
		},
		[0, Infinity],
	);
}

function start(p: number, df: number): number {
	const h = 2 / (9 * df);
	const cubed = df * (1 - h + normalQuantile(p) * Math.sqrt(h)) ** 3;
	if (cubed > 0.01 && !(df < 2 && p < 0.3)) return cubed;
	const a = df / 2;
	// ln Γ(a + 1) from the kernel xᵃ e⁻ˣ / Γ(a) at x = a.
	const logGamma = a * Math.log(a) - a - logGammaKernel(a, a) + Math.log(a);
	return 2 * Math.exp((Math.log(p) + logGamma) / a);
}
