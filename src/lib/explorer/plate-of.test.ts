import { expect, it } from 'vitest';
import { house } from '../figures/house';
import { locales } from '../words/locale';
import { viewPlate } from './plates.sample';

it('a view that leaves the page says what is measured, once', async () => {
	const { catalog } = await house();
	for (const locale of locales)
		for (const { id, title } of catalog.series) {
			const plate = await viewPlate(id, locale);
			const said = `${plate.title} · ${plate.subtitle}`;
			expect(said.split(title[locale]).length, `${id}: ${said}`).toBe(2);
			expect(plate.subtitle, id).toMatch(/\d{4}/);
		}
});

it('the axis of a plate holds its values with their intervals', async () => {
	const { catalog } = await house();
	for (const { id } of catalog.series) {
		const { domain, rows } = await viewPlate(id, 'de');
		for (const { estimate } of rows) {
			if (estimate.kind !== 'known') continue;
			const { value, interval } = estimate;
			const high = interval.kind === 'none' ? value : interval.high;
			expect(Math.max(value, high), id).toBeLessThanOrEqual(domain[1]);
		}
	}
});
