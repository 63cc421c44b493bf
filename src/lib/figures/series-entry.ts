import { coverage, type Coverage } from '../catalog/coverage';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import { seriesOf } from '../catalog/series-of';
import { observations } from '../queries/observations';
import { house } from './prepare';

/** A series with its values and what they cover. */
export interface Entry {
	readonly series: Series;
	readonly coverage: Coverage;
	readonly observations: readonly Observation[];
}

async function asked(id: string): Promise<Entry> {
	const { catalog, engine } = await house();
	const series = seriesOf(catalog, id);
	const found = await engine.run(
		observations({ series: id, where: {}, by: 'item', against: null }, series.table),
	);
	return { series, coverage: coverage(found, catalog), observations: found };
}

const kept = new Map<string, Promise<Entry>>();

/** A series; asked of the build's engine once. Rejects when there is no such series. */
export function entry(id: string): Promise<Entry> {
	const known = kept.get(id) ?? asked(id);
	kept.set(id, known);
	return known;
}

/** Every series there is, in the label's order. */
export async function entries(): Promise<Entry[]> {
	const { catalog } = await house();
	return Promise.all(catalog.series.map(({ id }) => entry(id)));
}
