import { EngineFailure } from './engine';

const refused =
	/^Permission Error|configuration has been locked|exists in the .* extension|^Extension Autoloading Error|read-only mode|Cannot prepare multiple statements/;
// After these the database answers nothing any more: a trap of the wasm, or its own word that it is broken.
// Inserting tells its error as JSON.
const broken =
	/^(FATAL|INTERNAL) Error|^\{"exception_type":"(FATAL|INTERNAL)"|database has been invalidated|^Aborted\(/;

/** Sorts an error of the database by what can be done about it. */
export function failureOf(error: unknown, sql: string): EngineFailure {
	if (error instanceof EngineFailure) return error;
	const { name, message } = error instanceof Error ? error : new Error(String(error));
	const detail = { sql, cause: error };
	if (name === 'RuntimeError' || broken.test(message))
		return new EngineFailure('engine-lost', `The database broke down: ${message}`, detail);
	if (refused.test(message))
		return new EngineFailure('query-refused', `The database is locked against this: ${message}`, detail);
	return new EngineFailure('query-failed', `The database did not understand: ${message}`, detail);
}
