import type { Sampling } from '../../stats/estimate';

/** What the answers of a question are. */
export type Kind =
	| 'single' // one of several answers
	| 'ordered' // one of several answers that have an order: agreement, size classes, years
	| 'multiple' // any of several answers: one column with a delimiter, or several yes/no columns
	| 'number'
	| 'text' // in the respondent's own words: listed and searched, never counted
	| 'id'; // tells respondents apart; never shown in a figure

/** One answer that can be given. */
export interface Answer {
	/**
	 * The texts of the file that mean it; the first is its name in the file. For `multiple` over several columns: the name of its column.
	 */
	readonly values: readonly string[];
	/** As it is shown. */
	readonly label: string;
}

/** One question: what was asked, of whom, and what its column or columns hold. */
export interface Question {
	/** `q` and the place of its first column, `q7`: stays the same when texts are corrected. */
	readonly id: string;
	/** Places of its columns in the file; more than one only for `multiple`. */
	readonly columns: readonly number[];
	readonly kind: Kind;
	/** The question as it was asked, or the name of the column. */
	readonly text: string;
	/** In the order they are shown; empty for numbers, texts and ids. At most 300. */
	readonly answers: readonly Answer[];
	/** Texts that stand for no answer: `-9`, `999`, `k. A.`. An empty field always does, but see `blank`. */
	readonly missing: readonly string[];
	/** What parts the answers of a `multiple` in one column; null otherwise. */
	readonly delimiter: string | null;
	/** Texts that mean chosen, of a `multiple` over several columns. */
	readonly yes: readonly string[];
	/** What an empty field of a `multiple` means: the question was not answered, or none was chosen. */
	readonly blank: 'missing' | 'none';
	/** Who was asked, in words; '' for everyone. It is shown with each figure. */
	readonly base: string;
	/** For `number`: how numbers are written, `1.234,5` or `1,234.5`. */
	readonly decimal: ',' | '.';
	/** For `number`: what is counted, "employees", "Euro"; '' where it is not known. */
	readonly unit: string;
}

/** The columns that say how the sample was drawn, by their place in the file; null where there is none. */
export interface DesignColumns {
	readonly weight: number | null;
	readonly stratum: number | null;
	readonly cluster: number | null;
	/** Number of units of the stratum in the population (of clusters, where there are clusters). */
	readonly population: number | null;
}

/** All that is known of a survey besides its data. Kept as a Data Package descriptor; see descriptor.ts. */
export interface Codebook {
	/** Name of the survey, as sources of figures cite it. */
	readonly title: string;
	/** Who was surveyed: "Firms of the chamber district, 1-249 employees"; '' where it is not said. */
	readonly universe: string;
	/** Year or years of the field work, yyyy; null where it is not said. */
	readonly year: number | null;
	/** Who made it; '' where it is not said. */
	readonly publisher: string;
	readonly sampling: Sampling;
	/** Made up, as our sample is: said wherever a figure of it is shown. */
	readonly invented: boolean;
	readonly questions: readonly Question[];
	readonly design: DesignColumns;
}
