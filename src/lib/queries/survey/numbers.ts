import { count, measure } from '../proof';
import type { ColumnQuery, Query } from '../query';
import { surveyTable, type DesignShape, type Filter } from './asked';
import { column, source } from './columns';
import { where } from './filters';

/** How far a column of numbers reaches. */
export interface Extent {
	/** Respondents with a number and a weight other than 0. */
	readonly n: number;
	/** Null where there are none. */
	readonly low: number | null;
	readonly high: number | null;
	/** Unweighted: a centre for sums, no estimate. */
	readonly mean: number | null;
}

/** How far the numbers of a column reach among respondents with a weight who pass the filters. */
export function extentQuery(name: string, filters: readonly Filter[], shape: DesignShape): Query<Extent> {
	const x = column(name);
	const filtered = where(filters, `${x} IS NOT NULL`, ...(shape.weighted ? ['"w" > 0'] : []));
	return {
		sql: `SELECT count(*)::INTEGER AS n, min(${x})::DOUBLE AS low, max(${x})::DOUBLE AS high, avg(${x})::DOUBLE AS mean
FROM ${source}${filtered.sql}`,
		params: filtered.params,
		tables: [surveyTable],
		row: (raw) => ({
			n: count(raw, 'n'),
			low: measure(raw, 'low'),
			high: measure(raw, 'high'),
			mean: measure(raw, 'mean'),
		}),
	};
}

/** The different numbers of a column, rising, with the respondents who gave each. */
export interface Spread {
	readonly x: Float64Array;
	readonly n: Float64Array;
	readonly w: Float64Array;
}

/** The distribution of a column of numbers among respondents with a weight who pass the filters: for quantiles and ranks. */
export function ecdfQuery(name: string, filters: readonly Filter[], shape: DesignShape): ColumnQuery<Spread> {
	const x = column(name);
	const filtered = where(filters, `${x} IS NOT NULL`, ...(shape.weighted ? ['"w" > 0'] : []));
	const weight = shape.weighted ? 'sum("w")' : 'count(*)';
	return {
		sql: `SELECT ${x}::DOUBLE AS x, count(*)::DOUBLE AS n, ${weight}::DOUBLE AS w
FROM ${source}${filtered.sql}
GROUP BY ${x}
ORDER BY ${x}`,
		params: filtered.params,
		tables: [surveyTable],
		columns: ['x', 'n', 'w'].map((name) => ({ name, type: 'DOUBLE' })),
		answer: ([x, n, w]) => {
			if (!(x instanceof Float64Array && n instanceof Float64Array && w instanceof Float64Array))
				throw new TypeError('Columns are missing.');
			return { x, n, w };
		},
	};
}
