import type { Dimension, Value } from './asked';

/** Sums of a value x less its centre c, in each cell. */
export interface ValueSums extends Value {
	/** Σ w (x - c). */
	readonly wx: Float64Array;
	/** Σ w (x - c)². */
	readonly wxx: Float64Array;
	/** Σ w² (x - c). */
	readonly w2x: Float64Array;
	/** Σ w² (x - c)². */
	readonly w2xx: Float64Array;
}

/**
 * Sums over respondents, a place each for every combination of stratum, PSU and codes that occurs: all arrays are `count`
 * long. What every estimate needs, however many respondents there are.
 */
export interface Cells {
	readonly dimensions: readonly Dimension[];
	readonly count: number;
	/** 0 where the sample has no strata. */
	readonly stratum: Int32Array;
	/** Null where each row is a PSU of its own. */
	readonly psu: Int32Array | null;
	/** For each dimension the code; -1 where a respondent has none. */
	readonly codes: readonly Int32Array[];
	/** Respondents with a weight other than 0. */
	readonly n: Float64Array;
	readonly w: Float64Array;
	readonly w2: Float64Array;
	/** Where a value was asked for; then only respondents who have one are counted. */
	readonly value: ValueSums | null;
}
