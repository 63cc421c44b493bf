import type { Observation } from '../catalog/observation';
import type { Dimension, Series } from '../catalog/series';
import type { Table } from '../catalog/table';
import type { Choices } from '../view/address';
import type { Bilingual } from '../words/locale';

/** Names of the codes a figure uses, per dimension. */
export type Names = Readonly<Partial<Record<Dimension, Readonly<Record<string, Bilingual>>>>>;

/** All that a page needs to show a figure without asking anything: it travels in the HTML. */
export interface Prepared {
	readonly id: string;
	/** Answers of the figure's views, in their order. */
	readonly observations: readonly (readonly Observation[])[];
	readonly series: readonly Series[];
	/** Labels of the tables, so that the browser's engine can fetch and prove them. */
	readonly tables: readonly Table[];
	readonly names: Names;
	/** The codes a reader may choose from, in the label's order. */
	readonly choices: Choices;
}
