import type { KeptView } from '../survey/project';

/** Titled views of the analysis; they live as long as the survey, and go with its project file. */
export class KeptViews {
	all: readonly KeptView[] = $state.raw([]);
	/** What was deleted last, and where it stood; null once something else was done. */
	deleted: { readonly view: KeptView; readonly at: number } | null = $state.raw(null);

	/** `changed`: the reader has changed them. */
	constructor(private readonly changed: () => void) {}

	/** Takes those of a project, or none. */
	take(all: readonly KeptView[]): void {
		[this.all, this.deleted] = [all, null];
	}

	/** `query`: the view as its address has it, without the #. The same one twice is one. */
	add(title: string, query: string): void {
		if (this.all.some((view) => view.title === title && view.query === query)) return;
		this.#put([...this.all, { title, query }]);
	}

	rename(at: number, title: string): void {
		this.#put(this.all.map((view, i) => (i === at ? { ...view, title } : view)));
	}

	delete(at: number): void {
		const view = this.all[at];
		if (view === undefined) return;
		this.#put(this.all.filter((_, i) => i !== at));
		this.deleted = { view, at };
	}

	undo(): void {
		if (this.deleted === null) return;
		const { view, at } = this.deleted;
		this.#put(this.all.toSpliced(at, 0, view));
	}

	#put(all: readonly KeptView[]): void {
		this.take(all);
		this.changed();
	}
}
