import { readFile } from 'node:fs/promises';
import { readPackage, type Catalog } from '../catalog/package';
import { dimensions, type Dimension } from '../catalog/series';
import type { Engine } from '../engine/engine';
import { openEngine } from '../engine/node';
import { observations } from '../queries/observations';
import type { Choices } from '../view/address';
import { namedFigure } from './named';
import type { Names, Prepared } from './prepared';

const DATA = 'static/data';

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

/** Asks the build's engine for all that a named figure shows. */
export async function prepare(id: string): Promise<Prepared> {
	const figure = namedFigure(id);
	const { catalog, engine } = await house();
	const series = figure.views.map((view) => {
		const found = catalog.series.find((s) => s.id === view.series);
		if (!found) throw new Error(`figure ${id}: the label has no series ${view.series}`);
		return found;
	});
	const answers = await Promise.all(
		figure.views.map((view, i) => engine.run(observations(view, series[i]?.table ?? ''))),
	);
	const used = (dimension: Dimension): string[] => {
		const seen = new Set(answers.flat().map((o) => String(o[dimension])));
		return Object.keys(catalog.codes[dimension] ?? {}).filter((code) => seen.has(code));
	};
	const choices: Choices = Object.fromEntries(figure.open.map((dimension) => [dimension, used(dimension)]));
	const names: Names = Object.fromEntries(
		dimensions
			.filter((dimension) => dimension === figure.views[0].by)
			.map((dimension) => [
				dimension,
				Object.fromEntries(used(dimension).map((code) => [code, catalog.codes[dimension]?.[code]])),
			]),
	);
	const tables = catalog.tables.filter((table) => series.some((s) => s.table === table.name));
	return { id, observations: answers, series, tables, names, choices };
}
