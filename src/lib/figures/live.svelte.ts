import type { Observation } from '../catalog/observation';
import { EngineFailure } from '../engine/engine';
import { latest, type Outcome } from '../engine/latest';
import type { View } from '../view/view';
import { failures, unexpected } from '../words/failures';
import type { Bilingual } from '../words/locale';
import type { Tellings } from '../words/told';
import { arriving } from './arriving';
import type { Progress } from './ask';
import type { NamedFigure } from './named';
import type { Pen } from './pen';
import type { Prepared } from './prepared';

export type State = 'prerendered' | 'loading' | 'ready' | 'empty' | 'failed';

/** What went into a drawing: kept together, so that words, table and drawing never disagree. */
export interface Answer {
	readonly view: View;
	readonly observations: readonly (readonly Observation[])[];
}

/** A figure that can be asked again. Until the first question it is what the build printed. */
export class LiveFigure {
	state = $state<State>('prerendered');
	progress = $state.raw<Progress | null>(null);
	failure = $state.raw<Bilingual | null>(null);
	/** What is asked for: the controls follow it at once. */
	asked: View;
	/** What is shown: the last answer that was drawn. */
	shown: Answer;
	/** Draws in the browser; null while the printed drawing stands. */
	pen = $state.raw<Pen | null>(null);
	/** Speaks of an answer; null while what was printed holds. */
	tellings = $state.raw<Tellings | null>(null);

	readonly #latest: (view: View) => Promise<Outcome<Answer>>;

	constructor(
		readonly figure: NamedFigure,
		readonly prepared: Prepared,
	) {
		this.asked = $state.raw(figure.views[0]);
		this.shown = $state.raw({ view: figure.views[0], observations: prepared.observations });
		this.#latest = latest((view: View, signal: AbortSignal) => this.#answer(view, signal));
	}

	/** Asks for a view; only the last of several quick questions is ever shown. */
	async ask(view: View): Promise<void> {
		this.asked = view;
		this.state = 'loading';
		this.failure = null;
		try {
			const [outcome, { pen }, { tellingsOf }] = await Promise.all([
				this.#latest(view),
				arriving(import('./pen')),
				arriving(import('./tellings')),
			]);
			if (!outcome.fresh) return;
			this.pen = pen;
			this.tellings = tellingsOf(this.figure.id);
			this.shown = outcome.answer;
			this.state = outcome.answer.observations[0]?.length ? 'ready' : 'empty';
		} catch (cause) {
			if (this.asked !== view) return;
			this.failure = (cause instanceof EngineFailure ? failures[cause.kind] : undefined) ?? unexpected;
			this.state = 'failed';
			console.error(cause);
		} finally {
			if (this.asked === view) this.progress = null;
		}
	}

	async #answer(view: View, signal: AbortSignal): Promise<Answer> {
		const [first, ...others] = this.figure.views;
		const views = [{ ...view, series: first.series }, ...others];
		const { ask } = await arriving(import('./ask'));
		const observations = await Promise.all(
			views.map((each) => {
				const table = this.#table(each);
				return ask(each, table, { signal, onProgress: (progress) => (this.progress = progress) });
			}),
		);
		return { view, observations };
	}

	#table(view: View) {
		const series = this.prepared.series.find((s) => s.id === view.series);
		const table = this.prepared.tables.find((t) => t.name === series?.table);
		if (!table) throw new Error(`figure ${this.figure.id}: the label of ${view.series}'s table is missing`);
		return table;
	}
}
