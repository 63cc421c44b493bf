import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { hostile } from '../../../tests/engine/hostile';
import type { Connection } from './connection';
import { lock, memoryLimit } from './lock';
import { openDatabase } from './node';
import { failureOf } from './refusal';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let connection: Connection;
let database: Awaited<ReturnType<typeof openDatabase>>;

beforeAll(async () => {
	database = await openDatabase();
	connection = await database.connect();
	await lock(connection);
	await connection.query('CREATE TABLE secret AS SELECT 1 AS x');
});
afterAll(() => database.reset());

// What the lock does by itself, before the gate in ask.ts is even reached.
it.each(hostile.filter(({ lockedOut }) => lockedOut))('the lock alone refuses $sql', async ({ sql }) => {
	const error: unknown = await Promise.resolve()
		.then(() => connection.query(sql))
		.then(
			() => undefined,
			(reason: unknown) => reason,
		);
	expect(error).toBeInstanceOf(Error);
	expect(failureOf(error, sql).kind).toBe('query-refused');
});

it('limits the memory', async () => {
	const limit = (await connection.query("SELECT current_setting('memory_limit')::VARCHAR AS x"))
		.getChild('x')
		?.get(0);
	expect(memoryLimit).toBe('512MB');
	expect(limit).toBe('488.2 MiB');
});
