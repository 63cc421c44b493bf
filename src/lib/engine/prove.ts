import type { Table } from '../catalog/table';
import { EngineFailure } from './engine';

/** A failure that says which file is not the one its label describes. */
export function damaged(table: Table, why: string, cause?: unknown): EngineFailure {
	return new EngineFailure(
		'data-damaged',
		`${table.path} is not the file its label describes: ${why}. Fetch it again.`,
		{ path: table.path, cause },
	);
}

/**
 * Proves that these bytes are the labelled file, by length and SHA-256.
 * Throws EngineFailure('data-damaged') when they are not. `crypto.subtle` exists on https and localhost only; where it is missing nothing
 * can be proved, so nothing is computed: EngineFailure('engine-blocked').
 */
export async function prove(table: Table, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	if (bytes.byteLength !== table.bytes)
		throw damaged(table, `it has ${bytes.byteLength} bytes instead of ${table.bytes}`);
	const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
	if (subtle === undefined)
		throw new EngineFailure(
			'engine-blocked',
			'The browser offers no SHA-256 on this address, so the data cannot be proved. Serve the site by https.',
			{ path: table.path },
		);
	const digest = hex(await subtle.digest('SHA-256', bytes));
	if (digest !== table.sha256) throw damaged(table, `its SHA-256 is ${digest} instead of ${table.sha256}`);
}

const hex = (digest: ArrayBuffer) =>
	Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
