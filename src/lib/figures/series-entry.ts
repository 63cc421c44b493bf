import { createHash } from 'node:crypto';
import { coverage, type Coverage } from '../catalog/coverage';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import { seriesOf } from '../catalog/series-of';
import { observations } from '../queries/observations';
import { house } from './house';

/** A series with its values and what they cover. */
export interface Entry {
	readonly series: Series;
	readonly coverage: Coverage;
	/** Fingerprint of all its values: eight digits that change when one of them does. */
	readonly edition: string;
	readonly observations: readonly Observation[];
}

/** In an order of its own, so that a table written in another order is the same edition. */
function edition(rows: readonly Observation[]): string {
	const sorted = rows.map((row) => JSON.stringify(row)).sort();
	return createHash('sha256').update(sorted.join('\n')).digest('hex').slice(0, 8);
}

async function asked(id: string): Promise<Entry> {
	const { catalog, engine } = await house();
	const series = seriesOf(catalog, id);
	const found = await engine.run(
		observations({ series: id, where: {}, by: 'item', against: null }, series.table),
	);
	return { series, coverage: coverage(found, catalog), edition: edition(found), observations: found };
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
