import { incompleteGamma } from './gamma';

/** P(Z > z) of the standard normal distribution for z >= 0, as Q(½, z²/2)/2 (DLMF 7.11.2). */
export function normalUpperTail(z: number): number {
	return incompleteGamma(0.5, (z * z) / 2)[1] / 2;
}

/**
 * The standard normal quantile: the z below which the probability p (0-1) lies; 0 and 1 give ∓Infinity.
 * Source: start by Hastings' rational approximation (Abramowitz & Stegun 26.2.23), then Newton on the
 * logarithm of the smaller tail. Throws a RangeError for a p outside 0-1.
 */
export function normalQuantile(p: number): number {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability must lie in 0-1, got ${p}.`);
	if (p === 0.5) return 0;
	const tail = Math.min(p, 1 - p);
	const z = tail === 0 ? Infinity : upperQuantile(tail);
	return p < 0.5 ? -z : z;
}

function upperQuantile(tail: number): number {
	let z = start(tail);
	for (let i = 0; i < 8; i += 1) {
		const reached = normalUpperTail(z);
		const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
		const step = (reached / density) * Math.log(reached / tail);
		z += step;
		if (Math.abs(step) < 1e-16 * z) break;
	}
	return z;
}

function start(tail: number): number {
	const t = Math.sqrt(-2 * Math.log(tail));
	const z =
		t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
	return z < 1e-3 ? Math.sqrt(2 * Math.PI) * (0.5 - tail) : z;
}
