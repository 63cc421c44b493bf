import { formatStudy, parseStudy } from '../../view/study-address';
import type { StudyView } from '../../view/study-view';
import type { Ready } from '../ready';
import { answer } from './answer';
import type { Kit } from './asked';
import type { Answered } from './answered';
import { openTexts } from './open-texts';
import { fitted, isCounted, questionOf, startOf } from './start-view';

/** What is shown: a table, or answers in respondents' own words. */
export type Shown =
	| { readonly kind: 'answered'; readonly answered: Answered }
	| { readonly kind: 'texts'; readonly view: StudyView; readonly texts: readonly string[] };

/** The analysis of one survey: which view is shown, what it says, and what went wrong. */
export class Analysis {
	view: StudyView = $state.raw() as StudyView;
	shown: Shown | null = $state.raw(null);
	busy = $state(false);
	failed = $state(false);
	/** What an address named that the survey does not have. */
	left: readonly string[] = $state.raw([]);

	readonly kit: Kit;
	#turn = 0;

	constructor(readonly ready: Ready) {
		this.kit = { ...ready, design: null };
		this.view = this.home();
	}

	/** The first question that can be counted. */
	home(): StudyView {
		const { codebook } = this.ready;
		const first =
			codebook.questions.find(isCounted) ?? codebook.questions.find(({ kind }) => kind === 'text');
		return startOf(codebook, first ? [first.id] : []);
	}

	/** The view's part of the address, without its #. */
	address(view: StudyView = this.view): string {
		return formatStudy(view, startOf(this.ready.codebook, view.questions));
	}

	/** Shows what an address names; the first question where it names none. */
	async read(hash: string): Promise<void> {
		const { codebook } = this.ready;
		const read = parseStudy(hash, (questions) => startOf(codebook, questions));
		if (read === null) return this.show(this.home());
		const { view, left } = fitted(codebook, read.view);
		this.left = [...read.damaged, ...left].filter((name, place, all) => all.indexOf(name) === place);
		return this.show(view.questions.length === 0 ? this.home() : view);
	}

	/** The view of other questions, with break, filters and board kept. */
	asking(ids: readonly string[]): StudyView {
		const { codebook } = this.ready;
		const { by, filters, weighted, adjust, board } = this.view;
		const start = startOf(codebook, ids, by !== null && !ids.includes(by) && ids.length === 1 ? by : null);
		return fitted(codebook, { ...start, filters, weighted, adjust, board }).view;
	}

	/** The view with something changed; a form that then does not fit gives way. */
	changed(change: Partial<StudyView>): StudyView {
		const { codebook } = this.ready;
		const wanted = { ...this.view, ...change };
		const isRegrouped = change.by !== undefined && (change.by === null) !== (this.view.by === null);
		const form = isRegrouped ? startOf(codebook, wanted.questions, wanted.by).form : wanted.form;
		return fitted(codebook, { ...wanted, form }).view;
	}

	async show(view: StudyView): Promise<void> {
		const turn = ++this.#turn;
		[this.view, this.busy, this.failed] = [view, true, false];
		try {
			const [id = ''] = view.questions;
			const question = questionOf(this.ready.codebook, id);
			const shown: Shown =
				question?.kind === 'text'
					? { kind: 'texts', view, texts: await openTexts(this.ready, question, view) }
					: { kind: 'answered', answered: await answer(this.kit, view) };
			if (turn === this.#turn) this.shown = shown;
		} catch (cause) {
			if (turn !== this.#turn) return;
			this.failed = true;
			console.error(cause);
		} finally {
			if (turn === this.#turn) this.busy = false;
		}
	}
}
