import { expect, test, type Page } from '@playwright/test';
import { europe } from './pages';

/** All that a site can leave on a device. The stores of the page's origin are read by the debugger, past the page. */
async function stored(page: Page): Promise<Record<string, unknown>> {
	const { origin } = new URL(page.url());
	const debug = await page.context().newCDPSession(page);
	const items = async (isLocalStorage: boolean) => {
		const storageId = { securityOrigin: origin, isLocalStorage };
		return (await debug.send('DOMStorage.getDOMStorageItems', { storageId })).entries.map(([key]) => key);
	};
	const inPage = await page.evaluate(async () => ({
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: await caches.keys(),
		serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
		files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
	}));
	const outside = { localStorage: await items(true), sessionStorage: await items(false) };
	await debug.detach();
	return { ...inPage, ...outside, cookies: await page.context().cookies() };
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
	await page.evaluate(() => {
		sessionStorage.setItem('planted', '1');
		localStorage.setItem('sown', '1');
	});
	expect(await stored(page)).toEqual({ ...nothing, sessionStorage: ['planted'], localStorage: ['sown'] });
});
