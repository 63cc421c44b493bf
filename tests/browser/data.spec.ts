import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { pages, seriesIds } from './pages';

const dataPages = pages.filter(({ path }) => path.includes('/data/'));
const weight = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

test('every page of data weighs at most 60 kB before interaction, scripts included', async ({ request }) => {
	const scripts = new Map<string, number>();
	for (const { path } of dataPages) {
		const html = await (await request.get(path)).text();
		const named = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address = '']) => address);
		expect(named.length, path).toBe(1);
		for (const address of named)
			if (!scripts.has(address)) scripts.set(address, weight(await (await request.get(address)).body()));
		const all = weight(html) + named.reduce((sum, address) => sum + (scripts.get(address) ?? Infinity), 0);
		expect(all, path).toBeLessThanOrEqual(60_000);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list names every series, and a series shows every value', async ({ page }) => {
		await page.goto('data/');
		await expect(page.locator('[data-listed]')).toHaveCount(seriesIds.length);
		await expect(page.getByRole('searchbox')).toBeHidden();

		await page.goto('en/data/gfk-wants-2019/');
		await expect(page.locator('table tbody tr')).toHaveCount(7);
		await expect(page.locator('table')).toContainText('51.4%');
		await expect(page.locator('.drawing svg').last()).toContainText('51.4%');
	});

	test('a series’ page has as many rows as its table', async ({ page }) => {
		const rows = readFileSync('static/data/sme-adoption.csv', 'utf8').split('\n');
		const own = rows.filter((row) => row.startsWith('eurostat-sm-ge2,')).length;
		expect(own).toBeGreaterThan(100);
		await page.goto('data/eurostat-sm-ge2/');
		await expect(page.locator('table tbody tr')).toHaveCount(own);
	});
});

test('search finds words of both languages and ignores accents', async ({ page }) => {
	await page.goto('data/');
	const search = page.getByRole('searchbox');
	await search.fill('oeffnungszeiten xyz');
	await expect(page.locator('[data-listed]:visible')).toHaveCount(0);
	await search.fill('look for firms');
	await expect(page.locator('[data-listed]:visible', { hasText: 'Was Menschen' })).not.toHaveCount(0);
	await expect(page.locator('[data-listed]', { hasText: 'ARD/ZDF' }).first()).toBeHidden();
	await search.fill('unternehmen GRÖSSE');
	expect(await page.locator('[data-listed]:visible').count()).toBeLessThan(seriesIds.length);
	await expect(page.locator('#search-count')).toHaveText(new RegExp(` / ${seriesIds.length}$`));
});

test('the table sorts by number, both ways, and says so', async ({ page }) => {
	await page.goto('data/gfk-wants-2019/');
	const values = () =>
		page
			.locator('tbody td[data-value]')
			.evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
	const head = page.getByRole('columnheader', { name: 'Wert' });
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	expect(await values()).toEqual([7.2, 14.5, 16.7, 33.6, 44.5, 49.8, 51.4]);
	await head.getByRole('button').press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	expect(await values()).toEqual([51.4, 49.8, 44.5, 33.6, 16.7, 14.5, 7.2]);
});
