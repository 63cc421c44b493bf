/** How near the merged size classes come to those that Eurostat publishes itself: the numbers that docs/methods.md gives. */
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/lib/catalog/observation';
import { peerGroup } from '../../src/lib/catalog/peers';
import { seriesOf } from '../../src/lib/catalog/series-of';
import { weightedMean } from '../../src/lib/stats/merge';
import { publishedObservations } from './observations';

const { catalog, rows } = await publishedObservations();
const counted = catalog.series.filter(({ unit, table }) => unit === 'enterprises' && table === 'enterprises');
const rowsOf = (table: string) => rows.filter(({ series }) => seriesOf(catalog, series).table === table);

/** Merged minus published, for every published row of the class whose parts and weights are there. */
function differences(size_class: string): number[] {
	const [counts] = counted;
	if (counts === undefined || counted.length > 1) throw new Error('expected one series of counts');
	const weights = { series: counts, rows: rowsOf('enterprises') };
	const index = rowsOf('digital-intensity');
	const place = ({ series, item, geo, year }: Observation) => [series, item, geo, year].join('/');
	const neighbours = new Map<string, Observation[]>();
	for (const row of index)
		if (row.size_class !== size_class)
			neighbours.set(place(row), [...(neighbours.get(place(row)) ?? []), row]);
	return index
		.filter((row) => row.size_class === size_class)
		.flatMap((row) => {
			const series = seriesOf(catalog, row.series);
			const group = peerGroup(row, series, neighbours.get(place(row)) ?? [], weights, weightedMean);
			return group.kind === 'merged' && row.value !== null ? [group.value - row.value] : [];
		});
}

describe.each([
	['10-249', 1083, { 0.1: 0.6, 0.3: 0.9, 0.5: 0.97, 1: 1 }],
	['GE10', 1070, { 0.1: 0.48, 0.3: 0.82, 0.5: 0.92, 1.4: 1 }],
] as const)('%s', (size_class, cases, within) => {
	it('comes near the published value, on either side', () => {
		const found = differences(size_class);
		expect(found).toHaveLength(cases);
		for (const [distance, share] of Object.entries(within)) {
			const near = found.filter((difference) => Math.abs(difference) <= Number(distance));
			expect(near.length / cases, `within ${distance}`).toBeGreaterThanOrEqual(share);
		}
		expect(Math.abs(found.reduce((sum, difference) => sum + difference, 0) / cases)).toBeLessThan(0.01);
	});
});
