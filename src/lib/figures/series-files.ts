import { readFile } from 'node:fs/promises';
import { codesUsed } from '../catalog/codes-used';
import { archive } from '../share/archive';
import type { SeriesValues } from '../share/series-values';
import { archiveNote } from '../words/archive';
import { pagePath } from './addresses';
import { DATA, house } from './house';
import { entry } from './series-entry';

/** A series as it leaves the house; asked of the build's engine. Throws when there is no such series. */
export async function valuesOfSeries(id: string): Promise<SeriesValues> {
	const { catalog } = await house();
	const { series, coverage, observations } = await entry(id);
	const table = catalog.tables.find(({ name }) => name === series.table);
	return {
		series,
		sources: catalog.sources.filter((source) => coverage.sources.includes(source.id)),
		codes: codesUsed(catalog, observations, [series]),
		observations,
		address: { de: pagePath('de', `/data/${id}/`), en: pagePath('en', `/data/${id}/`) },
		dataVersion: `${table?.path} sha256:${table?.sha256}`,
	};
}

/** Ids of all series. */
export const seriesIds = async (): Promise<string[]> => (await house()).catalog.series.map(({ id }) => id);

/** Label and tables as they are, with a note on how to use them, as one file. */
export async function everything(): Promise<Uint8Array<ArrayBuffer>> {
	const { catalog } = await house();
	const files = new Map<string, Uint8Array>([['README.txt', new TextEncoder().encode(archiveNote)]]);
	for (const name of ['datapackage.json', ...catalog.tables.map(({ path }) => path)])
		files.set(name, new Uint8Array(await readFile(`${DATA}/${name}`)));
	return archive(files);
}
