import type { Observation } from '../catalog/observation';
import { observationColumns } from '../catalog/observation-columns';
import { dimensions, type Dimension } from '../catalog/series';
import { grades } from '../catalog/source';
import { units } from '../catalog/unit';
import type { View } from '../view/view';
import { identifier, sqlTypes } from './columns';
import { count, code, measure, oneOf, text } from './proof';
import type { Query, Scalar } from './query';

const select = observationColumns.map((column) => `t."${column}"::${sqlTypes[column]} AS "${column}"`);
const order = observationColumns.slice(1).map((column) => `"${column}"`);

/**
 * The observations of one series that a view shows, sorted by their dimensions (text by code point).
 * A dimension the view does not name is not filtered; an empty list keeps nothing; `against` joins the answer even
 * when `where` leaves it out. Throws a RangeError on a year that is not an integer, an unknown dimension or a table name
 * that is no Frictionless resource name.
 */
export function observations(view: View, table: string): Query<Observation> {
	const params: Scalar[] = [view.series];
	const conditions = ['t."series" = ?::VARCHAR'];
	for (const name of Object.keys(view.where)) {
		if (!dimensions.some((dimension) => dimension === name))
			throw new RangeError(`A view cannot be filtered by ${JSON.stringify(name)}: it is not a dimension.`);
	}
	for (const dimension of dimensions) {
		const codes = view.where[dimension];
		if (codes === undefined) continue;
		const kept = dimension === view.by && view.against !== null ? [...codes, view.against] : codes;
		conditions.push(kept.length === 0 ? 'false' : isIn(dimension, kept.length));
		params.push(...kept.map((kept) => code(dimension, kept)));
	}
	return {
		sql: `SELECT ${select.join(', ')}
FROM ${identifier(table)} AS t
WHERE ${conditions.join(' AND ')}
ORDER BY ${order.join(', ')}`,
		params,
		tables: [table],
		row: (raw) => ({
			series: text(raw, 'series'),
			item: text(raw, 'item'),
			geo: text(raw, 'geo'),
			year: count(raw, 'year'),
			size_class: text(raw, 'size_class'),
			sector: text(raw, 'sector'),
			age: text(raw, 'age'),
			value: measure(raw, 'value'),
			unit: oneOf(raw, 'unit', units),
			n: raw.n === null ? null : count(raw, 'n'),
			flag: text(raw, 'flag'),
			grade: oneOf(raw, 'grade', grades),
			source: text(raw, 'source'),
			note: text(raw, 'note'),
		}),
	};
}

function isIn(dimension: Dimension, many: number): string {
	const place = `?::${sqlTypes[dimension]}`;
	return `t."${dimension}" IN (${new Array(many).fill(place).join(', ')})`;
}
