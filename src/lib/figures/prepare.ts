import { readFile } from 'node:fs/promises';
import { codesUsed } from '../catalog/codes-used';
import { readPackage, type Catalog } from '../catalog/package';
import { seriesOf } from '../catalog/series-of';
import type { Engine } from '../engine/engine';
import { openEngine } from '../engine/node';
import { observations } from '../queries/observations';
import type { Choices } from '../view/address';
import { namedFigure } from './named';
import { onOneScale } from './one-scale';
import type { Prepared, Unsaid } from './prepared';
import { sayings } from './sayings';

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

/** Asks the build's engine for all that a named figure shows. */
export async function prepare(id: string): Promise<Prepared> {
	const figure = namedFigure(id);
	const { catalog, engine } = await house();
	const views = figure.views.map((view) => ({ view, series: seriesOf(catalog, view.series) }));
	const answers = await Promise.all(
		views.map(({ view, series }) => engine.run(observations(view, series.table))),
	);
	const series = [...new Set(views.map((each) => each.series))];
	onOneScale(
		id,
		(answers[0] ?? []).map((row) => ({ row, series: views[0]?.series ?? seriesOf(catalog, row.series) })),
	);
	const used = codesUsed(catalog, answers.flat(), series);
	const { by } = figure.views[0];
	const choices: Choices = Object.fromEntries(
		figure.open.map((dimension) => [dimension, Object.keys(used[dimension] ?? {})]),
	);
	const read = new Set(answers.flat().map(({ source }) => source));
	const prepared: Unsaid = {
		id,
		observations: answers,
		series,
		sources: catalog.sources.filter((source) => read.has(source.id)),
		tables: catalog.tables.filter((table) => series.some((one) => one.table === table.name)),
		names: { [by]: used[by] ?? {}, note: used.note ?? {}, unit: used.unit ?? {} },
		choices,
	};
	return { ...prepared, said: { de: sayings(prepared, 'de'), en: sayings(prepared, 'en') } };
}
