import type { Grade } from '../catalog/source';

/** Where a figure comes from, in one language, for the small line below it. */
export interface ToldSource {
	/** Id of the series; its page is /data/<series>/. */
	readonly series: string;
	/** Who asked. */
	readonly publisher: string;
	/** Who paid, if not the publisher. */
	readonly commissioner: string | null;
	readonly year: number;
	/** Who the share is a share of. */
	readonly universe: string;
	/** The survey's own wording, or its sense where the label does not quote it. */
	readonly wording: string;
	/** The publication. */
	readonly title: string;
	readonly address: string | null;
	readonly grade: Grade;
	/** All of it in one line: who asked, who paid, year, universe. */
	readonly line: string;
	/** What a reader of this value must know: its flags and notes, one sentence each; mostly none. */
	readonly notes: readonly string[];
}
