import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { surveyTable } from '../queries/survey/asked';
import { ask, askColumns } from './ask';
import type { Database } from './connection';
import { describe } from './describe';
import { EngineFailure, type Engine } from './engine';
import { hold, release } from './hold';
import { lock } from './lock';
import { needs } from './needs';
import { makeRoom } from './own';
import { pack } from './pack';
import { prepare } from './prepare';
import { store } from './store';
import { inTurn } from './turns';
import { withdrawn } from './withdrawn';

const { resolve } = createRequire(import.meta.url);
const wasm = (bundle: string) => ({
	mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${bundle}.wasm`),
	mainWorker: '',
});

/** A database in this thread, not yet locked. */
export async function openDatabase(): Promise<Database & { reset(): void }> {
	const database = await createDuckDB({ mvp: wasm('mvp'), eh: wasm('eh') }, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate();
	database.open({});
	return database;
}

/**
 * The engine for the build and for unit tests: the same DuckDB-Wasm, in this thread, with the data files of a folder.
 * A question that is being computed cannot be withdrawn here, because it blocks the thread.
 */
export async function openEngine({ dataDir }: { dataDir: string }): Promise<Engine> {
	const database = await openDatabase();
	const connection = await database.connect();
	await makeRoom(connection);
	await lock(connection);
	const turn = inTurn();
	const loaded = new Set<string>();
	let closed = false;
	const open = () => {
		if (closed) throw new EngineFailure('engine-lost', 'The engine was closed.');
	};
	return {
		load: (table) =>
			turn(async () => {
				open();
				if (loaded.has(table.name)) return;
				await store(database, await prepare(table, await read(join(dataDir, table.path))));
				loaded.add(table.name);
			}),
		run: (query, signal) =>
			turn(async () => {
				open();
				needs(query.tables, loaded);
				return ask(connection, query, signal);
			}),
		columns: (query, signal) =>
			turn(async () => {
				open();
				needs(query.tables, loaded);
				return askColumns(connection, query, signal);
			}),
		hold: (survey) =>
			turn(async () => {
				open();
				await hold(database, await pack(survey));
				loaded.add(surveyTable);
			}),
		release: () =>
			turn(async () => {
				open();
				await release(database);
				loaded.delete(surveyTable);
			}),
		describe: (sql, signal) =>
			turn(async () => {
				open();
				if (signal?.aborted) throw withdrawn();
				return describe(connection, sql);
			}),
		close: () =>
			turn(async () => {
				if (closed) return;
				closed = true;
				await connection.close();
				database.reset();
			}),
	};
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return new Uint8Array(await readFile(path));
	} catch (cause) {
		throw new EngineFailure('data-not-loaded', `${path} cannot be read. Does the file exist?`, {
			path,
			cause,
		});
	}
}
