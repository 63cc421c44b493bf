import { base } from '$app/paths';
import type { Table } from '../catalog/table';
import type { Described, Engine } from '../engine/engine';
import { arriving } from '../figures/arriving';
import type { Progress } from '../figures/ask';
import { mostRows, nothing, workbench, type Cells } from '../queries/workbench';

/** How long a query may compute, ms. */
export const timeLimit = 10_000;

/** How long a query that was withdrawn may take to stop before the database is ended, ms. */
const grace = 2_500;

/** The supervisor must not take a long query for a lost database: the time limit and the grace come first. */
const patience = { answer: timeLimit + 2 * grace, call: 60_000 };

/** What a query was answered with. */
export interface Answer {
	readonly sql: string;
	readonly columns: readonly Described[];
	/** At most `mostRows`. */
	readonly rows: readonly Cells[];
	/** Whether there are more rows than were fetched. */
	readonly more: boolean;
	/** How long it took. */
	readonly seconds: number;
}

/** The page's one engine with all tables: the locked one of the figures, with the patience that free queries need. */
export class Database {
	#opened: Promise<Engine> | undefined;

	constructor(
		readonly tables: readonly Table[],
		readonly onProgress: (progress: Progress) => void,
	) {}

	/** Fetches it when it is first needed, and again after a failure or an end. Rejects with EngineFailure. */
	open(): Promise<Engine> {
		this.#opened ??= this.#start().catch((failure: unknown) => {
			this.#opened = undefined;
			throw failure;
		});
		return this.#opened;
	}

	async #start(): Promise<Engine> {
		const { openEngine } = await arriving(import('../engine/browser'));
		const engine = await openEngine({
			dataRoot: `${base}/data/`,
			onProgress: (loaded, total) => this.onProgress({ loaded, total }),
			patience,
		});
		try {
			for (const table of this.tables) await engine.load(table);
		} catch (failure) {
			await engine.close();
			throw failure;
		}
		return engine;
	}

	/** Rejects with EngineFailure, or with an AbortError as soon as `signal` fires. */
	async ask(sql: string, signal: AbortSignal): Promise<Answer> {
		const engine = await this.open();
		const begin = performance.now();
		const columns = await engine.describe(sql, signal);
		const rows = await engine.run(workbench(sql, columns), signal);
		const seconds = (performance.now() - begin) / 1000;
		return { sql, columns, rows: rows.slice(0, mostRows), more: rows.length > mostRows, seconds };
	}

	/** Whether the database has let go of a query that was withdrawn; if it does not within the grace, it is ended. */
	async stops(): Promise<boolean> {
		const engine = await this.open();
		const late = new AbortController();
		const timer = setTimeout(() => late.abort(), grace);
		try {
			await engine.describe(nothing, late.signal);
			return true;
		} catch {
			await this.end();
			return false;
		} finally {
			clearTimeout(timer);
		}
	}

	/** Ends the database at once, whatever it is doing; `open` starts a new one. */
	async end(): Promise<void> {
		const opened = this.#opened;
		this.#opened = undefined;
		await opened?.then((engine) => engine.close()).catch(() => {});
	}
}
