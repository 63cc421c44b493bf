/** A distribution as its quantile needs it: both tails and the density at a point. */
export interface Distribution {
	readonly tails: (x: number) => readonly [lower: number, upper: number];
	readonly density: (x: number) => number;
}

/**
 * The x in [low, high] below which the probability p lies and above which `upper` does. `high` may be Infinity.
 * Newton on the logarithm of the smaller tail, kept inside a bracket that shrinks at each step.
 * Throws a RangeError when no solution is reached in 200 steps.
 */
export function tailQuantile(
	{ p, upper, start }: { readonly p: number; readonly upper: number; readonly start: number },
	{ tails, density }: Distribution,
	[least, most]: readonly [number, number],
): number {
	const [side, sign, target] = p <= upper ? [0 as const, 1, p] : [1 as const, -1, upper];
	let [low, high, x] = [least, most, start];
	for (let i = 0; i < 200; i += 1) {
		const tail = tails(x)[side];
		const gap = sign * Math.log(tail / target);
		if (gap === 0) return x;
		if (gap < 0) low = x;
		else high = x;
		const newton = x - (gap * tail) / density(x);
		// A step too small to be written: halving the bracket would only circle around x.
		if (newton === x) return x;
		const next = newton > low && newton < high ? newton : between(low, high);
		const step = Math.abs(next - x);
		if (step <= Number.EPSILON * Math.abs(next)) return next;
		// Newton doubles the digits: the next step would only follow the rounding of the tails.
		if (next === newton && step <= 1e-10 * Math.abs(next) && step <= 1e-10 * Math.abs(1 - next)) return next;
		x = next;
	}
	throw new RangeError(`No quantile found for p = ${p}.`);
}

/** Half way by ratio where the bracket spans orders of magnitude, else half way; further up where it has no end. */
function between(low: number, high: number): number {
	if (high === Infinity) return 2 * low + 1;
	return low > 0 && high / low > 4 ? Math.sqrt(low * high) : (low + high) / 2;
}
