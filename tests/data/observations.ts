import Papa from 'papaparse';
import { readPackage, type Catalog } from '../../src/lib/catalog/package';
import type { Observation } from '../../src/lib/catalog/observation';
import { published, readFolder } from './folder';

/** The label of the published data and every row of its tables, with their numbers as numbers. */
export async function publishedObservations(): Promise<{ catalog: Catalog; rows: readonly Observation[] }> {
	const { label, files } = await readFolder(published);
	const rows = [...files.values()].flatMap((bytes) => {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimEnd();
		return Papa.parse<Record<string, string>>(text, { header: true }).data.map(observation);
	});
	return { catalog: readPackage(JSON.parse(label)), rows };
}

/** `data:check` proves the cells; here they are only read. */
function observation(cells: Readonly<Record<string, string>>): Observation {
	const number = (cell = '') => (cell === '' ? null : Number(cell));
	const { year, value, n } = cells;
	return { ...cells, year: Number(year), value: number(value), n: number(n) } as unknown as Observation;
}
