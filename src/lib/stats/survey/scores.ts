import type { Weights } from './weights';

/** An estimate and the score of each row: what a unit of its weight adds to the linearised estimate, 0 outside the domain. */
export interface Scored {
	readonly estimate: number;
	readonly scores: Float64Array;
}

/**
 * The mean of y over the rows where it is a number (a share where y is 0 or 1), with scores (y - R)/X. Null where none has a
 * weight. NaN stands for rows outside the domain: left out of the mean, but not of the design.
 */
export function scoresOfMean(weights: Weights, y: ArrayLike<number>): Scored | null {
	let [sum, whole] = [0, 0];
	for (let row = 0; row < weights.length; row += 1) {
		const value = y[row] ?? NaN;
		if (Number.isNaN(value)) continue;
		sum += (weights[row] ?? 0) * value;
		whole += weights[row] ?? 0;
	}
	if (!(whole > 0)) return null;
	const estimate = sum / whole;
	const scores = weights.map((_, row) => {
		const value = y[row] ?? NaN;
		return Number.isNaN(value) ? 0 : (value - estimate) / whole;
	});
	return { estimate, scores };
}

/** The total of y over the rows where it is a number, with scores y. */
export function scoresOfTotal(weights: Weights, y: ArrayLike<number>): Scored {
	const scores = weights.map((_, row) => (Number.isNaN(y[row] ?? NaN) ? 0 : (y[row] ?? 0)));
	return { estimate: scores.reduce((sum, value, row) => sum + value * (weights[row] ?? 0), 0), scores };
}

/** Scores times weights: the z whose variance over the design is that of the estimate. */
export const weighted = (scores: Float64Array, weights: Weights): Float64Array =>
	scores.map((score, row) => score * (weights[row] ?? 0));
