/** A table column by column; a column that says the same in every row says it once, outside any list. */
export type Column = unknown;

/** The column of one field of all rows. */
export function columnOf<Row, T extends string | number | boolean | null>(
	rows: readonly Row[],
	field: (row: Row) => T,
): Column {
	const values = rows.map(field);
	const [first] = values;
	return first !== undefined && values.every((value) => value === first) ? first : values;
}

/** The column, a value for each of `count` rows; null where it is of another length. */
export function valuesOf(column: Column, count: number): readonly unknown[] | null {
	if (!Array.isArray(column)) return count > 0 ? Array<unknown>(count).fill(column) : null;
	return column.length === count ? column : null;
}
