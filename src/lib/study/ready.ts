import type { Engine } from '../engine/engine';
import type { DesignShape } from '../queries/survey/asked';
import type { Codebook } from '../survey/codebook/codebook';
import type { Note } from '../survey/holding/note';
import type { ColumnSummary, Reader } from '../survey/reader';
import type { WeightsTold } from '../words/survey/weights-told';
import type { KeptViews } from './kept-views.svelte';

/** A survey that lies in the database with all that is known of it: what can be analysed. */
export interface Ready {
	/** Of what was asked: without the columns that only say how the sample was drawn. */
	readonly codebook: Codebook;
	/** Columns of the file, by their place. */
	readonly summary: readonly ColumnSummary[];
	readonly rows: number;
	/** Name of the file. */
	readonly file: string;
	/** Respondents of the file that are not in it, at the reader's request. */
	readonly leftOut: number;
	readonly engine: Engine;
	readonly shape: DesignShape;
	/** What was not understood of the answers. */
	readonly notes: readonly Note[];
	/** For answers in respondents' own words: texts never go into the database. */
	readonly reader: Reader;
	/** Titled views of the analysis. */
	readonly views: KeptViews;
	/** How the weights came about; null where all respondents count the same. */
	readonly weights: WeightsTold | null;
	/** Leads back to the questions and what is said about the survey. */
	readonly toCodebook: () => void;
}
