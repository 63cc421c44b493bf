import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { csv, labelled } from '../../../tests/engine/tiny';
import type { Connection } from './connection';
import { lock } from './lock';
import { openDatabase } from './node';
import { prepare, type Prepared } from './prepare';
import { store } from './store';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let database: Awaited<ReturnType<typeof openDatabase>>;
let connection: Connection;
let prepared: Prepared;

beforeAll(async () => {
	database = await openDatabase();
	connection = await database.connect();
	await lock(connection);
	const { table, bytes } = await labelled(csv);
	prepared = await prepare(table, bytes);
});
afterAll(() => database.reset());

const tables = async () =>
	(await connection.query('SELECT table_name::VARCHAR AS name FROM duckdb_tables()'))
		.toArray()
		.map((row) => row.name);

describe('store', () => {
	it.each([0, 4, 0.2, 0.5, 0.9])(
		'refuses a stream that ends after %s of it, and keeps nothing',
		async (part) => {
			const end = part < 1 ? Math.floor(prepared.stream.length * part) : part;
			const cut = { ...prepared, stream: prepared.stream.slice(0, end) };
			await expect(store(database, cut)).rejects.toMatchObject({ name: 'EngineFailure' });
			expect(await tables()).toEqual([]);
		},
	);

	it('refuses a stream with fewer rows than the label has', async () => {
		const more = { ...prepared, table: { ...prepared.table, rows: 10 } };
		await expect(store(database, more)).rejects.toMatchObject({
			kind: 'data-damaged',
			message: expect.stringContaining('9 of its 10 rows'),
		});
		expect(await tables()).toEqual([]);
	});

	it('stores the whole stream, again after a failure, and leaves it to be stored once more', async () => {
		await store(database, prepared);
		expect(await tables()).toEqual(['tiny-table']);
		expect(prepared.stream.length).toBeGreaterThan(0);
	});
});
