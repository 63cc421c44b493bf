import { base } from '$app/paths';
import type { Codes } from '../catalog/catalog';
import type { Observation } from '../catalog/observation';
import type { Catalog } from '../catalog/package';
import { dimensions, type Series } from '../catalog/series';
import { seriesOf } from '../catalog/series-of';
import type { Table } from '../catalog/table';
import { tableOf } from '../catalog/table-of';
import { ask, askTable, isRunning, type Progress } from '../figures/ask';
import { extent, places } from '../queries/places';
import { mostHeld, topOf, type Holding } from './holding';
import { held } from './open-held';
import { Stock } from './stock';

interface Opening {
	/** How many rows the series had when the site was built. */
	readonly rows: number;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: Progress) => void;
}

/**
 * Opens a series: all of its rows, or, of a large one, where it has rows. The engine answers when it runs; until then the
 * series' own file does, which the build wrote from the same table, so that nobody waits for the engine.
 * Rejects with EngineFailure, or with an AbortError.
 */
export async function openSeries(
	catalog: Catalog,
	id: string,
	opening: Opening,
): Promise<{ holding: Holding; stock: Stock }> {
	const series = seriesOf(catalog, id);
	const table = tableOf(catalog, id);
	const found =
		!isRunning() && opening.rows <= mostHeld
			? await fromFile(id).catch(() => fromEngine(catalog, series, table, opening))
			: await fromEngine(catalog, series, table, opening);
	if (Array.isArray(found)) return held(catalog, series, table, found);
	const { highest, stock } = found;
	const { sources } = catalog;
	const codes = { ...catalog.codes, ...namesIn(catalog, stock) };
	return { stock, holding: { series, table, codes, sources, rows: null, top: topOf(highest, series.unit) } };
}

/** The names of the codes a stock has, in the label's order. */
function namesIn({ codes }: Pick<Catalog, 'codes'>, stock: Stock): Codes {
	return Object.fromEntries(
		dimensions.map((dimension) => {
			const used = new Set(stock.codes[dimension]);
			return [
				dimension,
				Object.fromEntries(Object.entries(codes[dimension] ?? {}).filter(([code]) => used.has(code))),
			];
		}),
	);
}

async function fromFile(id: string): Promise<Observation[]> {
	const response = await fetch(`${base}/data/${id}.json`, { mode: 'same-origin' });
	if (!response.ok) throw new Error(`the server answered ${response.status}`);
	return ((await response.json()) as { observations: Observation[] }).observations;
}

async function fromEngine(
	{ codes }: Catalog,
	{ id }: Series,
	table: Table,
	opening: Opening,
): Promise<Observation[] | { highest: number; stock: Stock }> {
	const [found] = await askTable(extent(id, table.name), table, opening);
	if ((found?.rows ?? 0) <= mostHeld)
		return ask({ series: id, where: {}, by: 'item', against: null }, table, opening);
	const where = await askTable(places(id, table.name), table, opening);
	return { highest: found?.highest ?? 0, stock: new Stock(where, codes) };
}
