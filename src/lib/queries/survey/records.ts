import { count, measure } from '../proof';
import type { Query } from '../query';
import { surveyTable, type Filter } from './asked';
import { source } from './columns';
import { where } from './filters';

/** Respondents who pass the filters. */
export interface Counted {
	/** Rows. */
	readonly rows: number;
	/** Rows with a weight other than 0. */
	readonly n: number;
	/** Sum of their weights. */
	readonly w: number;
}

/** How many respondents pass the filters. */
export function countQuery(filters: readonly Filter[]): Query<Counted> {
	const { sql, params } = where(filters);
	return {
		sql: `SELECT count(*)::INTEGER AS "rows", count(nullif("w", 0))::INTEGER AS n, coalesce(sum("w"), 0)::DOUBLE AS w
FROM ${source}${sql}`,
		params,
		tables: [surveyTable],
		row: (raw) => ({ rows: count(raw, 'rows'), n: count(raw, 'n'), w: measure(raw, 'w') ?? 0 }),
	};
}

/**
 * The numbers of respondents (from 0, in the order of the file) who pass the filters: at most `limit` of them, from number
 * `from` on. The next page begins behind the last one of this.
 */
export function recordsQuery(filters: readonly Filter[], from: number, limit: number): Query<number> {
	const { sql, params } = where(filters, 'rowid >= ?::BIGINT');
	return {
		sql: `SELECT rowid::INTEGER AS record
FROM ${source}${sql}
ORDER BY rowid
LIMIT ?::BIGINT`,
		params: [...params, from, limit],
		tables: [surveyTable],
		row: (raw) => count(raw, 'record'),
	};
}
