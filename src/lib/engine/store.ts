import type { Column } from '../catalog/table';
import type { Database } from './connection';
import { failureOf } from './refusal';
import type { Prepared } from './prepare';
import { damaged } from './prove';

const sqlTypes: Record<Column['type'], string> = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE' };
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Stores a prepared file as a table of its label's name: all of it or nothing. Repeated text becomes ENUM, sorted by code point.
 * Throws EngineFailure('data-damaged') when not all rows arrive: an Arrow stream that was cut is stored in part, without an error.
 * It has a connection of its own, because one that met such a stream waits for the rest of it and takes no other.
 */
export async function store(database: Database, { table, stream, repeated }: Prepared): Promise<void> {
	const name = quoted(table.name);
	const enumOf = (column: string) => quoted(`${table.name}.${column}`);
	const columns = table.columns.map((column) => `${quoted(column.name)} ${sqlTypes[column.type]}`);
	const stored = table.columns.map((column) =>
		repeated.includes(column.name)
			? `${quoted(column.name)}::${enumOf(column.name)} AS ${quoted(column.name)}`
			: quoted(column.name),
	);
	let last = 'BEGIN TRANSACTION';
	const connection = await database.connect();
	const run = (sql: string) => connection.query((last = sql));
	try {
		await run(last);
		await run(`CREATE TABLE arriving (${columns.join(', ')})`);
		await connection.insertArrowFromIPCStream(stream.slice(), { name: 'arriving', create: false });
		for (const column of repeated) {
			const values = `SELECT DISTINCT ${quoted(column)} FROM arriving ORDER BY ALL`;
			await run(`CREATE TYPE ${enumOf(column)} AS ENUM (${values})`);
		}
		await run(`CREATE TABLE ${name} AS SELECT ${stored.join(', ')} FROM arriving`);
		await run('DROP TABLE arriving');
		const count = (await run(`SELECT count(*)::INTEGER AS n FROM ${name}`)).getChild('n')?.get(0);
		if (count !== table.rows) throw damaged(table, `${count} of its ${table.rows} rows were stored`);
		await run('COMMIT');
	} catch (error) {
		await connection.query('ROLLBACK');
		throw failureOf(error, last);
	} finally {
		await connection.close();
	}
}
