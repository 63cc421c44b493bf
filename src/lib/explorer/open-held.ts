import type { Catalog } from '../catalog/catalog';
import { codesUsed } from '../catalog/codes-used';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import type { Table } from '../catalog/table';
import { judged } from '../figures/compose';
import { reach, topOf, type Holding } from './holding';
import { Stock } from './stock';

/** A series with all of its rows at hand. */
export function held(
	catalog: Pick<Catalog, 'codes' | 'sources'>,
	series: Series,
	table: Table,
	rows: readonly Observation[],
): { holding: Holding; stock: Stock } {
	const read = new Set(rows.map(({ source }) => source));
	const codes = codesUsed(catalog, rows, [series]);
	const highest = rows.reduce((most, row) => Math.max(most, reach(judged(row, series))), 0);
	return {
		stock: new Stock(rows, codes),
		holding: {
			...{ series, table, codes, rows },
			sources: catalog.sources.filter(({ id }) => read.has(id)),
			top: topOf(highest, series.unit),
		},
	};
}
