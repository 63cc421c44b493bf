import type { Catalog } from './catalog';
import { codesAt } from './codes-label';
import { Place, type Misfit } from './place';
import { seriesAt } from './series-label';
import { sourceAt } from './source-label';
import { tableAt } from './table-label';

export type { Catalog };

/**
 * Reads the label of the data, the parsed `datapackage.json` (Frictionless Data Package v2 with our `series`, `provenance` and `codes`).
 * Throws an Error that names every place where the label is malformed.
 */
export function readPackage(json: unknown): Catalog {
	const { catalog, misfits } = inspectPackage(json);
	if (misfits.length === 0) return catalog;
	const places = misfits.map(({ place, message }) => `${place}: ${message}`);
	throw new Error(
		`datapackage.json is malformed, so the figures cannot be shown with their source. Mend:\n${places.join('\n')}`,
	);
}

/** Reads a label as far as it can be read, and notes each misfit instead of throwing. */
export function inspectPackage(json: unknown): { catalog: Catalog; misfits: readonly Misfit[] } {
	const misfits: Misfit[] = [];
	const root = new Place(json, '', misfits);
	const places = {
		tables: root.at('resources').list(),
		series: root.at('series').list(),
		sources: root.at('provenance').list(),
	};
	const tables = places.tables.map(tableAt);
	const series = places.series.map(seriesAt);
	const sources = places.sources.map(sourceAt);
	const codes = codesAt(root.at('codes'));

	unique(places.tables, tables, 'name');
	unique(places.tables, tables, 'path');
	unique(places.series, series, 'id');
	unique(places.sources, sources, 'id');
	series.forEach((label, i) => {
		const { table } = label;
		if (table && !tables.some(({ name }) => name === table))
			places.series[i]?.at('table').wrong(`names "${table}", but no resource is called that`);
		for (const list of ['unit', 'population', 'concept'] as const)
			if (label[list] && !Object.hasOwn(codes[list] ?? {}, label[list]))
				places.series[i]?.at(list).wrong(`"${label[list]}" has no name in codes.${list}`);
	});
	return { catalog: { tables, series, sources, codes }, misfits };
}

function unique<Key extends string>(
	places: readonly Place[],
	labels: readonly Readonly<Record<Key, string>>[],
	key: Key,
): void {
	labels.forEach((label, i) => {
		const first = labels.findIndex((other) => other[key] === label[key]);
		if (first < i && label[key] !== '')
			places[i]?.at(key).wrong(`"${label[key]}" is already ${places[first]?.path}`);
	});
}
