import script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** Where the files of the database are; tests put others in their place. */
export interface Parts {
	readonly script: string;
	readonly wasm: string;
	/** Raw length of the wasm. */
	readonly bytes: number;
}

/**
 * The one bundle we ship. Its length is written down here, and proved by a test, because a response that was packed on its way
 * tells the packed length or none.
 */
export const parts: Parts = { script, wasm, bytes: 34_242_586 };
