import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { parts } from './wasm';

it('the length written down is the length of the file', () => {
	const path = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	expect(parts.bytes).toBe(statSync(path).size);
	expect(parts.wasm).toContain('duckdb-eh');
	expect(parts.script).toContain('duckdb-browser-eh.worker');
});
