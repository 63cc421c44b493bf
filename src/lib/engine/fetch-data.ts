import type { Table } from '../catalog/table';
import { EngineFailure } from './engine';
import { damaged } from './prove';

/** How long a data file may keep us waiting for its next bytes, in ms. */
export const silence = 6_000;

/**
 * The bytes of a data file; its address carries the start of its SHA-256, so that a cache never mixes two versions.
 * `again`: past the cache, for a file that came damaged the last time.
 * Throws EngineFailure: `data-not-loaded` (no answer, 404, offline, silent), `data-damaged` (more bytes than labelled).
 */
export async function fetchData(
	dataRoot: string,
	table: Table,
	again = false,
	ms = silence,
): Promise<Uint8Array<ArrayBuffer>> {
	const path = `${dataRoot}${table.path}?v=${table.sha256.slice(0, 12)}`;
	const fail = (why: string, cause?: unknown): never => {
		throw new EngineFailure('data-not-loaded', `${path} could not be fetched: ${why}. Try again.`, {
			path,
			cause,
		});
	};
	const giveUp = new AbortController();
	let timer = setTimeout(() => giveUp.abort(), ms);
	try {
		const cache = again ? 'reload' : 'default';
		const response = await fetch(path, { mode: 'same-origin', cache, signal: giveUp.signal });
		if (!response.ok || response.body === null) return fail(`the server answered ${response.status}`);
		const bytes = new Uint8Array(table.bytes);
		let filled = 0;
		for (const reader = response.body.getReader(); ;) {
			const { done, value } = await reader.read();
			if (done) return bytes.subarray(0, filled);
			if (filled + value.length > table.bytes) throw damaged(table, `it has more than ${table.bytes} bytes`);
			bytes.set(value, filled);
			filled += value.length;
			clearTimeout(timer);
			timer = setTimeout(() => giveUp.abort(), ms);
		}
	} catch (error) {
		if (error instanceof EngineFailure) throw error;
		return fail(giveUp.signal.aborted ? `nothing came for ${ms} ms` : String(error), error);
	} finally {
		clearTimeout(timer);
		giveUp.abort();
	}
}
