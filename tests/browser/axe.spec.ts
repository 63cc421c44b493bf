import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe';
import { europe, visited, unlinked } from './pages';

const openAll = (page: Page) =>
	page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 900 };

const ways = [
	{ name: 'light', colorScheme: 'light', forcedColors: 'none', viewport: desktop },
	{ name: 'dark', colorScheme: 'dark', forcedColors: 'none', viewport: desktop },
	{ name: 'narrow', colorScheme: 'light', forcedColors: 'none', viewport: phone },
	{ name: 'in forced colours', colorScheme: 'dark', forcedColors: 'active', viewport: desktop },
] as const;

for (const path of [...visited.map((page) => page.path), ...unlinked, '/none/']) {
	test(`${path} has no fault that axe knows`, async ({ page }) => {
		await page.goto(path);
		// A view embed without values in its address asks for them first.
		await expect(page.locator('[data-figure=view][data-state=loading]')).toHaveCount(0);
		for (const { name, viewport, ...media } of ways) {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
			expect(await axeFaults(page), name).toEqual([]);
		}
		await openAll(page);
		for (const { name, viewport, ...media } of ways) {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
			expect(await axeFaults(page), `${name}, opened`).toEqual([]);
		}
	});
}

test('a figure that answered anew has no fault either', async ({ page }) => {
	await page.goto(`/figures/${europe}/`);
	await openAll(page);
	await page.locator('input[name=geo]').first().click();
	await expect(page.locator('[data-figure]')).toHaveAttribute('data-state', 'ready');
	for (const { name, viewport, ...media } of ways) {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
		expect(await axeFaults(page), name).toEqual([]);
	}
});

test('the check sees a fault', async ({ page }) => {
	await page.goto('/method/');
	await page.evaluate(() =>
		document.querySelector('main')?.append(new Image(), document.createElement('button')),
	);
	const found = await axeFaults(page);
	expect(found.map((fault) => fault.split(':')[0]).sort()).toEqual(['button-name', 'image-alt']);
});

for (const { path } of visited) {
	test(`${path} does not scroll sideways at 320 px`, async ({ page }) => {
		await page.setViewportSize(phone);
		await page.goto(path);
		await openAll(page);
		const { content, window } = await page.evaluate(() => ({
			content: document.documentElement.scrollWidth,
			window: document.documentElement.clientWidth,
		}));
		expect(content).toBeLessThanOrEqual(window);
	});
}
