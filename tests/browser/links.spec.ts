import { readdirSync } from 'node:fs';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { pages, unlinked } from './pages';

/** Reads a page without a browser; fails when it is not there. */
async function read(request: APIRequestContext, path: string): Promise<Document> {
	const response = await request.get(path, { maxRedirects: 0 });
	expect(response.status(), path).toBe(200);
	return parseHTML(await response.text()).document;
}

const attributes = ['href', 'src'];

/** Addresses of this site that a page names, as paths; what leads elsewhere is left out. */
function links(document: Document, path: string): string[] {
	const elements = [...document.querySelectorAll('[href], [src]')];
	const named = elements.flatMap((element) => attributes.flatMap((name) => element.getAttribute(name) ?? []));
	return named
		.map((address) => new URL(address, `http://site${path}`))
		.filter(({ host }) => host === 'site')
		.map(({ pathname, search, hash }) => pathname + search + hash);
}

test('the list of pages is the list of what is built', () => {
	const built = readdirSync('build-test', { recursive: true, encoding: 'utf8' })
		.filter((name) => /(^|[\\/])index\.html$/.test(name))
		.map((name) => '/' + name.replaceAll('\\', '/').replace(/index\.html$/, ''));
	expect(built.sort()).toEqual([...pages.map(({ path }) => path), ...unlinked].sort());
});

test('every page can be reached from the start page, and no link leads nowhere', async ({ request }) => {
	const seen = new Map<string, Document | null>();
	const queue = ['/'];
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const [address = '', fragment] = path.split('#');
		if (!seen.has(address)) {
			const isPage = address.split('?')[0]?.endsWith('/') ?? false;
			const document = isPage ? await read(request, address) : null;
			if (!isPage) expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200);
			seen.set(address, document);
			if (document) queue.push(...links(document, address));
		}
		const document = seen.get(address);
		if (fragment && document) expect(document.getElementById(fragment), path).not.toBeNull();
	}
	const reached = [...seen.keys()].filter((address) => address.endsWith('/'));
	expect(reached.sort()).toEqual(pages.map(({ path }) => path).sort());
});

for (const { path, locale } of pages) {
	test(`${path} says its language, and where the other one is`, async ({ request }) => {
		const document = await read(request, path);
		expect(document.documentElement.getAttribute('lang')).toBe(locale);
		expect(document.title).not.toBe('');
		expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBeTruthy();

		const alternates = (from: Document) =>
			Object.fromEntries(
				[...from.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
					link.getAttribute('hreflang'),
					link.getAttribute('href'),
				]),
			) as Record<string, string>;
		const own = alternates(document);
		expect(Object.keys(own).sort()).toEqual(['de', 'en']);
		expect(own[locale]).toBe(path);
		const other = own[locale === 'de' ? 'en' : 'de'] ?? '';
		expect(alternates(await read(request, other))).toEqual(own);
	});
}

test('no two pages of a language have the same title', async ({ request }) => {
	for (const locale of ['de', 'en']) {
		const own = pages.filter((page) => page.locale === locale);
		const titles = await Promise.all(own.map(async ({ path }) => (await read(request, path)).title));
		expect(new Set(titles).size, titles.join('\n')).toBe(own.length);
	}
});

test('links to other sites tell them nothing', async ({ request }) => {
	let others = 0;
	for (const { path } of pages) {
		const document = await read(request, path);
		for (const link of document.querySelectorAll('a[href^="http"]')) {
			others += 1;
			expect(link.getAttribute('rel'), `${path}: ${link.getAttribute('href')}`).toContain('noreferrer');
		}
	}
	expect(others).toBeGreaterThan(0);
});

test('what does not exist is answered with 404, in both languages', async ({ page }) => {
	for (const path of ['/none/', '/en/figures/none/', '/figures/none.json']) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(404);
		await expect(page.locator('[lang=en] a')).toHaveAttribute('href', '/en/');
		await expect(page.getByText('Diese Seite gibt es nicht')).toBeVisible();
	}
});
