import type { Bilingual } from '../words/locale';

/** The dimensions every observation is filed under, in the order of the tables' columns. */
export const dimensions = ['item', 'geo', 'year', 'size_class', 'sector', 'age'] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * One published statistic: what was asked, of whom, by whom, for whom. `null` always means "not published",
 * and is said so wherever the series is shown.
 */
export interface Series {
	readonly id: string;
	/** Name of the table (data package resource) that holds its observations. */
	readonly table: string;
	readonly title: Bilingual;
	/** The question or the definition of the item, in our words where the publisher's are not quoted. */
	readonly wording: Bilingual;
	/** Who the shares are shares of. */
	readonly universe: Bilingual;
	/** Unit of the values: `percent` (0-100) or a count such as `persons`. */
	readonly unit: 'percent' | 'persons';
	readonly publisher: string;
	/** Who paid, if not the publisher itself. */
	readonly commissioner: string | null;
	readonly fieldDates: string | null;
	readonly mode: string | null;
	readonly sampling: 'probability' | 'quota' | 'opt-in' | 'unknown';
	/** Published number of interviews of the survey; a row's own n goes before it. */
	readonly n: number | null;
	/** Whether it is published that all n answered this question. */
	readonly baseStated: boolean;
	readonly source: {
		readonly title: Bilingual;
		/** Where the figures were read or seen, if not in the publication itself. */
		readonly via: Bilingual | null;
		readonly address: string | null;
		/** Day of retrieval, yyyy-mm-dd. */
		readonly retrieved: string;
	};
	readonly licence: { readonly name: Bilingual; readonly address: string | null };
	/** A: read from the publisher's data file; B: seen on the publisher's own page; C: seen quoted elsewhere. */
	readonly grade: 'A' | 'B' | 'C';
	readonly notes: readonly Bilingual[];
}
