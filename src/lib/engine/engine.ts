import type { Table } from '../catalog/table';
import type { ColumnQuery, Query } from '../queries/query';
import type { HeldSurvey } from '../survey/held';

/** A column of an answer: its name, which need not be the only one of that name, and its type as DuckDB writes it: "DECIMAL(18,3)". */
export interface Described {
	readonly name: string;
	readonly type: string;
}

/** The one narrow door to the database. Browser, build and test each have an implementation behind it. */
export interface Engine {
	/** Fetches, proves (SHA-256, columns, row count) and stores one table; a table already loaded is not loaded again. */
	load(table: Table): Promise<void>;
	/** Answers one query; rejects with EngineFailure, or with an AbortError when `signal` fires. */
	run<Row>(query: Query<Row>, signal?: AbortSignal): Promise<Row[]>;
	/** Answers one query whose answer is many rows of numbers, column by column; rejects as `run` does. */
	columns<Answer>(query: ColumnQuery<Answer>, signal?: AbortSignal): Promise<Answer>;
	/**
	 * Stores a reader's own survey in place of the one before, all of it or nothing; slice by slice, so that the page stays
	 * alive. The survey is not needed afterwards. Rejects with a RangeError where it is not one: see `pack`.
	 */
	hold(survey: HeldSurvey): Promise<void>;
	/** Forgets the reader's own survey; nothing happens where there is none. */
	release(): Promise<void>;
	/** The columns that a question would be answered with; passes the same gate, and rejects as `run` does. */
	describe(sql: string, signal?: AbortSignal): Promise<Described[]>;
	/** Frees everything; the engine cannot be used afterwards. */
	close(): Promise<void>;
}

/** What went wrong, as far as a reader can do something about it; words/ has a sentence for each. */
export type FailureKind =
	| 'engine-not-loaded' // the wasm or the worker could not be fetched (404, offline)
	| 'engine-blocked' // fetched, but did not start in time (blocked by a policy or an extension)
	| 'data-not-loaded' // a data file could not be fetched (404, offline)
	| 'data-damaged' // fetched, but not the file its label describes (hash, bytes, rows, columns)
	| 'engine-lost' // the worker died or hung, was restarted, and failed again
	| 'query-refused' // locked: files, network, extensions, settings
	| 'query-failed' // the database did not understand the query
	| 'row-refused'; // an answer had a column or a value that is not allowed through the door

/** A failure with the facts for a log or a bug report; the reader's sentence is made from `kind`. */
export class EngineFailure extends Error {
	constructor(
		readonly kind: FailureKind,
		message: string,
		readonly detail: { readonly sql?: string; readonly path?: string; readonly cause?: unknown } = {},
	) {
		super(message);
		this.name = 'EngineFailure';
	}
}
