import type { Observation } from '../catalog/observation';
import type { Catalog } from '../catalog/package';
import { EngineFailure } from '../engine/engine';
import { latest } from '../engine/latest';
import { arriving } from '../figures/arriving';
import type { Progress } from '../figures/ask';
import type { State } from '../figures/live.svelte';
import { answerFrom } from '../queries/answer-from';
import type { Problem } from '../view/address';
import { formatExploration, parseExploration, seriesNamed } from '../view/exploration-address';
import { migrate } from '../view/exploration-migrate';
import type { Exploration } from '../view/exploration';
import { failures, unexpected } from '../words/failures';
import type { Bilingual } from '../words/locale';
import type { Locale } from '../words/locale';
import { settle } from './adapt';
import type { First } from './first';
import { catalogue, searchIndex } from './knowledge';
import { opened, shownOf, type Opened, type Shown } from './shown';
import { Stock } from './stock';

/** What draws and speaks. */
type Kit = typeof import('./answering');

/** The explorer's state. The address is its only home: every view comes from one, or is written to one at once. */
export class Explorer {
	state = $state<State>('prerendered');
	progress = $state.raw<Progress | null>(null);
	failure = $state.raw<Bilingual | null>(null);
	problems = $state.raw<readonly Problem[]>([]);
	/** What is asked for: the controls follow it at once. */
	view: Exploration;
	/** The series that is asked for, as soon as it is open. */
	opened: Opened;
	/** The last answer. */
	shown: Shown;

	/** Draws and speaks; null until something was asked. */
	kit = $state.raw<Kit | null>(null);

	readonly #first: First;
	readonly #home: Opened;
	readonly #open: (id: string) => Promise<{ fresh: true; answer: Opened } | { fresh: false }>;
	readonly #ask: (
		view: Exploration,
	) => Promise<{ fresh: true; answer: readonly Observation[] } | { fresh: false }>;
	#moment = 0;

	constructor(
		first: First,
		readonly locale: Locale,
	) {
		this.#first = first;
		const { rows, codes } = first.holding;
		this.#home = opened(first.holding, new Stock(rows ?? [], codes));
		this.opened = $state.raw(this.#home);
		this.view = $state.raw(this.#home.start);
		this.shown = $state.raw(
			shownOf(this.#home, this.#home.start, answerFrom(rows ?? [], this.#home.start), () => first.said),
		);
		this.#open = latest((id: string, signal: AbortSignal) => this.#openSeries(id, signal));
		this.#ask = latest(async (view: Exploration, signal: AbortSignal) => {
			const { ask } = await arriving(import('../figures/ask'));
			return ask(view, this.opened.holding.table, { signal, onProgress: this.#tell });
		});
	}

	/** The part of the address behind the question mark that names a view of the open series. */
	address(view: Exploration): string {
		return formatExploration(view, this.#ground(this.opened));
	}

	/** Shows what an address names; what is wrong in it is told. */
	async read(search: string): Promise<void> {
		const { search: today, problems } = migrate(search, { figures: this.#first.figures });
		const home = this.#home.holding.series.id;
		const named = seriesNamed(today) ?? home;
		const known = named === home || (await this.#exists(named));
		const from = await this.#enter(known ? named : home);
		if (!from) return;
		const parsed = parseExploration(today, this.#ground(from));
		const { beside } = parsed.view;
		const isBeside = beside === null || (await this.#exists(beside));
		this.problems = [
			...problems,
			...parsed.problems,
			...(isBeside ? [] : [{ parameter: 'with', value: beside }]),
		];
		await this.show(settle(isBeside ? parsed.view : { ...parsed.view, beside: null }, from.stock));
	}

	/** Whether there is a series of this name. If that cannot be found out, trying to open it says why. */
	#exists(id: string): Promise<boolean> {
		return searchIndex().then(
			(index) => index.some((one) => one.id === id),
			() => true,
		);
	}

	/** Opens a series at its start; resolves to whether it is now the open one. */
	async choose(id: string): Promise<boolean> {
		this.problems = [];
		const from = await this.#enter(id);
		if (from) await this.show(from.start);
		return from !== null;
	}

	/** Shows a view of the open series: at once where its rows are at hand, else when the engine has answered. */
	async show(view: Exploration): Promise<void> {
		const moment = ++this.#moment;
		const from = this.opened;
		this.view = view;
		this.failure = null;
		const { rows } = from.holding;
		if (rows && this.kit) return this.#draw(this.kit, from, view, answerFrom(rows, view));
		await this.#trying(moment, async () => {
			const [kit, outcome] = await Promise.all([
				this.prepare(),
				rows ? { fresh: true as const, answer: answerFrom(rows, view) } : this.#ask(view),
			]);
			if (outcome.fresh && moment === this.#moment) this.#draw(kit, from, view, outcome.answer);
		});
	}

	/** Fetches what draws and speaks, if it is not there yet. Rejects with EngineFailure. */
	async prepare(): Promise<Kit> {
		return (this.kit ??= await arriving(import('./answering')));
	}

	#draw(kit: Kit, from: Opened, view: Exploration, observations: readonly Observation[]): void {
		this.shown = shownOf(from, view, observations, (shown) => kit.say(shown, this.locale));
		this.state = observations.length > 0 ? 'ready' : 'empty';
	}

	/** The series of this name, open; null where it could not be opened, or another was asked for meanwhile. */
	async #enter(id: string): Promise<Opened | null> {
		if (id === this.opened.holding.series.id) return this.opened;
		if (id === this.#home.holding.series.id) return (this.opened = this.#home);
		const moment = ++this.#moment;
		let found: Opened | null = null;
		await this.#trying(moment, async () => {
			const outcome = await this.#open(id);
			if (!outcome.fresh || moment !== this.#moment) return;
			found = this.opened = outcome.answer;
		});
		return found;
	}

	async #openSeries(id: string, signal: AbortSignal): Promise<Opened> {
		const [catalog, index, { openSeries }] = await Promise.all([
			catalogue(this.#first.version),
			searchIndex(),
			arriving(import('./open')),
		]);
		const rows = index.find((one) => one.id === id)?.values ?? 0;
		const { holding, stock } = await openSeries(catalog, id, { rows, signal, onProgress: this.#tell });
		return opened(holding, stock);
	}

	/** The labels of all series. Rejects with EngineFailure. */
	catalogue(): Promise<Catalog> {
		return catalogue(this.#first.version);
	}

	/** Another series, beside the open one. Rejects with EngineFailure. */
	async beside(id: string): Promise<Opened> {
		return id === this.#home.holding.series.id
			? this.#home
			: this.#openSeries(id, new AbortController().signal);
	}

	async #trying(moment: number, work: () => Promise<void>): Promise<void> {
		this.state = 'loading';
		try {
			await work();
		} catch (cause) {
			if (moment !== this.#moment) return;
			this.failure = (cause instanceof EngineFailure ? failures[cause.kind] : undefined) ?? unexpected;
			this.state = 'failed';
			console.error(cause);
		} finally {
			if (moment === this.#moment) this.progress = null;
		}
	}

	#ground = ({ start, stock }: Opened) => ({
		home: this.#home.holding.series.id,
		...{ start, codes: stock.codes },
	});

	#tell = (progress: Progress) => {
		this.progress = progress;
	};
}
