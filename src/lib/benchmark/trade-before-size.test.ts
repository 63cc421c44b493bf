import { describe, expect, it } from 'vitest';
import { ground as gathered } from '../standing/prepare-ground';
import type { Ground } from './ground';

/** The grounds of docs/decisions/0010, calculated anew. */

const ground = await gathered();

const valuesOf = (item: string) =>
	ground.rows.filter((row) => row.item === item && row.geo === 'EU28' && row.year === 2019);
/** Of the eleven published trades G47 is a part of G45-47. */
const trades = (item: string) =>
	valuesOf(item).filter((row) => !['TOTAL', 'G47'].includes(row.sector) && row.size_class === 'GE10');
const sizes = (item: string) =>
	valuesOf(item).filter((row) => row.sector === 'TOTAL' && row.size_class !== 'GE10');
const shares = (rows: Ground['rows']) => rows.flatMap(({ value }) => value ?? []);

const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
/** Mean distance of any two; does not grow with how many there are. */
function apart(values: readonly number[]): number {
	const distances = values.flatMap((a, i) => values.slice(i + 1).map((b) => Math.abs(a - b)));
	return distances.reduce((sum, one) => sum + one, 0) / distances.length;
}

describe('trade before size', () => {
	it.each([
		['E_SM_SNET', 50, 27, 19.6, 13],
		['E_SM_CNTSHR', 37, 28, 13.8, 12],
		['E_SM_BLOG', 39, 24, 12.4, 10],
		['E_SM_WIKI', 25, 17, 6.4, 5],
		['E_SM_PADVERT', 16, 2, 6.8, 1],
		['E_SM_PCUQOR', 43, 5, 15.3, 0],
		['E_SM_PCUDEV', 21, 8, 8.1, 4],
		['E_SM_PRCR', 25, 28, 10.3, 16],
	])('%s: the table of the decision', (item, ofTrades, ofSizes, twoTrades, twoSizes) => {
		const small = sizes(item).filter((row) => row.size_class !== 'GE250');
		expect(trades(item)).toHaveLength(10);
		expect(range(shares(trades(item)))).toBe(ofTrades);
		expect(range(shares(sizes(item)))).toBe(ofSizes);
		expect(apart(shares(trades(item)))).toBeCloseTo(twoTrades, 1);
		expect(range(shares(small))).toBe(twoSizes);
		expect(twoTrades > twoSizes).toBe(item !== 'E_SM_PRCR');
	});

	it('Dutch firms with 2 to 9 persons: the trade is nearer to trade and size than the size is', () => {
		const dutch = ground.rows.filter((row) => row.series === 'cbs-sm-type-2021' && row.item === 'E_SM_SNET');
		const share = (sector: string, size: string) =>
			shares(dutch.filter((row) => row.sector === sector && row.size_class === size))[0];
		const off = dutch
			.filter((row) => row.size_class === '2-9' && row.sector !== 'TOTAL')
			.map(({ value, sector }) =>
				[share(sector, 'GE2'), share('TOTAL', '2-9')].map((other) =>
					Math.abs((value ?? NaN) - (other ?? NaN)),
				),
			);
		const mean = (at: 0 | 1) => off.reduce((sum, both) => sum + (both[at] ?? NaN), 0) / off.length;
		expect(off).toHaveLength(12);
		expect([mean(0), mean(1)].map(Math.round)).toEqual([6, 10]);
	});
});
