import { solvePositive } from './crosstab/cholesky';
import { linear, type Distance } from './distance';
import type { Weights } from './weights';

/** What is known of each row (a constant 1 among it, as a rule) and the totals of that over the population. */
export interface Auxiliary {
	/** One list a variable, one entry a row. */
	readonly columns: readonly ArrayLike<number>[];
	readonly totals: readonly number[];
}

/** Weights that meet the totals; `negative` counts those below 0, which linear calibration can bring about. */
export type Calibrated =
	| {
			readonly kind: 'calibrated';
			readonly weights: Weights;
			readonly rounds: number;
			readonly negative: number;
	  }
	| { readonly kind: 'refused'; readonly because: 'collinear' | 'not-converging' | 'bad-number' };

const ROUNDS = 50;
const CLOSE = 1e-12;

/**
 * Weights d·g(x·λ), as near to d as the distance has it, whose totals of the auxiliary variables are those known: GREG where the
 * distance is linear. Newton's method on λ. Refused where variables say the same, where no weights within the bounds meet the totals, and
 * for numbers that are none. Source: Deville & Särndal 1992, JASA 87:376; R `survey::calibrate`.
 */
export function calibrate(weights: Weights, auxiliary: Auxiliary, distance: Distance = linear): Calibrated {
	const { columns, totals } = auxiliary;
	const numbers = [weights, totals, ...columns].every((list) => Array.from(list).every(Number.isFinite));
	if (!numbers) return { kind: 'refused', because: 'bad-number' };
	let lambda = totals.map(() => 0);
	let fitted = Float64Array.from(weights);
	for (let rounds = 0; rounds <= ROUNDS; rounds += 1) {
		const misfit = totals.map((total, k) => total - dotted(columns[k], fitted));
		const met = misfit.every((off, k) => Math.abs(off) <= CLOSE * (1 + Math.abs(totals[k] ?? 0)));
		if (met) {
			const negative = fitted.reduce((count, weight) => count + (weight < 0 ? 1 : 0), 0);
			return { kind: 'calibrated', weights: fitted, rounds, negative };
		}
		const slopes = weights.map((weight, row) => weight * distance.slope(along(columns, lambda, row)));
		const step = solvePositive(
			gram(columns, slopes),
			misfit.map((off) => [off]),
		);
		if (step === null) return { kind: 'refused', because: rounds === 0 ? 'collinear' : 'not-converging' };
		const before = lambda;
		for (let part = 1; ; part /= 2) {
			lambda = before.map((value, k) => value + part * (step[k]?.[0] ?? 0));
			fitted = weights.map((weight, row) => weight * distance.factor(along(columns, lambda, row)));
			if (fitted.every(Number.isFinite)) break;
			if (part < 1e-9) return { kind: 'refused', because: 'not-converging' };
		}
	}
	return { kind: 'refused', because: 'not-converging' };
}

/**
 * What the auxiliary variables leave of the scores of an estimate: residuals of the regression weighted by the weights before
 * calibration. Multiply by the calibrated weights for z. Null where variables say the same.
 */
export function calibrationResiduals(
	scores: Float64Array,
	base: Weights,
	{ columns }: Pick<Auxiliary, 'columns'>,
): Float64Array | null {
	const right = columns.map((column) => [
		scores.reduce((sum, score, row) => sum + score * (base[row] ?? 0) * (column[row] ?? 0), 0),
	]);
	const slopes = solvePositive(gram(columns, base), right);
	if (slopes === null) return null;
	const lambda = slopes.map(([slope = 0]) => slope);
	return scores.map((score, row) => score - along(columns, lambda, row));
}

const dotted = (column: ArrayLike<number> | undefined, weights: Weights): number =>
	weights.reduce((sum, weight, row) => sum + weight * (column?.[row] ?? 0), 0);

const along = (columns: Auxiliary['columns'], lambda: readonly number[], row: number): number =>
	columns.reduce((sum, column, k) => sum + (column[row] ?? 0) * (lambda[k] ?? 0), 0);

const gram = (columns: Auxiliary['columns'], weights: Weights): number[][] =>
	columns.map((a) =>
		columns.map((b) => weights.reduce((sum, weight, row) => sum + weight * (a[row] ?? 0) * (b[row] ?? 0), 0)),
	);
