import { expect, test } from '@playwright/test';
import { europe } from './pages';
import { nothing, stored } from './stored';

test('a visit that reads, computes, goes on and comes back leaves nothing on the device', async ({
	page,
}) => {
	await page.goto('/');
	expect(await stored(page)).toEqual(nothing);

	const figure = page.locator(`[data-figure="${europe}"]`);
	await figure.locator('button[data-recompute]').click();
	await expect(figure).toHaveAttribute('data-state', 'ready');
	expect(await stored(page)).toEqual(nothing);

	await page.goto('/method/');
	expect(await stored(page)).toEqual(nothing);
	await page.goBack();
	await page.goto('/en/');
	expect(await stored(page)).toEqual(nothing);
});

test('the check sees what is stored', async ({ page }) => {
	await page.goto('/method/');
	await page.evaluate(() => {
		sessionStorage.setItem('planted', '1');
		localStorage.setItem('sown', '1');
	});
	expect(await stored(page)).toEqual({ ...nothing, sessionStorage: ['planted'], localStorage: ['sown'] });
});
