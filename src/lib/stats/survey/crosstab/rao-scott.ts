import { chiSquareUpperTail } from '../../distributions/chi-square';
import { fUpperTail } from '../../distributions/f';
import { noTest, type Tested } from '../tested';
import type { Filled } from './cells';
import { cramersV, degrees, pearsonStatistic } from './chi-square-tests';
import { solvePositive } from './cholesky';
import { covariance, zeros, type Matrix } from './covariance';

/** Beyond so many degrees of freedom the matrices take longer than a moment. */
const MOST = 400;

/** Pearson's X² of weighted shares, corrected for the sample's design. */
export interface RaoScott {
	/** X² of the weighted shares on the unweighted number of answers. */
	readonly pearson: number;
	readonly cramersV: number;
	/** F with Satterthwaite's degrees of freedom, R's default. */
	readonly secondOrder: Tested;
	/** X² over the mean design effect, as chi-square; its statistic is X² itself, as R prints it. */
	readonly firstOrder: Tested;
	/** Mean of the generalised design effects; null where there is no test. */
	readonly designEffect: number | null;
}

/**
 * Whether two questions hang together, by Pearson's X² with the corrections of Rao & Scott. With the shares p and their
 * covariance V, C the double contrasts of the table and D = diag(p):
 *
 *     Δ = (C' D⁻¹ C / n)⁻¹ (C' D⁻¹ V D⁻¹ C),  F = X² / tr Δ  with  (tr Δ)²/tr Δ²  and that times (PSUs - strata) degrees
 *
 * `designDf` is PSUs less strata. Any basis of the contrasts gives the same traces; this one leaves out the fullest row and
 * column, whose D⁻¹ is smallest. Empty cells count as 0 in D⁻¹, as in R.
 * Source: Rao & Scott 1981, JASA 76:221, and 1984, Ann. Stat. 12:46; R `survey::svychisq`.
 */
export function raoScott(table: Filled, designDf: number): RaoScott {
	const { shares, n } = table;
	const pearson = n * pearsonStatistic(shares);
	const found = { pearson, cramersV: cramersV(pearson, n, shares) };
	const d = degrees(shares);
	const none = (because: 'too-large' | 'too-few-psus' | 'too-sparse' | 'no-variation'): RaoScott => ({
		...found,
		secondOrder: noTest(because),
		firstOrder: noTest(because),
		designEffect: null,
	});
	if (d > MOST) return none('too-large');
	if (designDf < 1) return none('too-few-psus');
	const delta = generalisedEffects(table);
	if (delta === null) return none('too-sparse');
	const trace = delta.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
	const squared = traceOfSquare(delta);
	// A sample in which nothing varies between PSUs: rounding is all that is left.
	if (!(trace > 1e-12 && squared > 0)) return none('no-variation');
	const statistic = pearson / trace;
	const df: [number, number] = [(trace * trace) / squared, ((trace * trace) / squared) * designDf];
	return {
		...found,
		secondOrder: { kind: 'test', statistic, df, p: fUpperTail(statistic, ...df) },
		firstOrder: { kind: 'test', statistic: pearson, df: d, p: chiSquareUpperTail((pearson * d) / trace, d) },
		designEffect: trace / d,
	};
}

function generalisedEffects({ moments, variables, shares, weight, n }: Filled): Matrix | null {
	const contrasts = doubleContrasts(shares);
	const flat = shares.flat();
	const scaled = contrasts.map((contrast) =>
		contrast.map((c, k) => ((flat[k] ?? 0) > 0 ? c / (flat[k] ?? 1) : 0)),
	);
	const underIndependence = contrasts.map((contrast) =>
		scaled.map((other) => contrast.reduce((sum, c, k) => sum + c * (other[k] ?? 0), 0) / n),
	);
	const gradients = scaled.map((values) => {
		const centre = values.reduce((sum, value, k) => sum + value * (flat[k] ?? 0), 0);
		const gradient = Array.from({ length: moments.size }, () => 0);
		variables.forEach((variable, k) => {
			gradient[variable] = ((values[k] ?? 0) - centre) / weight;
		});
		return gradient;
	});
	return solvePositive(underIndependence, covariance(moments, gradients));
}

/** For each other row r and column k: +1 at (r, k) and (R, K), -1 at (r, K) and (R, k), R and K being the fullest. */
function doubleContrasts(shares: readonly (readonly number[])[]): number[][] {
	const width = shares[0]?.length ?? 0;
	const sums = shares.map((row) => row.reduce((sum, share) => sum + share, 0));
	const columns = Array.from({ length: width }, (_, c) =>
		shares.reduce((sum, row) => sum + (row[c] ?? 0), 0),
	);
	const [lastRow, lastColumn] = [fullest(sums), fullest(columns)];
	return sums.flatMap((_, r) =>
		columns.flatMap((_column, c) => {
			if (r === lastRow || c === lastColumn) return [];
			const contrast = Array.from({ length: sums.length * width }, () => 0);
			contrast[r * width + c] = contrast[lastRow * width + lastColumn] = 1;
			contrast[r * width + lastColumn] = contrast[lastRow * width + c] = -1;
			return [contrast];
		}),
	);
}

const fullest = (sums: readonly number[]): number => sums.indexOf(Math.max(...sums));

function traceOfSquare(matrix: Matrix): number {
	return zeros(matrix.length).reduce(
		(sum, row, i) =>
			sum + row.reduce((part, _, j) => part + (matrix[i]?.[j] ?? 0) * (matrix[j]?.[i] ?? 0), 0),
		0,
	);
}
