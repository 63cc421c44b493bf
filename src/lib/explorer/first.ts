import type { View } from '../view/view';
import type { Holding } from './holding';

/** What the explorer's page brings with it: enough to show its first view, filter it, and read any address. */
export interface First {
	readonly holding: Holding;
	/** Start of the SHA-256 of the label of all data. */
	readonly version: string;
	/** The views of the named figures, by id: old addresses name them. */
	readonly figures: Readonly<Record<string, View>>;
	/** Addresses (behind the question mark) of the good questions, by id. */
	readonly questions: Readonly<Record<string, string>>;
}
