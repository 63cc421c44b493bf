import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { ask, askColumns } from './ask';
import { breakable } from './breakable';
import { describe } from './describe';
import { EngineFailure } from './engine';
import { hold, release } from './hold';
import { lock } from './lock';
import { makeRoom } from './own';
import { shim, signOf } from './shim';
import { store } from './store';
import type { Start } from './supervise';
import type { Parts } from './wasm';

const blocked = (message: string, cause?: unknown) =>
	new EngineFailure('engine-blocked', `The database cannot start: ${message}`, { cause });

const notLoaded = (message: string) =>
	new EngineFailure('engine-not-loaded', `The database could not be fetched: ${message}`);

/** Starts a database in a worker of its own and locks it. `onProgress`: bytes of the wasm, unpacked. */
export function startIn(parts: Parts, onProgress: (loaded: number, total: number) => void): Start {
	return async (alive, signal) => {
		const here = (address: string) => new URL(address, document.baseURI).href;
		const { script, wasm, bytes } = { ...parts, script: here(parts.script), wasm: here(parts.wasm) };
		const worker = spawn(shim({ script, wasm, bytes }));
		signal.addEventListener('abort', () => worker.terminate());

		const { breakBy, unlessBroken } = breakable();
		let isRunning = false;
		// Before the database's own listeners, which must not see our signs.
		worker.addEventListener('message', (event) => {
			const sign = signOf(event.data);
			if (sign === undefined) return;
			event.stopImmediatePropagation();
			switch (sign.kind) {
				case 'running':
					isRunning = true;
					return alive('engine-not-loaded');
				case 'loaded':
					onProgress(sign.bytes, bytes);
					return alive(sign.bytes < bytes ? 'engine-not-loaded' : 'engine-blocked');
				case 'failed':
					return breakBy(sign.blocked ? blocked(sign.message) : notLoaded(sign.message));
			}
		});
		worker.addEventListener('error', ({ message }) =>
			breakBy(isRunning ? new EngineFailure('engine-lost', `The worker died: ${message}`) : blocked(message)),
		);

		const database = new AsyncDuckDB(new VoidLogger(), worker);
		const connection = await unlessBroken(
			(async () => {
				await database.instantiate(wasm);
				// A running question looks up every 10 ms whether it was withdrawn.
				await database.open({ query: { queryPollingInterval: 10 } });
				const connection = await database.connect();
				await makeRoom(connection);
				await lock(connection);
				return connection;
			})(),
		).catch((error: unknown) => {
			worker.terminate();
			throw error instanceof EngineFailure ? error : blocked(String(error), error);
		});
		return {
			store: (prepared) => unlessBroken(store(database, prepared)),
			hold: (packed, alive) => unlessBroken(hold(database, packed, alive)),
			release: () => unlessBroken(release(database)),
			ask: (query, signal) => unlessBroken(ask(connection, query, signal)),
			columns: (query, signal) => unlessBroken(askColumns(connection, query, signal)),
			describe: (sql) => unlessBroken(describe(connection, sql)),
			kill: () => worker.terminate(),
		};
	};
}

function spawn(script: string): Worker {
	const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	try {
		return new Worker(address);
	} catch (error) {
		throw blocked(String(error), error);
	} finally {
		// The worker has its own hold on the script by now.
		URL.revokeObjectURL(address);
	}
}
