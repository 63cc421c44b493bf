import { dimensions, type Dimension } from '../catalog/series';
import type { Observation } from '../catalog/observation';
import { identifier, sqlTypes } from './columns';
import { count, measure, text } from './proof';
import type { Query } from './query';

/** Where a series has rows, without their values. */
export const places = (series: string, table: string): Query<Pick<Observation, Dimension>> => ({
	sql: `SELECT ${dimensions.map((name) => `t."${name}"::${sqlTypes[name]} AS "${name}"`).join(', ')}
FROM ${identifier(table)} AS t
WHERE t."series" = ?::VARCHAR`,
	params: [series],
	tables: [table],
	row: (raw) => ({
		item: text(raw, 'item'),
		geo: text(raw, 'geo'),
		year: count(raw, 'year'),
		size_class: text(raw, 'size_class'),
		sector: text(raw, 'sector'),
		age: text(raw, 'age'),
	}),
});

/** How many rows a series has, and its highest value; null where it has none. */
export const extent = (
	series: string,
	table: string,
): Query<{ readonly rows: number; readonly highest: number | null }> => ({
	sql: `SELECT count(*)::INTEGER AS "rows", max(t."value")::DOUBLE AS "highest"
FROM ${identifier(table)} AS t
WHERE t."series" = ?::VARCHAR`,
	params: [series],
	tables: [table],
	row: (raw) => ({ rows: count(raw, 'rows'), highest: measure(raw, 'highest') }),
});
