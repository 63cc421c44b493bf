import type { Codebook } from '../survey/codebook/codebook';
import type { Recognised } from '../survey/fingerprint';
import type { Refusal } from '../survey/held';
import type { KeptView, Project, ProjectProblem, ReadProject } from '../survey/project';
import type { RawSurvey } from '../survey/raw';
import type { ReadReport, Settled } from '../survey/reader';
import type { Dialect } from '../survey/reading/dialect';
import type { Preview, Unreadable } from '../survey/reading/reading';
import type { CannotWeigh } from '../survey/weights/weigh';
import type { Origin } from './codebook-for';
import type { Places, Tools } from './gather';
import { Gathering } from './gathering.svelte';
import { KeptViews } from './kept-views.svelte';
import type { Ready } from './ready';
import { isProject, type Source } from './source';
import { carried, draftOf, renamed, stateOf, type WeightDraft } from './weights/draft';

export const steps = ['choose', 'look', 'codebook', 'analyse'] as const;
export type Step = (typeof steps)[number];

/** What becomes of damaged lines. */
export type Consent = 'keep' | 'leave-out';

/** What stands in the way; words/ has a sentence for each. */
export type Problem =
	| Unreadable
	| ('gone' | 'not-a-project' | 'project-version' | 'project-damaged' | 'other-columns' | 'kept-damaged')
	| 'failed';

type Opened = Extract<ReadProject, { ok: true }>;

const ofProject = {
	...{ 'too-large': 'too-large', 'not-a-project': 'not-a-project' },
	...{ version: 'project-version', refused: 'project-damaged' },
} as const satisfies Readonly<Record<ProjectProblem, Problem>>;

const namesOf = (settled: Settled | null): readonly string[] =>
	settled?.columns.map(({ name }) => name) ?? [];

const isWithdrawn = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** A survey on its way from a file to what can be analysed. It lives in the page alone: nothing is written or sent from here. */
export class Study {
	readonly gathering: Gathering;
	step: Step = $state('choose');
	problem: Problem | null = $state(null);
	/** Something is being done that tells no progress. */
	busy: 'looking' | 'settling' | 'calculating' | null = $state(null);

	/** Chosen, but nothing of it is read before all that is needed has come. */
	waiting: Source | null = $state.raw(null);
	source: Source | null = $state.raw(null);
	preview: Preview | null = $state.raw(null);
	dialect: Dialect | null = $state.raw(null);
	/** Bytes that were read so far, while the file is read. */
	reading: { readonly done: number; readonly total: number } | null = $state.raw(null);
	wasCancelled = $state(false);
	report: ReadReport | null = $state.raw(null);
	/** null where nothing was damaged, or nothing is decided yet. */
	consent: Consent | null = $state(null);

	settled: Settled | null = $state.raw(null);
	codebook: Codebook | null = $state.raw(null);
	origin: Origin = $state('guessed');
	/** A project without answers waits for its file. */
	pending: Opened | null = $state.raw(null);
	/** How the file compares with the one of its project; null where there is none. */
	recognised: Recognised | null = $state.raw(null);
	/** Titled views of the analysis. */
	readonly views = new KeptViews(() => (this.unsaved = true));
	/** How weights shall be fitted, as far as the reader has said it; null for those of the file. */
	draft: WeightDraft | null = $state.raw(null);
	readonly fitting = $derived(stateOf(this.draft));
	/** Why the weights cannot be used, found when the survey was to be analysed. */
	cannotWeigh: CannotWeigh | 'open' | null = $state.raw(null);
	refusals: readonly Refusal[] = $state.raw([]);
	/** Respondents that were left out because they lacked what the design needs. */
	without = $state(0);
	ready: Ready | null = $state.raw(null);
	/** The reader has entered something that would be lost with the page. */
	unsaved = $state(false);

