import type { Scalar } from '../queries/query';
import type { Cells } from '../queries/workbench';
import type { Locale } from '../words/locale';

/** By which column, and which way. */
export interface Sorting {
	readonly column: number;
	readonly way: 1 | -1;
}

/** The rows in another order. Rows that are equal keep theirs; NULL comes last, whichever way. */
export function ordered(rows: readonly Cells[], sorting: Sorting | null, locale: Locale): readonly Cells[] {
	if (!sorting) return rows;
	const { column, way } = sorting;
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const at = (row: Cells): Scalar => row[column] ?? null;
	return rows.toSorted((x, y) => {
		const [a, b] = [at(x), at(y)];
		if (a === null || b === null) return Number(a === null) - Number(b === null);
		if (typeof a === 'number' && typeof b === 'number') return way * (a - b);
		return way * compare(String(a), String(b));
	});
}

/** The next sorting after a click on a column's head: up, down, and as it came. */
export function clicked(sorting: Sorting | null, column: number): Sorting | null {
	if (sorting?.column !== column) return { column, way: 1 };
	return sorting.way === 1 ? { column, way: -1 } : null;
}
