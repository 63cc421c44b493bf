import type { Catalog } from './catalog';
import { seriesOf } from './series-of';
import type { Table } from './table';

/** The table that holds a series. Throws an Error when there is no such series or its table has no label. */
export function tableOf(catalog: Catalog, series: string): Table {
	const { table } = seriesOf(catalog, series);
	const found = catalog.tables.find(({ name }) => name === table);
	if (found) return found;
	throw new Error(`Series "${series}" lies in table "${table}", but the catalogue has no such table.`);
}
