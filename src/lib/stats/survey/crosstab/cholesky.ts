import type { Matrix } from './covariance';

/** A pivot this small beside the diagonal it came from is rounding: 2⁻⁵² times a few hundred operations. */
const SINGULAR = 1e-12;

/**
 * Solves A X = B for a symmetric positive definite A by Cholesky's L L'. Null where A is singular in the digits there are:
 * then there is no answer, and a number would be noise.
 */
export function solvePositive(a: Matrix, b: Matrix): Matrix | null {
	const l = factor(a);
	if (l === null) return null;
	const size = l.length;
	const x = b.map((row) => [...row]);
	for (let i = 0; i < size; i += 1) {
		for (let k = 0; k < i; k += 1) subtract(x, i, k, at(l, i, k));
		scale(x, i, 1 / at(l, i, i));
	}
	for (let i = size - 1; i >= 0; i -= 1) {
		for (let k = i + 1; k < size; k += 1) subtract(x, i, k, at(l, k, i));
		scale(x, i, 1 / at(l, i, i));
	}
	return x;
}

function factor(a: Matrix): Matrix | null {
	const l: Matrix = [];
	for (const [i, row] of a.entries()) {
		const made: number[] = [];
		for (let j = 0; j <= i; j += 1) {
			let rest = row[j] ?? 0;
			const other = j === i ? made : (l[j] ?? []);
			for (let k = 0; k < j; k += 1) rest -= (made[k] ?? 0) * (other[k] ?? 0);
			if (j < i) made.push(rest / at(l, j, j));
			else if (!(rest > SINGULAR * (row[i] ?? 0))) return null;
			else made.push(Math.sqrt(rest));
		}
		l.push(made);
	}
	return l;
}

const at = (matrix: Matrix, i: number, j: number): number => matrix[i]?.[j] ?? 0;

function subtract(x: Matrix, i: number, k: number, times: number): void {
	const [to, from] = [x[i] ?? [], x[k] ?? []];
	for (let j = 0; j < to.length; j += 1) to[j] = (to[j] ?? 0) - times * (from[j] ?? 0);
}

function scale(x: Matrix, i: number, times: number): void {
	const row = x[i] ?? [];
	for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) * times;
}
