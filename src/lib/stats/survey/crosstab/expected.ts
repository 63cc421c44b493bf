import { margins, type Counts } from './counts';

/** What would stand in each cell if rows and columns had nothing to do with each other, and how far off the table is. */
export interface Expectation {
	readonly expected: Counts;
	/** (O - E) / √(E (1 - row share)(1 - column share)): about standard normal if nothing hangs together. */
	readonly standardised: readonly (readonly (number | null)[])[];
	readonly least: number;
	/** Share (0-1) of the cells with fewer than 5 expected. */
	readonly belowFive: number;
}

/**
 * Expected counts and standardised residuals of a table without empty rows and columns. A residual is null where a row or
 * column holds everybody.
 * Source: Haberman 1973, Biometrics 29:205; Cochran 1954, Biometrics 10:417, for the count of small cells.
 */
export function expectation(counts: Counts): Expectation {
	const { rows, columns, all } = margins(counts);
	const expected = rows.map((row) => columns.map((column) => (row * column) / all));
	const standardised = counts.map((row, r) =>
		row.map((count, c) => {
			const e = expected[r]?.[c] ?? 0;
			const spread = e * (1 - (rows[r] ?? 0) / all) * (1 - (columns[c] ?? 0) / all);
			return spread > 0 ? (count - e) / Math.sqrt(spread) : null;
		}),
	);
	const cells = expected.flat();
	return {
		expected,
		standardised,
		least: cells.reduce((least, cell) => Math.min(least, cell), Infinity),
		belowFive: cells.length === 0 ? 0 : cells.filter((cell) => cell < 5).length / cells.length,
	};
}