	#projectFile = $state('');
	/** Name of the file the answers came from. */
	readonly file = $derived(this.source?.file ?? this.#projectFile);
	readonly tools = $derived.by((): Tools | null => this.gathering.tools);
	readonly leftOut = $derived(
		this.without + (this.consent === 'leave-out' ? (this.report?.damagedRecords.length ?? 0) : 0),
	);
	readonly reachable: Readonly<Record<Step, boolean>> = $derived({
		choose: true,
		look: this.preview !== null,
		codebook: this.settled !== null,
		analyse: this.ready !== null,
	});

	#turn = 0;
	#calledOff: AbortController | null = null;

	constructor(at: Places) {
		this.gathering = new Gathering(at);
	}

	/** Looks at a survey in place of the one before. Its bytes are not touched before everything that is needed has come. */
	async open(source: Source): Promise<void> {
		const turn = this.#begin();
		[this.problem, this.waiting] = [null, source];
		const tools = await this.gathering.gather();
		if (tools === null || turn !== this.#turn) return;
		this.waiting = null;
		await this.#during('looking', turn, async () => {
			if (isProject(source)) {
				const project = tools.later.readProject(await source.bytes.text());
				if (turn === this.#turn) await this.#openProject(project, tools, turn);
				return;
			}
			const answer = await tools.reader.preview(source.bytes, source.file);
			if (turn !== this.#turn) return;
			if (!answer.ok) this.problem = answer.reason;
			if (!answer.preview) return;
			this.#forgetFile();
			[this.source, this.preview, this.dialect] = [source, answer.preview, answer.preview.dialect];
			this.step = 'look';
		});
	}

	/** Opens a project: with its answers at once; without, its codebook is taken when the file comes, or for what is here. */
	async #openProject(opened: ReadProject, tools: Tools, turn: number): Promise<void> {
		if (!opened.ok) {
			this.problem = ofProject[opened.problem];
			return;
		}
		const { project } = opened;
		if (project?.survey) {
			const settled = await tools.reader.load(project.survey);
			if (turn !== this.#turn) return;
			this.#forgetFile();
			[this.pending, this.without, this.#projectFile] = [opened, project.leftOut, project.file];
			await this.#settle(settled, tools, turn);
		} else if (this.settled === null) this.pending = opened;
		else await this.#take(opened, this.settled, tools, turn);
	}

	/** Opens what is kept on this device. */
	async openKept(project: string): Promise<void> {
		await this.open({ bytes: new Blob([project]), file: 'kept.json', codebook: null });
		if (this.problem === 'not-a-project' || this.problem === 'project-damaged') this.problem = 'kept-damaged';
	}

	/** Reads the beginning of the file in another way. */
	async correct(change: Partial<Dialect>): Promise<void> {
		const { tools, source, dialect } = this;
		if (tools === null || source === null || dialect === null) return;
		const turn = this.#begin();
		[this.dialect, this.report, this.problem] = [{ ...dialect, ...change }, null, null];
		await this.#during(null, turn, async () => {
			const answer = await tools.reader.preview(source.bytes, source.file, this.dialect ?? dialect);
			if (turn !== this.#turn) return;
			if (!answer.ok) this.problem = answer.reason;
			if (answer.preview) this.preview = answer.preview;
		});
	}

	/** Reads the file whole, in the way that is shown. */
	async read(): Promise<void> {
		const { tools, dialect } = this;
		if (tools === null || dialect === null) return;
		const turn = this.#begin();
		const calledOff = new AbortController();
		this.#calledOff = calledOff;
		[this.reading, this.problem, this.report] = [{ done: 0, total: 0 }, null, null];
		[this.wasCancelled, this.consent] = [false, null];
		const tell = (done: number, total: number) => {
			if (turn === this.#turn && this.reading) this.reading = { done, total };
		};
		await this.#during(null, turn, async () => {
			const outcome = await tools.reader.read(dialect, tell, calledOff.signal);
			if (turn !== this.#turn) return;
			this.reading = null;
			if (!outcome.ok) this.problem = outcome.reason;
			else {
				this.report = outcome.report;
				if (outcome.report.damaged === 0) await this.settle('keep');
			}
		});
	}

	cancel(): void {
		this.#calledOff?.abort();
	}

	/** Goes on with damaged lines as the reader has decided. */
	async settle(consent: Consent): Promise<void> {
		const { tools, report } = this;
		if (tools === null || report === null) return;
		const turn = this.#begin();
		await this.#during('settling', turn, async () => {
			const settled = await tools.reader.settle(consent);
			if (turn !== this.#turn) return;
			this.consent = report.damaged === 0 ? null : consent;
			this.without = 0;
			await this.#settle(settled, tools, turn);
		});
	}

	/** Takes a survey that was read, with the codebook that fits it best. */
	async #settle(settled: Settled, tools: Tools, turn: number): Promise<void> {
		const { pending, codebook, source } = this;
		const { later } = tools;
		const names = namesOf(settled);
		const hasEntered = this.unsaved || this.origin === 'project' || this.origin === 'taken-over';
		const before = codebook && hasEntered ? { codebook, names: namesOf(this.settled) } : null;
		const chosen = later.codebookFor(settled, { project: pending, before, sample: source?.codebook ?? null });
		this.settled = settled;
		[this.codebook, this.origin] = [chosen.codebook, chosen.origin];
		if (pending && chosen.origin !== 'project') this.problem = 'other-columns';
		const kept = chosen.origin === 'project' ? (pending?.project ?? null) : null;
		if (kept)
			this.#keep(
				draftOf(kept.weights),
				kept.views,
				kept.fingerprint.columns.map(({ name }) => name),
				names,
			);
		else if (chosen.origin === 'taken-over' && before)
			this.#keep(this.draft, this.views.all, before.names, names);
		else this.#keep(null, [], [], names);
		[this.refusals, this.cannotWeigh, this.ready] = [[], null, null];
		[this.pending, this.recognised, this.step] = [null, null, 'codebook'];
		if (kept?.survey === null) await this.#compare(kept, tools, turn);
	}

	/** Takes a fitting and views that were made for columns of the names `before`. */
	#keep(
		draft: WeightDraft | null,
		views: readonly KeptView[],
		before: readonly string[],
		now: readonly string[],
	): void {
		const later = this.tools?.later;
		if (!later) return;
		const called = later.renumbering(before, now);
		this.draft = draft && renamed(draft, called);
		this.views.take(
			views.map(({ title, query }) => ({ title, query: later.renumberedQuery(query, called) })),
		);
	}

	/** Whether this is the file that a project was made of. */
	async #compare({ fingerprint }: Project, { reader, later }: Tools, turn: number): Promise<void> {
		const now = await reader.fingerprint();
		if (turn === this.#turn) this.recognised = later.recognise(fingerprint, now);
	}

	/** Takes the codebook of a project for the survey that is here. Nothing changes where it does not fit. */
	async #take(opened: Opened, settled: Settled, tools: Tools, turn: number): Promise<void> {
		const names = namesOf(settled);
		const codebook = tools.later.described(opened.codebookFor(names), settled.codebook);
		if (codebook === null) {
			this.problem = 'other-columns';
			return;
		}
		this.change(codebook);
		[this.origin, this.step] = ['project', 'codebook'];
		const { project } = opened;
		if (project === null) return;
		const before = project.fingerprint.columns.map(({ name }) => name);
		this.#keep(draftOf(project.weights), project.views, before, names);
		await this.#compare(project, tools, turn);
	}

	/** Takes a corrected codebook. */
	change(codebook: Codebook): void {
		if (this.draft && this.codebook) this.draft = carried(this.draft, this.codebook, codebook);
		this.codebook = codebook;
		this.#changed();
	}

	/** Takes what the reader says of fitting the weights; null undoes it. */
	fit(draft: WeightDraft | null): void {
		this.draft = draft;
		this.#changed();
	}

	#changed(): void {
		[this.unsaved, this.refusals, this.cannotWeigh, this.ready] = [true, [], null, null];
	}

	/** Puts the survey into the database as its codebook says. */
	async analyse(): Promise<void> {
		const { tools, codebook, settled } = this;
		if (tools === null || codebook === null || settled === null || this.busy) return;
		if (this.ready) {
			this.step = 'analyse';
			return;
		}
		const { fitting } = this;
		if (fitting.kind === 'open') {
			this.cannotWeigh = 'open';
			return;
		}
		const scheme = fitting.kind === 'whole' ? fitting.scheme : ({ kind: 'column' } as const);
		const { later } = tools;
		const turn = this.#begin();
		this.problem = null;
		await this.#during('calculating', turn, async () => {
			const answer = await tools.reader.hold(codebook, scheme);
			if (turn !== this.#turn) return;
			if (!answer.ok) {
				[this.refusals, this.cannotWeigh] = [answer.refusals, answer.cannotWeigh];
				return;
			}
			await tools.engine.hold(answer.held);
			if (turn !== this.#turn) return;
			this.ready = {
				...{ codebook: later.withoutDesign(codebook), summary: settled.columns },
				...{ rows: settled.rows, leftOut: this.leftOut, engine: tools.engine, reader: tools.reader },
				...{ file: this.file, views: this.views, notes: answer.notes },
				shape: { ...later.designShape(codebook.design), ...(scheme.kind === 'fitted' && { weighted: true }) },
				weights: later.weightsTold(codebook, scheme, namesOf(settled), answer.trimmed),
				toCodebook: () => (this.step = 'codebook'),
			};
			this.step = 'analyse';
		});
	}

	/** Leaves out the respondents that a refusal is about, until the file is read again. */
	leaveOut(kind: Refusal['kind']): Promise<void> {
		return this.#leaveOut((raw, codebook, { unusable }) => unusable(raw, codebook, kind));
	}

	/** Leaves out those who did not answer a question, until the file is read again. */
	leaveOutUnanswered(question: string): Promise<void> {
		return this.#leaveOut((raw, codebook, { unanswered }) => unanswered(raw, codebook, question));
	}

	async #leaveOut(
		find: (raw: RawSurvey, codebook: Codebook, later: Tools['later']) => readonly number[],
	): Promise<void> {
		const { tools, codebook } = this;
		if (tools === null || codebook === null) return;
		const { later } = tools;
		const turn = this.#begin();
		await this.#during('settling', turn, async () => {
			const raw = await tools.reader.raw();
			const records = find(raw, codebook, later);
			const settled = await tools.reader.load(later.leaveOut(raw, records));
			if (turn !== this.#turn) return;
			[this.settled, this.refusals, this.cannotWeigh, this.ready] = [settled, [], null, null];
			this.without += records.length;
		});
	}

	/** Takes everything off the page. What was fetched stays. */
	forget(): void {
		this.#begin();
		this.#forgetFile();
		[this.waiting, this.pending, this.problem, this.step] = [null, null, null, 'choose'];
		void this.tools?.engine.release();
	}

	#forgetFile(): void {
		[this.source, this.preview, this.dialect, this.report, this.consent] = [null, null, null, null, null];
		[this.settled, this.codebook, this.origin, this.unsaved] = [null, null, 'guessed', false];
		[this.draft, this.recognised, this.cannotWeigh] = [null, null, null];
		[this.refusals, this.ready] = [[], null];
		this.views.take([]);
		[this.without, this.wasCancelled, this.#projectFile] = [0, false, ''];
	}

	/** Whatever was on its way is for nobody any more. */
	#begin(): number {
		this.#calledOff?.abort();
		[this.#calledOff, this.reading, this.busy] = [null, null, null];
		return ++this.#turn;
	}

	/** Does something that may fail, and says so. */
	async #during(busy: Study['busy'], turn: number, task: () => Promise<void>): Promise<void> {
		this.busy = busy;
		try {
			await task();
		} catch (error) {
			if (turn !== this.#turn) return;
			if (isWithdrawn(error)) this.wasCancelled = true;
			else if (error instanceof DOMException) this.problem = 'gone';
			else this.#fail(error);
		} finally {
			if (turn === this.#turn) [this.busy, this.reading] = [null, null];
		}
	}

	#fail(error: unknown): void {
		this.problem = 'failed';
		console.error(error);
	}
}
