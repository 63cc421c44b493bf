import { totalsOf, type Moments } from '../moments';
import { withoutEmpty, type Kept } from './counts';

/** Two questions crossed, as the variables of moments. */
export interface Crossing {
	readonly moments: Moments;
	/** The variable of each cell, row by row. No respondent is in two cells. */
	readonly cells: readonly (readonly number[])[];
}

/** A crossing without empty rows and columns. */
export interface Filled extends Pick<Kept, 'rows' | 'columns'> {
	readonly moments: Moments;
	/** The variable of each cell that stayed, row by row. */
	readonly variables: readonly number[];
	/** Shares of the weight in all cells that stayed: a row of them for each row. */
	readonly shares: readonly (readonly number[])[];
	/** Unweighted answers in the same cells. */
	readonly counts: readonly (readonly number[])[];
	readonly n: number;
	/** Sum of the weights. */
	readonly weight: number;
}

/** Unweighted answers in each cell. */
export function countsOf({ moments, cells }: Crossing): number[][] {
	return cells.map((row) =>
		row.map((k) => moments.strata.reduce((sum, { counts }) => sum + (counts[k] ?? 0), 0)),
	);
}

/** The crossing as it can be tested: rows and columns without a respondent left out. */
export function filled(crossing: Crossing): Filled {
	const { counts, rows, columns } = withoutEmpty(countsOf(crossing));
	const totals = totalsOf(crossing.moments);
	const variables = rows.map((r) => columns.map((c) => crossing.cells[r]?.[c] ?? -1));
	const weight = variables.flat().reduce((sum, k) => sum + (totals[k] ?? 0), 0);
	return {
		moments: crossing.moments,
		rows,
		columns,
		variables: variables.flat(),
		shares: variables.map((row) => row.map((k) => (totals[k] ?? 0) / weight)),
		counts,
		n: counts.flat().reduce((sum, count) => sum + count, 0),
		weight,
	};
}
