import { fUpperTail } from '../../distributions/f';
import { noTest, type Tested } from '../tested';
import type { Filled } from './cells';
import { degrees } from './chi-square-tests';
import { solvePositive } from './cholesky';
import { covariance } from './covariance';

/** Wald's test that two questions do not hang together, plain and with the correction for few PSUs. */
export interface Wald {
	readonly plain: Tested;
	readonly adjusted: Tested;
}

const MOST = 400;

/**
 * Wald's test of T_rk - T_r. T_.k / T = 0 over all rows and columns but one, with the covariance of the totals T: Y' V⁻¹ Y / d
 * as F with d and ν = PSUs - strata degrees; adjusted: times (ν - d + 1)/ν, with d and ν - d + 1. Poor with few PSUs: V has
 * at most ν ranks, so there is none when d > ν. Kept for comparison with other programs; Rao & Scott's F is what is shown.
 * Source: Koch, Freeman & Freeman 1975, Int. Stat. Rev. 43:59; Thomas & Rao 1987; R `survey::svychisq`.
 */
export function wald(table: Filled, designDf: number): Wald {
	const d = degrees(table.shares);
	const left = designDf - d + 1;
	const none = (because: 'too-few-psus' | 'too-sparse' | 'too-large'): Wald => ({
		plain: noTest(because),
		adjusted: noTest(because),
	});
	if (d > MOST) return none('too-large');
	if (left < 1) return none('too-few-psus');
	const { distances, gradients } = fromIndependence(table);
	const solved = solvePositive(
		covariance(table.moments, gradients),
		distances.map((distance) => [distance]),
	);
	if (solved === null) return none('too-sparse');
	const statistic = distances.reduce((sum, y, i) => sum + y * (solved[i]?.[0] ?? 0), 0) / d;
	const adjusted = (statistic * left) / designDf;
	return {
		plain: { kind: 'test', statistic, df: [d, designDf], p: fUpperTail(statistic, d, designDf) },
		adjusted: { kind: 'test', statistic: adjusted, df: [d, left], p: fUpperTail(adjusted, d, left) },
	};
}

/** T_rk - T_r. T_.k / T without the last row and column, and its gradients at the totals. */
function fromIndependence({ moments, variables, shares, weight }: Filled): {
	distances: number[];
	gradients: number[][];
} {
	const width = shares[0]?.length ?? 0;
	const rows = shares.map((row) => row.reduce((sum, share) => sum + share, 0));
	const columns = Array.from({ length: width }, (_, c) =>
		shares.reduce((sum, row) => sum + (row[c] ?? 0), 0),
	);
	const distances: number[] = [];
	const gradients: number[][] = [];
	for (let r = 0; r < rows.length - 1; r += 1) {
		for (let c = 0; c < width - 1; c += 1) {
			const [row, column] = [rows[r] ?? 0, columns[c] ?? 0];
			distances.push(weight * ((shares[r]?.[c] ?? 0) - row * column));
			const gradient = Array.from({ length: moments.size }, () => 0);
			variables.forEach((variable, k) => {
				const [inRow, inColumn] = [Math.floor(k / width) === r, k % width === c];
				gradient[variable] =
					row * column + (inRow && inColumn ? 1 : 0) - (inRow ? column : 0) - (inColumn ? row : 0);
			});
			gradients.push(gradient);
		}
	}
	return { distances, gradients };
}
