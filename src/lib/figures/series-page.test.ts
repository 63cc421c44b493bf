import { describe, expect, it } from 'vitest';
import type { Observation } from '../catalog/observation';
import { entries } from './series-entry';
import { latest, seriesPage } from './series-page';

const rows = (year: number, count: number): Observation[] =>
	Array.from({ length: count }, (_, i) => ({ year, geo: `${i}` }) as Observation);

describe('the values a page lists', () => {
	const all = [...rows(2019, 30), ...rows(2021, 40), ...rows(2023, 50)];
	it('are all, where they fit', () => expect(latest(all, 120)).toBe(all));
	it('are those of the latest years, whole, where they do not', () => {
		expect(latest(all, 100).map(({ year }) => year)).toEqual(
			[...rows(2021, 40), ...rows(2023, 50)].map((r) => r.year),
		);
	});
	it('are never more than asked for', () => expect(latest(all, 20)).toHaveLength(20));
});

describe('the page of every series', () => {
	it('has its values with their sources, and a drawing with a place for every mark', async () => {
		for (const { series } of await entries()) {
			const page = await seriesPage(series.id);
			expect(page.rows.length, series.id).toBeGreaterThan(0);
			expect(page.sources.flatMap((shown) => shown.rows).length, series.id).toBe(page.rows.length);
			const keys = page.drawn?.rows.map(({ code, observation }) => `${code} ${observation.year}`) ?? [];
			expect(new Set(keys).size, series.id).toBe(keys.length);
		}
	});
	it('says of a neighbour why it may not stand beside it', async () => {
		const { neighbours } = await seriesPage('civey-kmu-presence-2020');
		for (const { why } of neighbours.filter(({ verdict }) => verdict !== 'comparable'))
			expect(why.de.length).toBeGreaterThan(0);
	});
});
