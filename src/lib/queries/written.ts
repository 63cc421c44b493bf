import type { Query, Scalar } from './query';

/**
 * A question as SQL text that can be read and run as it stands, with its values written in. For showing only: the
 * engine is given the values bound.
 */
export function written({ sql, params }: Pick<Query<unknown>, 'sql' | 'params'>): string {
	let next = 0;
	return sql.replace(/\?(::[A-Z]+)?/g, () => literal(params[next++] ?? null));
}

const literal = (value: Scalar): string =>
	value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
