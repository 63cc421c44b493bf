import type { Weights } from './weights';

/** How unequal weights are, and what that costs. */
export interface WeightSpread {
	/** Smallest and largest weight, as multiples of the mean. */
	readonly least: number;
	readonly most: number;
	/** Kish's design effect of the weights: 1 + their squared coefficient of variation. */
	readonly effect: number;
	/** Respondents of a simple random sample that would tell as much: n / effect. */
	readonly effective: number;
}

/**
 * The spread of weights; null where they sum to 0. The effect holds for estimates that have nothing to do with the weights; that of
 * a single estimate may be smaller or larger. Source: Kish 1965, Survey Sampling, 11.7; 1992, J. Off. Stat. 8:183.
 */
export function weightSpread(weights: Weights): WeightSpread | null {
	let [sum, squares, least, most] = [0, 0, Infinity, 0];
	for (const weight of weights) {
		sum += weight;
		squares += weight * weight;
		least = Math.min(least, weight);
		most = Math.max(most, weight);
	}
	if (!(sum > 0)) return null;
	const [mean, effective] = [sum / weights.length, (sum * sum) / squares];
	return { least: least / mean, most: most / mean, effect: weights.length / effective, effective };
}
