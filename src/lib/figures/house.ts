import { readFile } from 'node:fs/promises';
import { readPackage, type Catalog } from '../catalog/package';
import type { Engine } from '../engine/engine';
import { openEngine } from '../engine/node';

/** Where the build finds the data. */
export const DATA = 'static/data';

let opened: Promise<{ catalog: Catalog; engine: Engine }> | undefined;

/** The label and the engine of the build; opened once. */
export function house(): Promise<{ catalog: Catalog; engine: Engine }> {
	opened ??= (async () => {
		const catalog = readPackage(JSON.parse(await readFile(`${DATA}/datapackage.json`, 'utf8')));
		const engine = await openEngine({ dataDir: DATA });
		for (const table of catalog.tables) await engine.load(table);
		return { catalog, engine };
	})();
	return opened;
}
