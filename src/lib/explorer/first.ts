import type { View } from '../view/view';
import type { Holding } from './holding';
import type { Said } from '../figures/prepared';

/** What the explorer's page brings with it: enough to show its first view, filter it, and read any address. */
export interface First {
	readonly holding: Holding;
	/** What the first view says, in the page's language. */
	readonly said: Said;
	/** Start of the SHA-256 of the label of all data. */
	readonly version: string;
	/** The views of the named figures, by id: old addresses name them. */
	readonly figures: Readonly<Record<string, View>>;
	/** Addresses (behind the question mark) of the good questions, by id. */
	readonly questions: Readonly<Record<string, string>>;
}
