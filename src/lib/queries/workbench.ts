import type { Query, Scalar } from './query';
import { bare } from './workbench-bare';

/** More rows than this are not fetched; one more is asked for, to know whether there are any. */
export const mostRows = 100_000;

/** Asks for nothing: answered as soon as the database is free. */
export const nothing = 'SELECT 1';

/** One row of an answer to free SQL, in the order of its columns. */
export type Cells = readonly Scalar[];

const exact = /^(TINYINT|SMALLINT|INTEGER|UTINYINT|USMALLINT|UINTEGER)$/;
const wide = /^(BIGINT|HUGEINT|UBIGINT|UHUGEINT|BIGNUM|VARINT|DECIMAL(\(.*\))?)$/;
const floating = /^(FLOAT|DOUBLE)$/;

/** Whether a column of this type, as DuckDB describes it, arrives as numbers. */
export const isNumeric = (type: string): boolean =>
	exact.test(type) || wide.test(type) || floating.test(type);

/**
 * Any question of a reader as a query that the engine's door lets through. The question must have been described by the engine, which
 * proves that its text stands on its own; `columns` are what it was described with, and decide what each is cast to:
 * numbers to DOUBLE, all else to VARCHAR. Columns are called c0, c1, …, so that names may be missing, odd or double.
 * A number that a double cannot hold (not finite, or beyond ±2^53) arrives as the text that DuckDB writes for it.
 * At most `mostRows` + 1 rows. The question's lines keep their numbers, for the database's messages.
 */
export function workbench(sql: string, columns: readonly { readonly type: string }[]): Query<Cells> {
	const selected = columns.flatMap(({ type }, i) => cast(type, i));
	const names = columns.map((_, i) => `c${i}`);
	return {
		sql: `SELECT ${selected.join(', ')} FROM (${bare(sql)}
) AS answer(${names.join(', ')})
LIMIT ${mostRows + 1}`,
		params: [],
		tables: [],
		row: (raw) => names.map((name, i) => raw[`t${i}`] ?? raw[name] ?? null),
	};
}

/** A column as the door takes it; `t<i>` is the text of those of its values that are not a number for us. */
function cast(type: string, i: number): string[] {
	const c = `c${i}`;
	const unless = (fits: string) => [
		`CASE WHEN ${fits} THEN ${c}::DOUBLE END AS ${c}`,
		`CASE WHEN NOT ${fits} THEN ${c}::VARCHAR END AS t${i}`,
	];
	if (exact.test(type)) return [`${c}::DOUBLE AS ${c}`];
	if (floating.test(type)) return unless(`isfinite(${c})`);
	if (wide.test(type)) return unless(`(abs(${c}::DOUBLE) <= ${Number.MAX_SAFE_INTEGER})`);
	return [`${c}::VARCHAR AS ${c}`];
}
