import type { Bilingual } from '../words/locale';
import type { Dimension, Series } from './series';
import type { Source } from './source';
import type { Table } from './table';

/**
 * What a code can belong to: a dimension (a year needs no name), the flags, notes and unit of a row, or the population
 * and concept of a series.
 */
export const coded = [
	...(['item', 'geo', 'size_class', 'sector', 'age'] as const),
	...(['unit', 'flag', 'note', 'population', 'concept'] as const),
] as const;
export type Coded = (typeof coded)[number];

/** Names of the codes, in the order in which a reader should meet them. */
export type Codes = Readonly<Partial<Record<Dimension | Coded, Readonly<Record<string, Bilingual>>>>>;

/** All that the label `datapackage.json` says: which tables there are, what each series is, where the values were read, what the codes mean. */
export interface Catalog {
	readonly tables: readonly Table[];
	readonly series: readonly Series[];
	/** `provenance` in the label. */
	readonly sources: readonly Source[];
	readonly codes: Codes;
}
