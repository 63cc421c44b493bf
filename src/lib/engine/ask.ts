import type { RecordBatch } from 'apache-arrow';
import type { ColumnQuery, Query, Scalar } from '../queries/query';
import type { Connection } from './connection';
import { columns } from './column-door';
import { rows } from './door';
import { EngineFailure } from './engine';
import { gateOf } from './gate';
import { storeQuestion } from './question';
import { failureOf } from './refusal';
import { withdrawn } from './withdrawn';

/** Asks one question and proves the answer row by row; see `through`. */
export const ask = <Row>(connection: Connection, query: Query<Row>, signal?: AbortSignal): Promise<Row[]> =>
	through(connection, query, (batches) => rows(batches, query), signal);

/** Asks one question and proves the answer column by column; see `through`. */
export const askColumns = <Answer>(
	connection: Connection,
	query: ColumnQuery<Answer>,
	signal?: AbortSignal,
): Promise<Answer> => through(connection, query, (batches) => columns(batches, query), signal);

/**
 * Asks one question on a connection that nobody else is using; `door` proves the answer.
 *
 * DuckDB-Wasm 1.32 offers either bound parameters or cancelling: a prepared statement's `query` and `send` both compute in
 * one go inside the worker, so that `cancelSent` arrives too late; only `connection.send(sql)` works in slices, but takes
 * no parameters. So the values are bound to a session variable by a prepared statement, the question is stored with
 * PREPARE, and `send` EXECUTEs it with that variable. No value is ever written into SQL text.
 *
 * The way there is also a gate. `prepare` accepts one statement only (`send` would run several), PREPARE accepts questions
 * and data changes only (not SET, ATTACH, INSTALL, PRAGMA, CREATE, DROP), and in a read-only transaction a data change fails.
 * Each way costs a message to the worker and back; so a text that passed the gate stays stored, and is only EXECUTEd when
 * it is asked again with other values.
 */
async function through<Answer>(
	connection: Connection,
	query: Pick<Query<unknown>, 'sql' | 'params'>,
	door: (batches: readonly RecordBatch[]) => Answer,
	signal?: AbortSignal,
): Promise<Answer> {
	const goOn = () => {
		if (signal?.aborted) throw withdrawn();
	};
	goOn();
	prove(query.params, query.sql);
	const gate = gateOf(connection);
	try {
		const passed = gate.passed(query.sql);
		if (passed !== null) return door(await execute(connection, passed, query.params, goOn, signal));

		await (await connection.prepare(query.sql)).close();
		goOn();
		const name = gate.next();
		await connection.query('BEGIN TRANSACTION READ ONLY');
		let answer: RecordBatch[];
		try {
			await storeQuestion(connection, query.sql, name);
			answer = await execute(connection, name, query.params, goOn, signal);
		} finally {
			await connection.query('ROLLBACK');
		}
		await gate.pass(query.sql, name);
		return door(answer);
	} catch (error) {
		goOn();
		throw failureOf(error, query.sql);
	}
}

/** Answers a stored question. */
async function execute(
	connection: Connection,
	name: string,
	params: readonly Scalar[],
	goOn: () => void,
	signal: AbortSignal | undefined,
): Promise<RecordBatch[]> {
	// Whether it could be cancelled shows in what becomes of the question.
	const cancel = () => void Promise.resolve(connection.cancelSent()).catch(() => {});
	const values = await bind(connection, params);
	goOn();
	signal?.addEventListener('abort', cancel);
	try {
		const batches: RecordBatch[] = [];
		for await (const batch of await connection.send(`EXECUTE ${name}${values}`)) batches.push(batch);
		goOn();
		return batches;
	} finally {
		signal?.removeEventListener('abort', cancel);
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

/**
 * DuckDB-Wasm sends parameters as JSON and reads 9.200000000000001 as 9.2: of 400 numbers it changed 37. As a text, which
 * each question casts to its type, a number arrives as it is.
 */
const exact = (param: Scalar): Scalar =>
	typeof param === 'number' && !Number.isSafeInteger(param) ? String(param) : param;

async function bind(connection: Connection, params: readonly Scalar[]): Promise<string> {
	if (params.length === 0) return '';
	const binding = await gateOf(connection).binding(params.length);
	await binding.query(...params.map(exact));
	return `(${params.map((_, i) => `getvariable('asked')[${i + 1}]`).join(', ')})`;
}
