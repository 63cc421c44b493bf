import type { Measured } from '../measured';
import { shareOf } from '../share';
import { countsOf, type Crossing } from './cells';

/** One cell of a crossing. A share is null where nobody is in its row, column or table. */
export interface CellShares {
	/** Unweighted answers in the cell; those of each base stand in the share itself. */
	readonly n: number;
	readonly row: Measured | null;
	readonly column: Measured | null;
	readonly total: Measured | null;
}

/** Shares of the row, of the column and of the table for each cell: each a share of its own domain, with its own degrees. */
export function crosstabShares(crossing: Crossing): CellShares[][] {
	const { moments, cells } = crossing;
	const counts = countsOf(crossing);
	const all = cells.flat();
	const columns = (cells[0] ?? []).map((_, c) => cells.flatMap((row) => row[c] ?? []));
	return cells.map((row, r) =>
		row.map((cell, c) => ({
			n: counts[r]?.[c] ?? 0,
			row: shareOf(moments, { yes: [cell], base: row }),
			column: shareOf(moments, { yes: [cell], base: columns[c] ?? [] }),
			total: shareOf(moments, { yes: [cell], base: all }),
		})),
	);
}
