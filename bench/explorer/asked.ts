import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Observation } from '../../src/lib/catalog/observation';
import { readPackage, type Catalog } from '../../src/lib/catalog/package';
import { seriesOf } from '../../src/lib/catalog/series-of';
import type { Series } from '../../src/lib/catalog/series';
import { tableOf } from '../../src/lib/catalog/table-of';
import type { Table } from '../../src/lib/catalog/table';
import { parse, type Values } from '../../src/lib/engine/parse';
import type { Holding } from '../../src/lib/explorer/holding';
import { held } from '../../src/lib/explorer/open-held';
import { start } from '../../src/lib/explorer/start';
import type { Stock } from '../../src/lib/explorer/stock';
import { answerFrom } from '../../src/lib/queries/answer-from';
import type { Exploration } from '../../src/lib/view/exploration';
import { parseExploration } from '../../src/lib/view/exploration-address';

/** The series that an address without one means. */
const home = 'eurostat-sm-any';

/** A series as a data package holds it. */
export interface Kept {
	readonly series: Series;
	readonly table: Table;
	readonly holding: Holding;
	readonly stock: Stock;
	readonly rows: readonly Observation[];
	/** The view that its address alone names. */
	readonly start: Exploration;
}

/** What an address asks for, and the rows that answer it. */
export interface Asked {
	readonly view: Exploration;
	readonly rows: readonly Observation[];
}

/** The series of a data package, read from its files without the engine; each table is read once. */
export async function packageIn(folder: string): Promise<{ catalog: Catalog; kept: (id: string) => Kept }> {
	const catalog = readPackage(JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')));
	const tables = new Map<string, Values[]>();
	for (const table of catalog.tables)
		tables.set(table.name, parse(table, await readFile(join(folder, table.path))));
	return {
		catalog,
		kept(id) {
			const [series, table] = [seriesOf(catalog, id), tableOf(catalog, id)];
			const rows = rowsOf(tables.get(table.name) ?? [], id);
			const { holding, stock } = held(catalog, series, table, rows);
			return { series, table, rows, holding, stock, start: start(id, stock) };
		},
	};
}

function rowsOf(columns: readonly Values[], id: string): Observation[] {
	const all = columns.find(({ name }) => name === 'series')?.values ?? [];
	return all.flatMap((series, at) =>
		series === id
			? [Object.fromEntries(columns.map(({ name, values }) => [name, values[at]])) as unknown as Observation]
			: [],
	);
}

/** Reads an address as the page has it. Throws an Error when something in it is not understood. */
export function askedBy(search: string, { stock, rows, start }: Kept): Asked {
	const { view, problems } = parseExploration(search, { home, start, codes: stock.codes });
	const [problem] = problems;
	if (problem) throw new Error(`${search} is not understood: ${problem.parameter}=${problem.value}`);
	return { view, rows: answerFrom(rows, view) };
}
