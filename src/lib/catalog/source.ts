import type { Bilingual } from '../words/locale';

/** A: read from the publisher's data file; B: seen on the publisher's own page; C: seen quoted elsewhere. */
export const grades = ['A', 'B', 'C'] as const;
export type Grade = (typeof grades)[number];

/** Where values were read: one publication, page or file. Every observation names its source. */
export interface Source {
	readonly id: string;
	readonly publisher: string;
	readonly title: Bilingual;
	/** Where the values were read or seen, if not in the publication itself. */
	readonly via: Bilingual | null;
	readonly address: string | null;
	/** Day on which the values were carried over, yyyy-mm-dd. */
	readonly retrieved: string;
	readonly licence: { readonly name: Bilingual; readonly address: string | null };
}
