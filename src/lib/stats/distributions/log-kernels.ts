const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** Coefficients of 1/x, 1/x³, 1/x⁵ ... in Stirling's series for ln Γ(x) (DLMF 5.11.1). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * What Stirling's formula leaves over: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x > 0.
 * Below 10 the series is too short, so the argument is shifted up by Γ(x + 1) = x Γ(x).
 * Source: Loader 2000, "Fast and accurate computation of binomial probabilities"; DLMF 5.11.1.
 */
export function stirlingError(x: number): number {
	let shifted = 0;
	for (; x < 10; x += 1) shifted += (x + 0.5) * Math.log1p(1 / x) - 1;
	return shifted + stirling.reduceRight((sum, term) => sum / (x * x) + term, 0) / x;
}

/**
 * Half the Poisson deviance, x ln(x/m) − x + m, for x, m > 0, without cancellation when x is near m.
 * Source: Loader 2000 (his bd0).
 */
export function deviance(x: number, m: number): number {
	const v = (x - m) / (x + m);
	if (Math.abs(v) >= 0.1) return x * Math.log(x / m) - x + m;
	let sum = (x - m) * v;
	let power = 2 * x * v;
	for (let j = 3; ; j += 2) {
		power *= v * v;
		const next = sum + power / j;
		if (next === sum) return sum;
		sum = next;
	}
}

/** ln of xᵃ e⁻ˣ / Γ(a), for a, x > 0. Source: Loader 2000. */
export function logGammaKernel(a: number, x: number): number {
	return 0.5 * Math.log(a) - HALF_LOG_TWO_PI - deviance(a, x) - stirlingError(a);
}

/** ln of xᵃ yᵇ / B(a, b) with y = 1 − x, for a, b > 0 and 0 < x < 1. Source: Loader 2000. */
export function logBetaKernel(a: number, b: number, x: number, y: number): number {
	const n = a + b;
	return (
		0.5 * Math.log(a * (b / n)) -
		HALF_LOG_TWO_PI -
		deviance(a, n * x) -
		deviance(b, n * y) +
		(stirlingError(n) - stirlingError(a) - stirlingError(b))
	);
}

/** ln B(a, b) for a, b > 0. */
export function logBeta(a: number, b: number): number {
	const x = a / (a + b);
	const y = b / (a + b);
	return a * Math.log(x) + b * Math.log(y) - logBetaKernel(a, b, x, y);
}
