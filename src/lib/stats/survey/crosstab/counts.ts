/** How many respondents gave which answers: a row of numbers for each row of the table. */
export type Counts = readonly (readonly number[])[];

/** A table without its empty rows and columns, and the places of those that stayed. */
export interface Kept {
	readonly counts: Counts;
	readonly rows: readonly number[];
	readonly columns: readonly number[];
}

/**
 * Drops rows and columns in which nobody is: an answer that nobody gave says nothing about how two questions hang together.
 * Throws a RangeError for a count that is negative or not finite, or for rows of unlike length.
 */
export function withoutEmpty(counts: Counts): Kept {
	const width = counts[0]?.length ?? 0;
	for (const row of counts) {
		if (row.length !== width) throw new RangeError('All rows of a table need the same number of columns.');
		for (const count of row)
			if (!(count >= 0 && count < Infinity)) throw new RangeError(`A count must be 0 or more, got ${count}.`);
	}
	const { rows, columns } = margins(counts);
	const [keptRows, keptColumns] = [filled(rows), filled(columns)];
	return {
		counts: keptRows.map((r) => keptColumns.map((c) => counts[r]?.[c] ?? 0)),
		rows: keptRows,
		columns: keptColumns,
	};
}

const filled = (sums: readonly number[]): number[] => sums.flatMap((sum, at) => (sum > 0 ? [at] : []));

/** Sums of the rows, of the columns and of all. */
export interface Margins {
	readonly rows: readonly number[];
	readonly columns: readonly number[];
	readonly all: number;
}

/** The margins of a table of counts or of shares. */
export function margins(counts: Counts): Margins {
	const rows = counts.map(sum);
	const columns = (counts[0] ?? []).map((_, c) => sum(counts.map((row) => row[c] ?? 0)));
	return { rows, columns, all: sum(rows) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
