import type { Dimension, Series } from '../src/lib/catalog/series';
import type { Bilingual } from '../src/lib/words/locale';

/** How one table of Eurostat becomes rows of ours. */
export interface TableMap {
	/** Eurostat's code of the table. */
	readonly dataset: string;
	readonly title: Bilingual;
	/** Filters sent to the API: dimension and codes. What is not asked for does not come, and is not missed. */
	readonly ask: Readonly<Record<string, readonly string[]>>;
	/** Every dimension the table has, and the column that it fills; null: it fills none. */
	readonly columns: Readonly<Record<string, Dimension | null>>;
	/** Which series a row belongs to, by its unit and indicator. */
	readonly series: readonly {
		readonly id: string;
		readonly unit: string;
		readonly indicators: readonly string[];
		/** What the label of the series says once the whole table is in it, where it names a single area before. */
		readonly label?: Partial<Pick<Series, 'title' | 'universe'>>;
	}[];
	/** Codes that we write in another way, by dimension. */
	readonly recode: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** Codes that are left out on purpose, by dimension. Rows with them are counted, not taken. */
	readonly leave: Readonly<Record<string, readonly string[]>>;
}

/** The id of the source that rows of a table read from the API name. */
export const sourceId = ({ dataset }: Pick<TableMap, 'dataset'>): string =>
	`eurostat-api-${dataset.replaceAll('_', '-')}`;
