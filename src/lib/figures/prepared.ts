import type { Codes } from '../catalog/catalog';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import type { Source } from '../catalog/source';
import type { Table } from '../catalog/table';
import type { Choices } from '../view/address';
import type { Locale } from '../words/locale';

/** All that a page needs to show a figure without asking anything: it travels in the HTML. */
export interface Prepared {
	readonly id: string;
	/** Fingerprint of all values of the drawn series. */
	readonly edition: string;
	/** Answers of the figure's views, in their order. */
	readonly observations: readonly (readonly Observation[])[];
	/** The labels of the views' series, each once, that of the drawn view first. */
	readonly series: readonly Series[];
	/** The sources the observations were read in, in the label's order. */
	readonly sources: readonly Source[];
	/** Labels of the tables, so that the browser's engine can fetch and prove them. */
	readonly tables: readonly Table[];
	/** Names of the codes the figure shows: the dimension it is drawn by, notes and units. */
	readonly names: Codes;
	/** The codes a reader may choose from, in the label's order. */
	readonly choices: Choices;
	/** What is said about the values above. */
	readonly said: Readonly<Record<Locale, Said>>;
}

/** What a figure says: what is found, and what its drawing shows. */
export interface Said {
	readonly title: string;
	readonly sentence: string;
}

/** A figure before it has words. */
export type Unsaid = Omit<Prepared, 'said'>;
