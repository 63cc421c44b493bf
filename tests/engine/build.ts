import { readFile } from 'node:fs/promises';
import type { Observation } from '../../src/lib/catalog/observation';
import { readPackage } from '../../src/lib/catalog/package';
import { openEngine } from '../../src/lib/engine/node';
import { observations } from '../../src/lib/queries/observations';
import type { View } from '../../src/lib/view/view';

const dataDir = 'static/data';

/** The engine of the build with all real data: what it answers to a view. */
export async function openBuild(): Promise<(view: View, table: string) => Promise<Observation[]>> {
	const catalog = readPackage(JSON.parse(await readFile(`${dataDir}/datapackage.json`, 'utf8')));
	const engine = await openEngine({ dataDir });
	for (const table of catalog.tables) await engine.load(table);
	return (view, table) => engine.run(observations(view, table));
}
