import type { RecordBatch, Table as ArrowTable } from 'apache-arrow';

type Soon<T> = T | Promise<T>;

/** What we use of a DuckDB-Wasm connection; the one in a worker answers later, the one in Node at once. */
export interface Connection {
	query(sql: string): Soon<ArrowTable>;
	prepare(sql: string): Soon<{ query(...params: unknown[]): Soon<ArrowTable>; close(): Soon<void> }>;
	send(sql: string): Soon<Iterable<RecordBatch> | AsyncIterable<RecordBatch>>;
	cancelSent(): Soon<boolean>;
	/** Takes the buffer away from the caller. */
	insertArrowFromIPCStream(
		stream: Uint8Array,
		options: { name: string; schema?: string; create: boolean },
	): Soon<void>;
	close(): Soon<void>;
}

/** A database that hands out connections. */
export interface Database {
	connect(): Soon<Connection>;
}
