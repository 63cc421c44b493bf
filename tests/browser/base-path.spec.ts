import { expect, test } from '@playwright/test';
import { europe, figureIds } from './pages';
import { publishedAt } from './sites';

const below = (path: string): string => new URL(`.${path}`, process.env['SITE_BELOW_URL']).href;

test('a site below a path asks for nothing outside of it, and all of it is there', async ({ page }) => {
	const answers: [url: string, status: number][] = [];
	page.on('response', (response) => answers.push([response.url(), response.status()]));
	for (const path of ['/', '/en/', '/method/', `/figures/${europe}/`]) {
		await page.goto(below(path), { waitUntil: 'networkidle' });
	}
	expect(new URL(below('/')).pathname).toBe('/x/');
	expect(answers.length).toBeGreaterThan(4);
	expect(answers.filter(([url]) => !url.startsWith(below('/')))).toEqual([]);
	expect(answers.filter(([, status]) => status !== 200 && status !== 304)).toEqual([]);
});

test('every link of its pages stays below it', async ({ page }) => {
	for (const path of ['/', '/en/', '/method/', '/en/figures/', `/figures/${europe}/`, '/none/']) {
		await page.goto(below(path));
		const links = await page
			.locator('a[href], link[href]')
			.evaluateAll((elements) =>
				(elements as (HTMLAnchorElement | HTMLLinkElement)[]).map(({ href }) => href),
			);
		const own = links.filter((href) => new URL(href).host === new URL(below('/')).host);
		expect(own.length, path).toBeGreaterThan(1);
		expect(
			own.filter((href) => !href.startsWith(below('/'))),
			path,
		).toEqual([]);
	}
});

test('the engine answers below a path', async ({ page }) => {
	await page.goto(below('/en/'));
	for (const id of figureIds) {
		const figure = page.locator(`[data-figure="${id}"]`);
		const printed = await figure.locator('details.values tbody').textContent();
		await figure.locator('button[data-recompute]').click();
		await expect(figure).toHaveAttribute('data-state', 'ready');
		expect(await figure.locator('details.values tbody').textContent()).toBe(printed);
	}
});

test('what does not exist below a path is answered there', async ({ page }) => {
	const response = await page.goto(below('/none/'));
	expect(response?.status()).toBe(404);
	await page.locator('[lang=en] a').click();
	await expect(page).toHaveURL(below('/en/'));
});

test('a site that knows where it is published says whole addresses to other sites', async ({ page }) => {
	const published = `${publishedAt}/x/`;
	const here = (address: string) => address.replace(published, below('/'));
	for (const path of ['/', '/en/', `/figures/${europe}/`, `/en/figures/${europe}/`]) {
		await page.goto(below(path));
		const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
		expect(picture).toMatch(/card\.png$/);
		expect(String(picture).startsWith(published)).toBe(true);
		expect((await page.request.get(here(String(picture)))).headers()['content-type']).toBe('image/png');
		expect(await page.locator('meta[property="og:url"]').getAttribute('content')).toBe(
			published + path.slice(1),
		);
	}
	const answer = await page.request.get(below(`/oembed/${europe}.json`));
	const { html, provider_url } = (await answer.json()) as { html: string; provider_url: string };
	expect(provider_url).toBe(published);
	const embed = `${published}embed/${europe}/`;
	expect(html).toContain(`src="${embed}"`);
	expect((await page.request.get(here(embed))).status()).toBe(200);
});
