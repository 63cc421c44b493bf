import type { Bilingual } from '../words/locale';
import type { Dimension, Series } from './series';
import type { Table } from './table';

/** What a code can belong to: a dimension of the tables (a year needs no name), or the flags. */
export const coded = ['item', 'geo', 'size_class', 'sector', 'age', 'flag'] as const;
export type Coded = (typeof coded)[number];

/** Names of the codes, in the order in which a reader should meet them. */
export type Codes = Readonly<Partial<Record<Dimension | 'flag', Readonly<Record<string, Bilingual>>>>>;

/** All that the label `datapackage.json` says: which tables there are, what each series is, what the codes mean. */
export interface Catalog {
	readonly tables: readonly Table[];
	readonly series: readonly Series[];
	readonly codes: Codes;
}
