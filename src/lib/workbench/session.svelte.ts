import type { Table } from '../catalog/table';
import { EngineFailure } from '../engine/engine';
import { isWithdrawn, unlessWithdrawn } from '../engine/withdrawn';
import type { Progress } from '../figures/ask';
import type { Bilingual } from '../words/locale';
import { workbench as words } from '../words/workbench';
import { Database, timeLimit, type Answer } from './database';
import { told, type Told } from './told';

export type Phase = 'idle' | 'loading' | 'running' | 'stopping' | 'answered' | 'stopped' | 'failed';

/** Why a query has no answer: in our words, and in the database's where it is the reader's query that it complains about. */
export interface Trouble {
	readonly words: Bilingual;
	readonly told: Told | null;
}

/** What becomes of the queries of one page, one at a time. The last answer stays until there is another. */
export class Session {
	phase = $state<Phase>('idle');
	progress = $state.raw<Progress | null>(null);
	/** The query that was run last. */
	asked = $state.raw<string | null>(null);
	answer = $state.raw<Answer | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	/** Whether the database had to be ended to stop a query. */
	restarted = $state(false);

	readonly #database: Database;
	#withdraw = new AbortController();
	#isTimeUp = false;

	constructor(tables: readonly Table[]) {
		this.#database = new Database(tables, (progress) => (this.progress = progress));
	}

	get isBusy(): boolean {
		return this.phase === 'loading' || this.phase === 'running' || this.phase === 'stopping';
	}

	/** Runs a query, unless one is running. */
	async run(sql: string): Promise<void> {
		if (this.isBusy) return;
		this.#withdraw = new AbortController();
		this.#isTimeUp = false;
		this.asked = sql;
		this.trouble = null;
		this.restarted = false;
		try {
			this.answer = await this.#ask(sql, this.#withdraw.signal);
			this.phase = 'answered';
		} catch (error) {
			if (isWithdrawn(error)) await this.#stop();
			else await this.#fail(error);
		} finally {
			this.progress = null;
		}
	}

	cancel(): void {
		this.#withdraw.abort();
	}

	async #ask(sql: string, signal: AbortSignal): Promise<Answer> {
		this.phase = 'loading';
		await unlessWithdrawn(this.#database.open(), signal);
		this.phase = 'running';
		this.progress = null;
		const timer = setTimeout(() => {
			this.#isTimeUp = true;
			this.#withdraw.abort();
		}, timeLimit);
		try {
			return await this.#database.ask(sql, signal);
		} finally {
			clearTimeout(timer);
		}
	}

	async #stop(): Promise<void> {
		if (this.phase === 'running') {
			this.phase = 'stopping';
			this.restarted = !(await this.#database.stops());
		}
		this.trouble = { words: this.#isTimeUp ? words.timedOut : words.cancelled, told: null };
		this.phase = 'stopped';
	}

	async #fail(error: unknown): Promise<void> {
		this.trouble = troubleOf(error);
		this.phase = 'failed';
		if (error instanceof EngineFailure && error.kind === 'engine-lost') await this.#database.end();
		if (this.trouble.words === words.unexpected) console.error(error);
	}
}

function troubleOf(error: unknown): Trouble {
	if (!(error instanceof EngineFailure)) return { words: words.unexpected, told: null };
	switch (error.kind) {
		case 'query-failed':
			return { words: words.failed, told: told(error) };
		case 'query-refused': {
			const said = told(error);
			// A parser that did not expect this statement where only a question may stand says nothing of use.
			return { words: words.refused, told: said.message.startsWith('Parser Error') ? null : said };
		}
		case 'engine-lost':
			return { words: words.lost, told: null };
		case 'engine-blocked':
			return { words: words.blocked, told: null };
		case 'engine-not-loaded':
		case 'data-not-loaded':
		case 'data-damaged':
			return { words: words.notLoaded, told: null };
		case 'row-refused':
			return { words: words.unexpected, told: null };
	}
}
