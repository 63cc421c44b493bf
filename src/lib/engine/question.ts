import type { Connection } from './connection';
import { EngineFailure } from './engine';

/** What a statement fails with that was understood on its own, but is no question. */
export function noQuestion(error: unknown, sql: string): unknown {
	return error instanceof Error && error.message.startsWith('Parser Error')
		? new EngineFailure('query-refused', 'Only questions may be asked: start with SELECT or WITH.', {
				sql,
				cause: error,
			})
		: error;
}

/** Stores a statement that is understood on its own under a name. PREPARE takes questions and data changes only. */
export async function storeQuestion(connection: Connection, sql: string, name: string): Promise<void> {
	try {
		await connection.query(`PREPARE ${name} AS ${sql}`);
	} catch (error) {
		throw noQuestion(error, sql);
	}
}
