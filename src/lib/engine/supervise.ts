import type { Table } from '../catalog/table';
import type { ColumnQuery, Query } from '../queries/query';
import { surveyTable } from '../queries/survey/asked';
import { EngineFailure, type Described, type Engine, type FailureKind } from './engine';
import { needs } from './needs';
import { pack, type Packed } from './pack';
import type { Prepared } from './prepare';
import { inTurn } from './turns';
import { Watch } from './watch';
import { isWithdrawn, unlessWithdrawn, withdrawn } from './withdrawn';

/** A running database that may die or fall silent at any moment. */
export interface Mortal {
	store(prepared: Prepared): Promise<void>;
	/** Calls `alive` after each slice. */
	hold(packed: Packed, alive: () => void): Promise<void>;
	release(): Promise<void>;
	ask<Row>(query: Query<Row>, signal?: AbortSignal): Promise<Row[]>;
	columns<Answer>(query: ColumnQuery<Answer>, signal?: AbortSignal): Promise<Answer>;
	describe(sql: string): Promise<Described[]>;
	/** Ends it at once, whatever it is doing. */
	kill(): void;
}

/**
 * Starts one. It calls `alive` at every sign of life, with what has failed if no other follows, and gives up when `signal` fires.
 */
export type Start = (alive: (next: FailureKind) => void, signal: AbortSignal) => Promise<Mortal>;

/** How long to wait in silence, in ms. */
export interface Patience {
	/** For the next sign of life of a start. */
	readonly start: number;
	/** For one answer, or for one table to be stored. */
	readonly answer: number;
	/** For one slice of an own survey to be stored. */
	readonly slice: number;
	/** For one call as a whole, restart and second try included, counted from the last sign of life. */
	readonly call: number;
}

export const patience: Patience = { start: 12_000, answer: 4_000, slice: 12_000, call: 13_000 };
const mostLosses = 3;

/** What is asked of a running database; `alive` gives it as much time again. */
type Task<T> = (database: Mortal, alive: () => void) => Promise<T>;

/**
 * An engine that outlives its database. A promise of DuckDB-Wasm never settles once its worker is gone, so every wait ends
 * by the clock. A database that is lost is killed, started anew, given its tables and asked once more; if that fails
 * too, or if three were lost in all, the call rejects with EngineFailure('engine-lost'). A failed start rejects
 * with its own kind; the next call tries a fresh one. Calls run one at a time; those that wait share a failure of the engine.
 */
export function supervise(
	start: Start,
	read: (table: Table) => Promise<Prepared>,
	{ start: startMs, answer: answerMs, slice: sliceMs, call: callMs }: Patience = patience,
): Engine & { ready(): Promise<void> } {
	const turn = inTurn();
	const heldInTurn = inTurn();
	const end = new AbortController();
	const stored = new Map<string, Prepared>();
	const loading = new Map<string, Promise<void>>();
	let held: Packed | null = null;
	let running: Mortal | null = null;
	let losses = 0;
	const failures: EngineFailure[] = [];

	function stop(): void {
		running?.kill();
		running = null;
	}

	function lose(cause: unknown): EngineFailure {
		stop();
		losses += 1;
		return new EngineFailure('engine-lost', `The database was lost (${losses} of ${mostLosses} times).`, {
			cause,
		});
	}

	async function revive(watch: Watch): Promise<Mortal> {
		const giveUp = new AbortController();
		try {
			running = await watch.over(startMs, 'engine-blocked', (alive) => start(alive, giveUp.signal));
		} catch (error) {
			giveUp.abort();
			throw error;
		}
		try {
			for (const prepared of stored.values()) await attempt(watch, (database) => database.store(prepared));
			const mine = held;
			if (mine !== null) await attempt(watch, (database, alive) => database.hold(mine, alive), sliceMs);
			return running;
		} catch (error) {
			stop();
			throw error;
		}
	}

	/** One try. Whatever is neither an answer nor a failure of the question itself means that the database is lost. */
	async function attempt<T>(watch: Watch, task: Task<T>, ms = answerMs): Promise<T> {
		const database = running ?? (await revive(watch));
		try {
			return await watch.over(ms, 'engine-lost', (alive) => task(database, () => alive('engine-lost')));
		} catch (error) {
			if (isWithdrawn(error) || (error instanceof EngineFailure && !isOfEngine(error))) throw error;
			throw lose(error);
		}
	}

	async function twice<T>(task: Task<T>, signal?: AbortSignal, ms = answerMs): Promise<T> {
		const watch = new Watch(callMs + ms - answerMs, end.signal);
		const before = losses;
		try {
			return await attempt(watch, task, ms);
		} catch (error) {
			const isLost = losses > before && losses < mostLosses;
			if (!isLost || signal?.aborted || end.signal.aborted) throw error;
		}
		try {
			return await attempt(watch, task, ms);
		} catch (cause) {
			throw isOfEngine(cause)
				? new EngineFailure('engine-lost', 'The database was lost and could not be brought back.', { cause })
				: cause;
		}
	}

	function call<T>(task: Task<T>, signal?: AbortSignal, ms = answerMs): Promise<T> {
		const known = failures.length;
		return turn(async () => {
			if (signal?.aborted) throw withdrawn();
			if (end.signal.aborted) throw new EngineFailure('engine-lost', 'The engine was closed.');
			const meanwhile = failures[known];
			if (meanwhile) throw meanwhile;
			if (losses >= mostLosses)
				throw new EngineFailure('engine-lost', `The database was lost ${losses} times. Reload the page.`);
			try {
				return await twice(task, signal, ms);
			} catch (error) {
				if (isOfEngine(error) && !signal?.aborted) failures.push(error);
				throw error;
			}
		});
	}

	async function load(table: Table): Promise<void> {
		const prepared = await read(table);
		await call(async (database) => {
			await database.store(prepared);
			stored.set(table.name, prepared);
		});
	}

	const tables = () => new Set([...stored.keys(), ...(held === null ? [] : [surveyTable])]);

	return {
		ready: () => call(async () => {}),
		load(table) {
			const known = loading.get(table.name);
			if (known) return known;
			const mine = load(table);
			loading.set(table.name, mine);
			mine.catch(() => loading.delete(table.name));
			return mine;
		},
		run(query, signal) {
			const answer = call(async (database) => {
				needs(query.tables, tables());
				return database.ask(query, signal);
			}, signal);
			return unlessWithdrawn(answer, signal);
		},
		columns(query, signal) {
			const answer = call(async (database) => {
				needs(query.tables, tables());
				return database.columns(query, signal);
			}, signal);
			return unlessWithdrawn(answer, signal);
		},
		hold: (survey) =>
			heldInTurn(async () => {
				const packed = await pack(survey);
				const store: Task<void> = async (database, alive) => {
					await database.hold(packed, alive);
					held = packed;
				};
				await call(store, undefined, sliceMs);
			}),
		release: () =>
			heldInTurn(() =>
				call(async (database) => {
					await database.release();
					held = null;
				}),
			),
		describe(sql, signal) {
			return unlessWithdrawn(
				call((database) => database.describe(sql), signal),
				signal,
			);
		},
		async close() {
			end.abort();
			stop();
			stored.clear();
			held = null;
		},
	};
}

const isOfEngine = (error: unknown): error is EngineFailure =>
	error instanceof EngineFailure && error.kind.startsWith('engine-');
