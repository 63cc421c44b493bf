import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { hostile } from '../../../tests/engine/hostile';
import type { Connection } from './connection';
import { lock } from './lock';
import { failureOf } from './refusal';
import { parts } from './wasm';

// The database without our gate and shim: what its own lock is worth in a browser, where it can really fetch.
let worker: Worker;
let connection: Connection;
const ask = (sql: string) => Promise.resolve(connection.query(sql));

beforeAll(async () => {
	worker = new Worker(new URL(parts.script, document.baseURI));
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	await database.instantiate(new URL(parts.wasm, document.baseURI).href);
	await database.open({});
	connection = await database.connect();
});
afterAll(() => worker.terminate());

it('unlocked, it fetches what it is asked for, and the test sees that', async () => {
	await commands.watchRequests();
	const address = `${location.origin}/data/datapackage.json`;
	await ask(`SELECT count(*) FROM read_text('${address}')`);
	expect(await commands.seenRequests()).toContain(address);
});

it('locked, it refuses, and nothing is fetched', async () => {
	await ask('CREATE TABLE secret AS SELECT 1 AS x');
	await lock(connection);
	await commands.watchRequests();
	for (const { sql, lockedOut } of hostile) {
		const error: unknown = await ask(sql).then(
			() => undefined,
			(reason: unknown) => reason,
		);
		if (lockedOut) expect(failureOf(error ?? new Error('not refused'), sql).kind, sql).toBe('query-refused');
	}
	expect(await commands.seenRequests()).toEqual([]);
});
