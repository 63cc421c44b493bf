import { keyColumns } from '../src/lib/catalog/observation-columns';
import type { Row } from './rows';

/** What a table, read anew, changes in the rows we have. */
export interface Difference {
	readonly added: readonly Row[];
	/** Other value or other flag. */
	readonly changed: readonly { readonly old: Row; readonly fresh: Row }[];
	/** Read from this very table before, and no longer in it. */
	readonly gone: readonly Row[];
	readonly same: readonly Row[];
}

/** The name of a row: no two rows may share it. */
export const keyOf = (row: Row): string => keyColumns.map((column) => row[column]).join('/');

/** Compares the rows of a table with all the rows we have. `source` is the id that rows read from this table name. */
export function difference(old: readonly Row[], fresh: readonly Row[], source: string): Difference {
	const before = new Map(old.map((row) => [keyOf(row), row]));
	const now = new Set(fresh.map(keyOf));
	const added: Row[] = [];
	const changed: { old: Row; fresh: Row }[] = [];
	const same: Row[] = [];
	for (const row of fresh) {
		const was = before.get(keyOf(row));
		if (was === undefined) added.push(row);
		else if (sameValue(was, row)) same.push(row);
		else changed.push({ old: was, fresh: row });
	}
	return { added, changed, gone: old.filter((row) => row.source === source && !now.has(keyOf(row))), same };
}

/** 60.0 is 60, and "ub" is "bu"; a missing value equals only a missing one. */
function sameValue(one: Row, other: Row): boolean {
	const letters = (row: Row) => [...row.flag].sort().join('');
	const value = (row: Row) => (row.value === '' ? null : Number(row.value));
	return value(one) === value(other) && letters(one) === letters(other);
}
