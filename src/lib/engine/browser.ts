import { EngineFailure, type Engine } from './engine';
import { fetchData } from './fetch-data';
import { prepare } from './prepare';
import { startIn } from './start';
import { patience, supervise, type Patience } from './supervise';
import { parts, type Parts } from './wasm';

/** How to open the engine in a page. */
export interface Opening {
	/** Address of the folder with the data files, with its slash: base + '/data/'. */
	readonly dataRoot: string;
	/** Bytes of the wasm that have come, unpacked; also during a restart. */
	readonly onProgress?: (loaded: number, total: number) => void;
	/** What to run, for tests that damage it. */
	readonly parts?: Partial<Parts>;
	readonly patience?: Partial<Patience>;
}

/**
 * Fetches and starts the engine in a worker of this page. This module brings DuckDB, Arrow and PapaParse with it: import it
 * only when a reader asks for what is not printed. Rejects with EngineFailure; it may then be opened again.
 */
export async function openEngine({ dataRoot, onProgress, ...tried }: Opening): Promise<Engine> {
	const damaged = new Set<string>();
	const engine = supervise(
		startIn({ ...parts, ...tried.parts }, onProgress ?? (() => {})),
		async (table) => {
			const bytes = await fetchData(dataRoot, table, damaged.has(table.name));
			try {
				return await prepare(table, bytes);
			} catch (error) {
				if (error instanceof EngineFailure && error.kind === 'data-damaged') damaged.add(table.name);
				throw error;
			}
		},
		{ ...patience, ...tried.patience },
	);
	try {
		await engine.ready();
	} catch (error) {
		await engine.close();
		throw error;
	}
	return engine;
}
