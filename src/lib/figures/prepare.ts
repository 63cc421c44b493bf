import { codesUsed } from '../catalog/codes-used';
import { seriesOf } from '../catalog/series-of';
import { observations } from '../queries/observations';
import type { Choices } from '../view/address';
import { house } from './house';
import { namedFigure } from './named';
import { onOneScale } from './one-scale';
import type { Prepared, Unsaid } from './prepared';
import { sayings } from './sayings';
import { entry } from './series-entry';

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
		edition: (await entry(figure.views[0].series)).edition,
		observations: answers,
		series,
		sources: catalog.sources.filter((source) => read.has(source.id)),
		tables: catalog.tables.filter((table) => series.some((one) => one.table === table.name)),
		names: { [by]: used[by] ?? {}, note: used.note ?? {}, unit: used.unit ?? {} },
		choices,
	};
	return { ...prepared, said: { de: sayings(prepared, 'de'), en: sayings(prepared, 'en') } };
}
