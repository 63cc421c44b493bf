import { measure } from '../proof';
import type { Query } from '../query';
import { surveyTable } from './asked';
import { column, source } from './columns';

/** What one respondent has in these columns, by name; null where there is nothing. */
export type OneRecord = ReadonlyMap<string, number | null>;

/**
 * One respondent, by the number in the order of the file (from 0). Throws a RangeError on a column that own data cannot have.
 */
export const oneRecordQuery = (names: readonly string[], record: number): Query<OneRecord> => ({
	sql: `SELECT ${names.map((name) => `${column(name)}::DOUBLE AS ${column(name)}`).join(', ')}
FROM ${source}
WHERE rowid = ?::BIGINT`,
	params: [record],
	tables: [surveyTable],
	row: (raw) => new Map(names.map((name) => [name, measure(raw, name)])),
});
