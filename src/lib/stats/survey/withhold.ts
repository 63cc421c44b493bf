import { cheapestPath, type Edge } from './cheapest-path';
import { baseSize } from './small-base';

/** `primary`: too few respondents. `secondary`: kept back so that no primary one can be had by subtraction. */
export type Withheld = 'primary' | 'secondary' | null;

/** Numbers of respondents of a table, all its sums included: the last column sums each row, the last row each column. */
export type Counts = readonly (readonly number[])[];

/**
 * Which figures of a table may not be shown. A row is a sum over its columns, and a column over its rows; `sums` says which
 * of the two a reader could use: groups beside everyone (one row, its last place being everyone) have sums of rows only.
 * A figure without respondents has nothing to hide and hides nothing.
 *
 * The table is seen as a graph: rows and columns are nodes, withheld figures are edges. What the shown sums tell of a withheld
 * figure is exact if and only if it lies on no circle of withheld ones (Gusfield 1988, SIAM J. Comput. 17:552). So each primary
 * figure is closed to a circle by the path of others that costs the fewest respondents. A single respondent hides nothing where
 * another can be had: of 1 + 1 = 2 both are known.
 * Throws a RangeError for rows of unequal length or a number below 0.
 */
export function withhold(
	counts: Counts,
	sums: { readonly rows: boolean; readonly columns: boolean },
): Withheld[][] {
	const width = counts[0]?.length ?? 0;
	if (counts.some((row) => row.length !== width))
		throw new RangeError('The rows of a table are equally long.');
	const found = counts.map((row) =>
		row.map((n): Withheld => (baseSize(n) === 'withheld' ? 'primary' : null)),
	);
	// Rows that no sum ties together are one node: whatever is withheld in a column then hides behind any other.
	const rowNode = (row: number) => (sums.rows ? row : 0);
	const columnNode = (column: number) => counts.length + (sums.columns ? column : 0);
	if (!sums.rows && !sums.columns) return found;
	const edges = (without: readonly [number, number]): Edge<readonly [number, number]>[] =>
		counts.flatMap((row, r) =>
			row.flatMap((n, c) =>
				n === 0 || (r === without[0] && c === without[1])
					? []
					: {
							from: rowNode(r),
							to: columnNode(c),
							cost: costOf(n, found[r]?.[c] ?? null),
							of: [r, c] as const,
						},
			),
		);
	for (const [r, row] of counts.entries())
		for (const c of row.keys()) {
			if (found[r]?.[c] !== 'primary') continue;
			for (const [y, x] of cheapestPath(edges([r, c]), rowNode(r), columnNode(c)) ?? [])
				(found[y] as Withheld[])[x] ??= 'secondary';
		}
	return found;
}

/** Beyond any number of respondents: taken only where there is no other way. */
const LAST_RESORT = 1e12;

const costOf = (n: number, withheld: Withheld): number => {
	if (n < 2) return LAST_RESORT;
	return withheld === null ? n : 0;
};
