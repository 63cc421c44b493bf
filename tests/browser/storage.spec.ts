import { expect, test, type Page } from '@playwright/test';
import { europe } from './pages';

async function stored(page: Page): Promise<Record<string, unknown>> {
	const inPage = await page.evaluate(async () => ({
		localStorage: Object.keys(localStorage),
		sessionStorage: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: await caches.keys(),
		serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
		files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
	}));
	return { ...inPage, cookies: await page.context().cookies() };
}

const nothing = {
	localStorage: [],
	sessionStorage: [],
	databases: [],
	caches: [],
	serviceWorkers: 0,
	files: [],
	cookies: [],
};

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
	await page.evaluate(() => sessionStorage.setItem('planted', '1'));
	expect(await stored(page)).toEqual({ ...nothing, sessionStorage: ['planted'] });
});
