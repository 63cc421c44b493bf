import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ground } from '../standing/prepare-ground';
import { measures } from './measures';
import { pack, unpack } from './packed';

describe('the ground of the page', () => {
	it('is the same after the journey, and fits into 14 kB compressed', async () => {
		const gathered = await ground();
		const packed = JSON.stringify(pack(gathered));
		expect(unpack(JSON.parse(packed))).toEqual(gathered);
		expect(gzipSync(packed).length).toBeLessThan(14_000);
	});

	it('has no rows, or one', async () => {
		const gathered = await ground();
		for (const rows of [[], gathered.rows.slice(0, 1)])
			expect(unpack(pack({ ...gathered, rows }))).toEqual({ ...gathered, rows });
	});

	it('names every series, source and code of its rows, and no series that none of its rows is of', async () => {
		const { rows, series, sources, codes } = await ground();
		expect(new Set(series.map(({ id }) => id))).toEqual(new Set(rows.map((row) => row.series)));
		expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(rows.map((row) => row.source)));
		for (const row of rows)
			for (const list of ['item', 'geo', 'size_class', 'sector'] as const)
				if (row[list] !== '') expect(codes[list]?.[row[list]]?.de, row[list]).toMatch(/\S/);
	});

	it('has values for every measure', async () => {
		const { rows } = await ground();
		for (const { item } of measures)
			expect(
				rows.some((row) => row.item === item),
				item,
			).toBe(true);
	});
});
