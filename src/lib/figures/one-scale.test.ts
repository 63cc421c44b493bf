import { describe, expect, it } from 'vitest';
import { seriesOf } from '../catalog/series-of';
import { observations } from '../queries/observations';
import { onOneScale } from './one-scale';
import { house } from './house';

const points = async (...ids: string[]) => {
	const { catalog, engine } = await house();
	const found = await Promise.all(
		ids.map(async (id) => {
			const series = seriesOf(catalog, id);
			const view = { series: id, where: {}, by: 'item', against: null } as const;
			return (await engine.run(observations(view, series.table))).map((row) => ({ row, series }));
		}),
	);
	return found.flat();
};

describe('one scale', () => {
	it('lets a series stand alone', async () => {
		const alone = await points('civey-kmu-presence-2020');
		expect(() => onOneScale('a figure', alone)).not.toThrow();
	});
	it('refuses KMU without a stated size beside enterprises of 10 and more, and says why', async () => {
		const both = await points('civey-kmu-presence-2020', 'destatis-sm-any-2019-size');
		expect(() => onOneScale('a figure', both)).toThrow(/a figure would draw .+ may not be compared: .+/);
	});
});
