import { EngineFailure } from './engine';

/** Throws unless every table that a question reads was loaded before it was asked. */
export function needs(tables: readonly string[], loaded: ReadonlySet<string>): void {
	const missing = tables.find((table) => !loaded.has(table));
	if (missing !== undefined)
		throw new EngineFailure('query-failed', `Table ${missing} is not loaded. Call load() before run().`);
}
