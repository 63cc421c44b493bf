import type { Table as ArrowTable } from 'apache-arrow';
import type { Connection } from './connection';
import type { Described } from './engine';
import { noQuestion, storeQuestion } from './question';
import { failureOf } from './refusal';

/**
 * The columns that a question would be answered with, without asking it, on a connection that nobody else is using.
 * It passes the same gate as in `ask`: one statement, a question, in a read-only transaction. So the text is proved to
 * stand on its own, with all its quotes and parentheses closed, before it is ever put inside another.
 */
export async function describe(connection: Connection, sql: string): Promise<Described[]> {
	try {
		await (await connection.prepare(sql)).close();
		await connection.query('BEGIN TRANSACTION READ ONLY');
		try {
			await storeQuestion(connection, sql, 'described');
			return columns(await ofQuestion(connection, sql));
		} finally {
			await connection.query('ROLLBACK');
		}
	} catch (error) {
		throw failureOf(error, sql);
	}
}

/** DESCRIBE takes questions only: here the data changes end that PREPARE lets pass. */
async function ofQuestion(connection: Connection, sql: string): Promise<ArrowTable> {
	try {
		return await connection.query(`DESCRIBE ${sql}`);
	} catch (error) {
		throw noQuestion(error, sql);
	}
}

function columns(description: ArrowTable): Described[] {
	const [names, types] = [description.getChild('column_name'), description.getChild('column_type')];
	return Array.from({ length: description.numRows }, (_, i) => ({
		name: String(names?.get(i)),
		type: String(types?.get(i)),
	}));
}
