import type { Unreadable } from '../../../src/lib/survey/reading/reading';

/** A respondent as it should be read, and the line of the file at which the record begins (1 is the first). */
export interface TrueRow {
	readonly line: number;
	readonly cells: readonly string[];
	/** Its record was damaged: it may be named and left out, or read as these cells; anything else is a misread. */
	readonly damaged: boolean;
}

/** What is true of a file, whatever a reader makes of it. */
export type Truth =
	| {
			readonly kind: 'table';
			/** Names of the columns, each a list of texts that must stand in it; null where the file has no header. */
			readonly names: readonly (readonly string[])[] | null;
			readonly rows: readonly TrueRow[];
			/** Lines of which one must be named, unless all cells were read right; empty for a sound file. */
			readonly lines: readonly number[];
	  }
	/** There is nothing to read: it must be refused, for one of these reasons. */
	| { readonly kind: 'refused'; readonly because: readonly Unreadable[] };

/** One file of the generator. */
export interface DamagedFile {
	/** What was done to it; a row of the report. */
	readonly kind: string;
	/** Where and to which form of the file: tells files of a kind apart. */
	readonly place: string;
	/** Its name, as a reader chose it. */
	readonly file: string;
	/** Made when it is needed: all of them together are too large. */
	readonly bytes: () => Uint8Array;
	readonly truth: Truth;
}
