import { DataType, type RecordBatch } from 'apache-arrow';
import type { ColumnQuery, NumberColumn } from '../queries/query';
import { EngineFailure } from './engine';

/**
 * The columns of an answer, proved as strictly as rows are: exactly the columns that were asked for, 32-bit integers or finite
 * doubles, and nothing missing. Throws EngineFailure('row-refused') that names the column, its type or the row.
 */
export function columns<Answer>(batches: readonly RecordBatch[], query: ColumnQuery<Answer>): Answer {
	const refuse = (why: string, cause?: unknown): never => {
		throw new EngineFailure('row-refused', why, { sql: query.sql, cause });
	};
	const rows = batches.reduce((sum, { numRows }) => sum + numRows, 0);
	const proved = query.columns.map(({ name, type }, place): NumberColumn => {
		const whole = type === 'INTEGER' ? new Int32Array(rows) : new Float64Array(rows);
		let filled = 0;
		for (const batch of batches) {
			const field = batch.schema.fields[place];
			const column = batch.getChildAt(place);
			if (field?.name !== name || column === null || batch.schema.fields.length !== query.columns.length)
				return refuse(`Column ${place + 1} is ${field?.name ?? 'missing'} instead of ${name}.`);
			if (!isOf(field.type, type)) refuse(`Column ${name} has the type ${field.type}: end it in ::${type}.`);
			if (column.nullCount > 0) refuse(`Column ${name} holds NULL.`);
			for (const { values, length } of column.data) {
				whole.set((values as NumberColumn).subarray(0, length), filled);
				filled += length;
			}
		}
		if (type === 'DOUBLE') {
			const bad = whole.findIndex((value: number) => !Number.isFinite(value));
			if (bad >= 0) refuse(`Column ${name} holds ${String(whole[bad])} in row ${bad + 1}.`);
		}
		return whole;
	});
	try {
		return query.answer(proved);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return refuse(`The answer is not what was asked for: ${why}`, error);
	}
}

const isOf = (type: DataType, wanted: 'INTEGER' | 'DOUBLE'): boolean =>
	wanted === 'INTEGER'
		? DataType.isInt(type) && type.isSigned && type.bitWidth === 32
		: DataType.isFloat(type) && type.precision === 2;
