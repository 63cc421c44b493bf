import { readFileSync } from 'node:fs';
import { expect, test, type Page, type Route } from '@playwright/test';
import { failures } from '../../src/lib/words/failures';
import type { Locale } from '../../src/lib/words/locale';
import { drawnIn, tableOf } from './answers';

const id = 'kmu-presence-2020';
const file = 'sme-adoption.csv';
const figureIn = (page: Page) => page.locator(`[data-figure="${id}"]`);

const truncated = (route: Route) =>
	route.fulfill({ contentType: 'text/csv', body: readFileSync(`static/data/${file}`).subarray(0, 500) });

const flipped = (route: Route) => {
	const bytes = readFileSync(`static/data/${file}`);
	bytes[200] = (bytes[200] ?? 0) ^ 1;
	return route.fulfill({ contentType: 'text/csv', body: bytes });
};

const html = (route: Route) =>
	route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Login</title>' });

const missing = (route: Route) => route.fulfill({ status: 404, body: 'not found' });

const wasm = /duckdb-eh.*\.wasm/;
const worker = /duckdb-browser-eh\.worker.*\.js/;
const data = new RegExp(file.replace('.', '\\.'));

const cases: [what: string, address: RegExp, answer: (route: Route) => Promise<void>, kinds: string[]][] = [
	['data file truncated', data, truncated, ['data-damaged']],
	['data file with one bit flipped', data, flipped, ['data-damaged']],
	['data file answered by HTML with status 200', data, html, ['data-damaged']],
	['data file 404', data, missing, ['data-not-loaded']],
	['data file unreachable', data, (route) => route.abort(), ['data-not-loaded']],
	['wasm 404', wasm, missing, ['engine-not-loaded']],
	['wasm answered by HTML with status 200', wasm, html, ['engine-not-loaded', 'engine-blocked']],
	['wasm unreachable', wasm, (route) => route.abort(), ['engine-not-loaded']],
	['worker script 404', worker, missing, ['engine-not-loaded']],
];

/** Asks the figure anew and expects a stated failure within 20 s, the printed figure still there, and a way to try again. */
async function failsInWords(page: Page, locale: Locale, kinds: string[]): Promise<void> {
	const before = { drawn: await drawnIn(page, id), table: await tableOf(page, id) };
	await figureIn(page).locator('button[data-recompute]').click();
	await expect(figureIn(page)).toHaveAttribute('data-state', 'failed', { timeout: 20_000 });
	const said = (await figureIn(page).getByRole('status').textContent())?.trim();
	expect(kinds.map((kind) => failures[kind]?.[locale])).toContain(said);
	expect(await drawnIn(page, id)).toEqual(before.drawn);
	expect(await tableOf(page, id)).toEqual(before.table);
	await expect(figureIn(page).locator('progress')).toHaveCount(0);
	await expect(figureIn(page).locator('button[data-recompute]')).toBeEnabled();
}

for (const [i, [what, address, answer, kinds]] of cases.entries()) {
	const locale: Locale = i % 2 ? 'en' : 'de';
	test(`${what}: said in words (${locale}), the printed figure stays, and trying again works`, async ({
		page,
	}) => {
		await page.context().route(address, answer);
		await page.goto(locale === 'en' ? 'en/' : '');
		await failsInWords(page, locale, kinds);
		await page.context().unroute(address);
		await figureIn(page).locator('button[data-recompute]').click();
		await expect(figureIn(page)).toHaveAttribute('data-state', 'ready', { timeout: 20_000 });
	});
}

test('WebAssembly forbidden: said in words', async ({ page }) => {
	await page.route('**/', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace("'wasm-unsafe-eval'", '');
		await route.fulfill({ response, body });
	});
	await page.goto('');
	await failsInWords(page, 'de', ['engine-blocked', 'engine-not-loaded']);
});

/** Ends the page's worker at its next query; as often as `times` says. */
const killAtQuery = (page: Page, times: number) =>
	page.addInitScript((left) => {
		const state = { left, killed: 0 };
		Object.assign(window, { killing: state });
		const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (message: { type: string }, rest?: unknown) {
			post.call(this, message, rest as never);
			if (!/(RUN|SEND)_PREPARED/.test(message.type) || state.left === 0) return;
			state.left -= 1;
			state.killed += 1;
			this.terminate();
		};
	}, times);

const killed = (page: Page): Promise<number> =>
	page.evaluate(() => (window as unknown as { killing: { killed: number } }).killing.killed);

test('worker killed in mid-query: the figure is back within 10 s with the right values', async ({ page }) => {
	await killAtQuery(page, 0);
	await page.goto('');
	const before = await tableOf(page, id);
	await figureIn(page).locator('button[data-recompute]').click();
	await expect(figureIn(page)).toHaveAttribute('data-state', 'ready');
	await page.evaluate(() => ((window as unknown as { killing: { left: number } }).killing.left = 1));
	await figureIn(page).locator('button[data-recompute]').click();
	await expect(figureIn(page)).toHaveAttribute('data-state', 'loading');
	await expect(figureIn(page)).toHaveAttribute('data-state', 'ready', { timeout: 10_000 });
	expect(await killed(page)).toBe(1);
	expect(await tableOf(page, id)).toEqual(before);
});

test('worker killed each time: a clear message within 20 s, the printed figure stays', async ({ page }) => {
	await killAtQuery(page, 3);
	await page.goto('en/');
	await failsInWords(page, 'en', ['engine-lost']);
	expect(await killed(page)).toBeGreaterThanOrEqual(2);
	await figureIn(page).locator('button[data-recompute]').click();
	await expect(figureIn(page)).not.toHaveAttribute('data-state', 'loading', { timeout: 20_000 });
});
