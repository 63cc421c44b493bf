/** A distribution: its values, ascending and different, with the weights up to and with each. Rows of weight 0 are left out. */
export interface Ecdf {
	readonly values: ArrayLike<number>;
	readonly cumulated: ArrayLike<number>;
}

/** `math`: the first value with F >= p. `school`: half way to the next where F is exactly p, as the median is taught. */
export type QuantileRule = 'math' | 'school';

/** Weights that differ by less than this share of their sum differ by the order of summing. R tests for equality. */
const SAME = 1e-12;

/**
 * The quantile of a weighted distribution at p (0-1), in the unit of the values; null where it is empty.
 * Rules that go between values where weights are unequal depend on the order of equal values and are not offered.
 * Source: Hyndman & Fan 1996, The American Statistician 50:361, types 1 and 2; R `svyquantile(qrule = "math" | "school")`
 * but for its answer below the weight of the smallest value, which is the second one there.
 * Throws a RangeError for a p outside 0-1.
 */
export function quantileOf(
	{ values, cumulated }: Ecdf,
	p: number,
	rule: QuantileRule = 'math',
): number | null {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability must lie in 0-1, got ${p}.`);
	const whole = cumulated[cumulated.length - 1];
	if (whole === undefined) return null;
	const at = firstReaching(cumulated, p * whole - SAME * whole);
	const value = values[at] ?? null;
	const next = values[at + 1];
	const exact = Math.abs((cumulated[at] ?? NaN) - p * whole) <= SAME * whole;
	return rule === 'school' && exact && value !== null && next !== undefined ? (value + next) / 2 : value;
}

/** The median as it is taught. Null where the distribution is empty. */
export function medianOf(ecdf: Ecdf): number | null {
	return quantileOf(ecdf, 0.5, 'school');
}

/** Place of the first entry of an ascending list that is at least this; the last place where none is. */
export function firstReaching(ascending: ArrayLike<number>, least: number): number {
	let [low, high] = [0, ascending.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] as number) >= least) high = middle;
		else low = middle + 1;
	}
	return low;
}
