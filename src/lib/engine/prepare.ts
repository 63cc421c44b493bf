import type { Table } from '../catalog/table';
import { repeats, toArrow } from './arrow';
import { parse } from './parse';
import { prove } from './prove';

/** A data file, proved and read, ready to be stored in any database. */
export interface Prepared {
	readonly table: Table;
	/** Arrow IPC stream; storing takes a copy. */
	readonly stream: Uint8Array;
	/** Names of the columns that are stored as ENUM. */
	readonly repeated: readonly string[];
}

/** Proves and reads the bytes of a data file. Throws EngineFailure('data-damaged'). */
export async function prepare(table: Table, bytes: Uint8Array<ArrayBuffer>): Promise<Prepared> {
	await prove(table, bytes);
	const columns = parse(table, bytes);
	return { table, stream: toArrow(columns), repeated: columns.filter(repeats).map(({ name }) => name) };
}
