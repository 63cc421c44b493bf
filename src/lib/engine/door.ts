import { DataType, type RecordBatch } from 'apache-arrow';
import type { Query, Scalar } from '../queries/query';
import { EngineFailure } from './engine';

const isAllowed = (type: DataType): boolean =>
	DataType.isUtf8(type) ||
	(DataType.isDictionary(type) && DataType.isUtf8(type.dictionary)) ||
	(DataType.isInt(type) && type.isSigned && type.bitWidth === 32) ||
	(DataType.isFloat(type) && type.precision === 2);

/**
 * The rows of an answer, proved. Only text (plain or ENUM), 32-bit integers and doubles pass: the database hands out decimals as
 * scaled integers, sums as 128-bit objects and counts as BigInt, each of which would be a wrong number on a chart.
 * Throws EngineFailure('row-refused') that names the column, its type or the row.
 */
export function rows<Row>(batches: readonly RecordBatch[], query: Query<Row>): Row[] {
	const refuse = (why: string, cause?: unknown): never => {
		throw new EngineFailure('row-refused', why, { sql: query.sql, cause });
	};
	const proved: Row[] = [];
	for (const batch of batches) {
		const names = batch.schema.fields.map(({ name, type }) =>
			isAllowed(type)
				? name
				: refuse(`Column ${name} has the type ${type}: end it in ::VARCHAR, ::INTEGER or ::DOUBLE.`),
		);
		const twice = names.find((name, i) => names.indexOf(name) !== i);
		if (twice !== undefined) refuse(`Two columns are named ${twice}.`);
		const columns = names.map((_, column) => batch.getChildAt(column));
		for (let i = 0; i < batch.numRows; i++) {
			const raw = Object.fromEntries(
				names.map((name, column): [string, Scalar] => {
					const value: unknown = columns[column]?.get(i) ?? null;
					if (value === null || typeof value === 'string') return [name, value];
					if (typeof value === 'number' && Number.isFinite(value)) return [name, value];
					return refuse(`Column ${name} holds ${String(value)} in row ${proved.length + 1}.`);
				}),
			);
			try {
				proved.push(query.row(raw));
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				refuse(`Row ${proved.length + 1} of the answer is not what was asked for: ${why}`, error);
			}
		}
	}
	return proved;
}
