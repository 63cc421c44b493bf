import type { RecordBatch } from 'apache-arrow';
import type { Query, Scalar } from '../queries/query';
import type { Connection } from './connection';
import { rows } from './door';
import { EngineFailure } from './engine';
import { failureOf } from './refusal';
import { withdrawn } from './withdrawn';

/**
 * Asks one question on a connection that nobody else is using, and proves the answer.
 *
 * DuckDB-Wasm 1.32 offers either bound parameters or cancelling: a prepared statement's `query` and `send` both compute in
 * one go inside the worker, so that `cancelSent` arrives too late; only `connection.send(sql)` works in slices, but takes
 * no parameters. So the values are bound to a session variable by a prepared statement, the question is stored with
 * PREPARE, and `send` EXECUTEs it with that variable. No value is ever written into SQL text.
 *
 * The way there is also a gate. `prepare` accepts one statement only (`send` would run several), PREPARE accepts questions
 * and data changes only (not SET, ATTACH, INSTALL, PRAGMA, CREATE, DROP), and in a read-only transaction a data change fails.
 */
export async function ask<Row>(
	connection: Connection,
	query: Query<Row>,
	signal?: AbortSignal,
): Promise<Row[]> {
	const goOn = () => {
		if (signal?.aborted) throw withdrawn();
	};
	// Whether it could be cancelled shows in what becomes of the question.
	const cancel = () => void Promise.resolve(connection.cancelSent()).catch(() => {});
	goOn();
	prove(query.params, query.sql);
	try {
		await (await connection.prepare(query.sql)).close();
		goOn();
		await connection.query('BEGIN TRANSACTION READ ONLY');
		try {
			const values = await bind(connection, query.params);
			await store(connection, query.sql);
			goOn();
			signal?.addEventListener('abort', cancel);
			const batches: RecordBatch[] = [];
			for await (const batch of await connection.send(`EXECUTE question${values}`)) batches.push(batch);
			goOn();
			return rows(batches, query);
		} finally {
			signal?.removeEventListener('abort', cancel);
			await connection.query('ROLLBACK');
		}
	} catch (error) {
		goOn();
		throw failureOf(error, query.sql);
	}
}

/** NaN and undefined would silently be bound as NULL. */
function prove(params: readonly unknown[], sql: string): void {
	params.forEach((param, i) => {
		if (param === null || typeof param === 'string' || Number.isFinite(param)) return;
		throw new EngineFailure('query-failed', `Parameter ${i + 1} is ${String(param)}: it cannot be bound.`, {
			sql,
		});
	});
}

async function bind(connection: Connection, params: readonly Scalar[]): Promise<string> {
	if (params.length === 0) return '';
	const statement = await connection.prepare(`SET VARIABLE asked = row(${params.map(() => '?').join(', ')})`);
	await statement.query(...params);
	await statement.close();
	return `(${params.map((_, i) => `getvariable('asked')[${i + 1}]`).join(', ')})`;
}

async function store(connection: Connection, sql: string): Promise<void> {
	try {
		await connection.query(`PREPARE question AS ${sql}`);
	} catch (error) {
		// It was understood a moment ago, so it is a statement, but not a question.
		if (error instanceof Error && error.message.startsWith('Parser Error'))
			throw new EngineFailure('query-refused', 'Only questions may be asked: start with SELECT or WITH.', {
				sql,
				cause: error,
			});
		throw error;
	}
}
