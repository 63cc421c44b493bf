import type { Design } from '../design';
import type { Moments, StratumMoments } from '../moments';
import { sumOverStrata } from '../stratum-variance';

/** A square matrix, row by row. */
export type Matrix = number[][];

/**
 * The covariances of D linear functions Σ_k g_k T_k of totals, D × D: what `variance` is for one. `gradients` holds one row
 * of K numbers for each. Same source and same rules for lonely PSUs as `variance`, and it throws as that does.
 */
export function covariance(
	{ design, size, strata }: Moments,
	gradients: readonly (readonly number[])[],
): Matrix {
	const sum = new Products(gradients, size);
	for (const moments of strata) {
		const { stratum, totals, second } = moments;
		const psus = design.strata.get(stratum)?.psus ?? 0;
		if (psus === 1) {
			sum.add(totals, sumOverStrata(design, [{ stratum, sum: 1, squares: 1 }]));
			continue;
		}
		const scale = sumOverStrata(design, [{ stratum, sum: 0, squares: 1 }]);
		if (second.kind === 'clusters') for (const psu of second.psus) sum.add(psu.totals, scale);
		sum.add(totals, -scale / psus);
	}
	addWithin(sum, design, strata);
	return sum.matrix();
}

/** The spread of rows that are PSUs: sums over strata first, as each stratum has the same variables. */
function addWithin(sum: Products, design: Design, strata: readonly StratumMoments[]): void {
	const [squares, products]: [number[], number[]] = [[], []];
	for (const { stratum, second } of strata) {
		if (second.kind === 'clusters' || design.strata.get(stratum)?.psus === 1) continue;
		const scale = sumOverStrata(design, [{ stratum, sum: 0, squares: 1 }]);
		const [from, to] = second.kind === 'disjoint' ? [second.squares, squares] : [second.products, products];
		from.forEach((value, k) => {
			to[k] = (to[k] ?? 0) + scale * value;
		});
	}
	const unit = (k: number) => Array.from({ length: k + 1 }, (_, at) => (at === k ? 1 : 0));
	squares.forEach((square, k) => {
		sum.add(unit(k), square);
	});
	if (products.length > 0) sum.addForm(products);
}

/** Σ scale · z z' of vectors z = G t, where G holds the gradients; D × D, row by row. */
class Products {
	private readonly size: number;
	private readonly sum: Float64Array;
	private readonly z: Float64Array;
	/** The gradients turned: for each variable what it adds to each function. */
	private readonly columns: readonly Float64Array[];

	constructor(
		private readonly gradients: readonly (readonly number[])[],
		variables: number,
	) {
		this.size = gradients.length;
		this.sum = new Float64Array(this.size ** 2);
		this.z = new Float64Array(this.size);
		this.columns = Array.from({ length: variables }, (_, k) =>
			Float64Array.from(gradients, (g) => g[k] ?? 0),
		);
	}

	/** Adds scale · z z' of the functions at some totals. Most totals of a PSU are 0 and cost nothing. */
	add(totals: readonly number[], scale: number): void {
		if (scale === 0) return;
		const { size, sum } = this;
		const z = this.at(totals);
		for (let i = 0; i < size; i += 1) {
			const times = scale * (z[i] ?? 0);
			if (times !== 0)
				for (let j = 0; j < size; j += 1) sum[i * size + j] = (sum[i * size + j] ?? 0) + times * (z[j] ?? 0);
		}
	}

	/** Adds G P G' of a K × K matrix P. */
	addForm(products: readonly number[]): void {
		const { size, sum } = this;
		const variables = this.columns.length;
		for (const [i, gradient] of this.gradients.entries()) {
			const row = Array.from({ length: variables }, (_, l) =>
				gradient.reduce((part, g, k) => part + g * (products[k * variables + l] ?? 0), 0),
			);
			this.at(row).forEach((value, j) => {
				sum[i * size + j] = (sum[i * size + j] ?? 0) + value;
			});
		}
	}

	matrix(): Matrix {
		return Array.from({ length: this.size }, (_, i) => [
			...this.sum.subarray(i * this.size, (i + 1) * this.size),
		]);
	}

	private at(totals: readonly number[]): Float64Array {
		const { z, size } = this;
		z.fill(0);
		for (const [k, total] of totals.entries()) {
			const column = this.columns[k];
			if (total === 0 || column === undefined) continue;
			for (let i = 0; i < size; i += 1) z[i] = (z[i] ?? 0) + total * (column[i] ?? 0);
		}
		return z;
	}
}

/** A D × D matrix of zeros. */
export const zeros = (size: number): Matrix =>
	Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
