import { describe, expect, it } from 'vitest';
import type { Observation } from '../catalog/observation';
import { overview } from './overview';

const row = (own: Partial<Observation>): Observation => ({
	series: 's',
	item: 'I',
	geo: 'DE',
	year: 2019,
	size_class: 'GE10',
	sector: 'TOTAL',
	age: '',
	value: 50,
	unit: 'percent',
	n: null,
	flag: '',
	grade: 'A',
	source: 'x',
	note: '',
	...own,
});

describe('overview', () => {
	it('draws lines where there are years, at most six', () => {
		const years = [2013, 2015, 2017];
		const rows = ['A', 'B', 'C'].flatMap((item) => years.map((year) => row({ item, year })));
		expect(overview(rows)).toMatchObject({ form: 'lines', by: 'item', top: 50 });
	});
	it('of many areas draws Germany and the EU as lines', () => {
		const geos = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EU27_2020'];
		const rows = geos.flatMap((geo) => [2014, 2015, 2016].map((year) => row({ geo, year })));
		const drawn = overview(rows);
		expect(drawn?.form).toBe('lines');
		expect(new Set(drawn?.observations.map(({ geo }) => geo))).toEqual(new Set(['DE', 'EU27_2020']));
	});
	it('draws bars of one year, the other splits held and named', () => {
		const rows = [
			...['10-49', '50-249', 'GE250', 'GE10'].map((size_class) => row({ size_class })),
			...['C', 'F', 'G', 'I', 'J'].map((sector) => row({ sector })),
		];
		expect(overview(rows)).toMatchObject({
			form: 'bars',
			by: 'sector',
			fixed: { size_class: 'GE10' },
			top: 100,
		});
	});
	it('never draws a missing value, and nothing where all are missing', () => {
		expect(overview([row({ value: null })])).toBeNull();
		expect(overview([row({}), row({ geo: 'FR', value: null })])?.observations).toHaveLength(1);
	});
	it('ends the axis of a count at a round number above the highest', () => {
		const rows = [
			row({ unit: 'enterprises', value: 2_345_678 }),
			row({ unit: 'enterprises', geo: 'FR', value: 5 }),
		];
		expect(overview(rows)?.top).toBe(3_000_000);
	});
	it('gives every mark a place of its own', () => {
		const rows = ['A', 'B'].flatMap((item) => ['DE', 'FR', 'IT'].map((geo) => row({ item, geo })));
		const drawn = overview(rows);
		const keys = drawn?.observations.map((each) => `${each[drawn.by]} ${each.year}`) ?? [];
		expect(new Set(keys).size).toBe(keys.length);
	});
});
