import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { light } from '../charts/palettes';
import { drawPlate } from '../plates/drawing';
import { locales } from '../words/locale';
import { carriedFigure } from './carried-figure';
import { namedFigure, namedFigures } from './named';
import { prepare } from './prepare';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** A figure as it stands on a page that nobody has touched. */
async function printed(id: string) {
	const figure = namedFigure(id);
	const prepared = await prepare(id);
	return { figure, prepared, shown: { view: figure.views[0], observations: prepared.observations } };
}

describe.each(namedFigures.map(({ id }) => id))('%s on its way out', (id) => {
	it('is what the page says and shows, in both languages', async () => {
		const page = await printed(id);
		const carried = carriedFigure(page);
		expect(carried.live).toEqual({ figure: id });
		for (const locale of locales) {
			const plate = await carried.plate(locale);
			expect(plate).toMatchObject({ ...page.prepared.said[locale], locale, figure: id });
			expect(plate.path).toBe(`${locale === 'de' ? '' : 'en/'}figures/${id}/`);
			expect(plate.rows).toHaveLength(page.prepared.observations[0]?.length ?? -1);
			expect(plate.taken).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(drawPlate(plate, { width: 640, palette: light, document })?.outerHTML).toContain('<svg');
		}
	});
});

it('what a reader has changed is taken as it is shown, and has no embed that asks anew', async () => {
	const page = await printed('enterprises-europe-2023');
	const { view, observations } = page.shown;
	const kept = ['DE', 'FR', 'EU27_2020'];
	const shown = {
		view: { ...view, where: { ...view.where, geo: ['DE', 'FR'] } },
		observations: observations.map((rows) => rows.filter(({ geo }) => kept.includes(geo))),
	};
	const carried = carriedFigure({ ...page, shown });
	expect(carried.live).toBeNull();
	const plate = await carried.plate('en');
	expect(plate.rows.map(({ code }) => code).sort()).toEqual(kept.sort());
	expect(plate.path).toBe('en/figures/enterprises-europe-2023/?geo=DE,FR');
	expect(plate.title).not.toBe('');
});
