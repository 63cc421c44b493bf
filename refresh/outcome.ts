import { format, resolveConfig } from 'prettier';
import type { Codes } from '../src/lib/catalog/catalog';
import { stamped } from '../tests/data/stamped';
import { apiSource } from './api-source';
import { tableBytes } from './csv';
import { merged } from './merge';
import type { PackageFolder } from './package-folder';
import { relabelled } from './relabelled';
import type { TableSummary } from './summary';
import type { TableMap } from './table-map';

/** What a refresh goes by, besides the package. */
export interface Terms {
	readonly maps: readonly TableMap[];
	/** Names for codes that the label does not have yet. */
	readonly names: Codes;
	/** Notes that hold whatever value is read. */
	readonly lastingNotes: readonly string[];
	/** Day of the reading, yyyy-mm-dd. */
	readonly today: string;
}

/** The files that change, by name: the tables with rows read anew, and the label. `path`: where the label lies. */
export async function outcome(
	{ label, files, catalog, rows }: PackageFolder,
	summaries: readonly TableSummary[],
	{ maps, names, lastingNotes, today }: Terms,
	codes: Codes,
	path: string,
): Promise<Map<string, Uint8Array | string>> {
	const tableOf = new Map(catalog.series.map(({ id, table }) => [id, table]));
	const differences = summaries.map((summary) => summary.difference);
	const after = new Map(rows);
	const changed = new Map<string, Uint8Array>();
	for (const { name, path } of catalog.tables) {
		if (!maps.some(({ series }) => series.some(({ id }) => tableOf.get(id) === name))) continue;
		const own = differences.map(({ added, changed, gone, same }) => {
			const lies = ({ series }: { series: string }) => tableOf.get(series) === name;
			return {
				...{ added: added.filter(lies), gone: gone.filter(lies), same: same.filter(lies) },
				changed: changed.filter(({ fresh }) => lies(fresh)),
			};
		});
		const fresh = merged(rows.get(name) ?? [], own, codes, lastingNotes);
		after.set(name, fresh);
		changed.set(path, tableBytes(fresh));
	}
	const sources = maps.map((map) => apiSource(map, today));
	const labels = new Map(maps.flatMap(({ series }) => series.map(({ id, label }) => [id, label ?? {}])));
	const [was, is] = [[...rows.values()].flat(), [...after.values()].flat()];
	const { label: fresh } = await stamped(
		relabelled(label, was, is, sources, names, labels),
		new Map([...files, ...changed]),
	);
	// Without line breaks of its own the text lets prettier keep short objects on one line.
	const text = await format(JSON.stringify(fresh), { ...(await resolveConfig(path)), filepath: path });
	return new Map<string, Uint8Array | string>([...changed, ['datapackage.json', text]]);
}
