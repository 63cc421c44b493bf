import type { Page } from '@playwright/test';

/** All that a site can leave on a device. The stores of the page's origin are read by the debugger, past the page. */
export async function stored(page: Page): Promise<Record<string, unknown>> {
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

/** What `stored` finds where nothing was left. */
export const nothing = {
	localStorage: [],
	sessionStorage: [],
	databases: [],
	caches: [],
	serviceWorkers: 0,
	files: [],
	cookies: [],
};
