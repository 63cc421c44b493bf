import type { Design } from './design';
import { sumOverStrata } from './stratum-variance';

/** How the rows of a sample lie in its design. Null for one stratum (of code 0), and for rows that are PSUs themselves. */
export interface RowDesign {
	readonly design: Design;
	readonly stratum: ArrayLike<number> | null;
	/** Codes of PSUs within their stratum: the same code in another stratum is another PSU. */
	readonly psu: ArrayLike<number> | null;
}

/**
 * The variance of a sum of z over all rows, row by row: for scores that no table of totals can hold (residuals of a
 * calibration), and to check `variance`. Throws as `sumOverStrata` does.
 */
export function varianceOfRows(z: ArrayLike<number>, { design, stratum, psu }: RowDesign): number {
	const strata = new Map<number, Map<number, number>>();
	for (let row = 0; row < z.length; row += 1) {
		const code = stratum?.[row] ?? 0;
		const sums = strata.get(code) ?? new Map<number, number>();
		strata.set(code, sums);
		const unit = psu?.[row] ?? row;
		sums.set(unit, (sums.get(unit) ?? 0) + (z[row] ?? 0));
	}
	return sumOverStrata(
		design,
		[...strata].map(([code, sums]) => {
			let [sum, squares] = [0, 0];
			for (const total of sums.values()) {
				sum += total;
				squares += total * total;
			}
			return { stratum: code, sum, squares };
		}),
	);
}
