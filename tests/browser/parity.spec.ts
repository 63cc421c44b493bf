import { expect, test } from '@playwright/test';
import { drawnIn, tableOf } from './answers';
import { figureIds } from './pages';

for (const locale of ['', 'en/']) {
	test(`every figure: what was printed is what the browser’s engine answers (/${locale})`, async ({
		page,
	}) => {
		await page.goto(locale);
		for (const id of figureIds) {
			const figure = page.locator(`[data-figure="${id}"]`);
			await expect(figure).toHaveAttribute('data-state', 'prerendered');
			const before = {
				table: await tableOf(page, id),
				title: await figure.locator('.title').textContent(),
				sentence: await figure.locator('.sentence').textContent(),
				printed: (await drawnIn(page, id)).sort(),
			};
			expect(before.table.length, id).toBeGreaterThan(2);

			await figure.locator('button[data-recompute]').click();
			await expect(figure).toHaveAttribute('data-state', 'ready');

			expect(await tableOf(page, id), id).toEqual(before.table);
			expect(await figure.locator('.title').textContent()).toBe(before.title);
			expect(await figure.locator('.sentence').textContent()).toBe(before.sentence);
			// The two drawings may break a label at different places.
			const percents = (texts: string[]) =>
				texts
					.filter((text) => text.includes('%'))
					.map((text) => text.replaceAll(/\s/g, ''))
					.sort();
			expect(percents(await drawnIn(page, id)), id).toEqual(percents(before.printed));
		}
	});
}
