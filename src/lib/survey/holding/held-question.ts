import type { HeldColumn } from '../held';
import type { Note } from './note';

/** The columns of a question as the database holds them, and what is to be said of them. */
export interface HeldQuestion {
	readonly columns: readonly HeldColumn[];
	readonly notes: readonly Note[];
}
