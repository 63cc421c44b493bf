import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { examples } from '../../src/lib/queries/examples';
import { formatSql } from '../../src/lib/view/sql-address';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
	interface Window {
		axe: typeof axe;
		violations: string[];
	}
}

const path = '/explore/sql/';
const endless = 'SELECT count(*) FROM range(100000000) a, range(1000) b';
/** One call of a function that never looks up from its work. */
const deaf =
	"SELECT levenshtein(repeat('a', 200000), repeat(chr(98 + (range % 3)::INTEGER), 200000)) FROM range(3)";

const field = (page: Page) => page.locator('textarea#sql');
const status = (page: Page) => page.locator('.status[data-phase]');
const rows = (page: Page) => page.locator('.result tbody tr[aria-rowindex]');
const phase = (page: Page, ...phases: string[]) =>
	expect(status(page)).toHaveAttribute('data-phase', new RegExp(`^(${phases.join('|')})$`));
const link = (sql: string) => `${path}?${formatSql(sql)}`;

/** What the page asked for elsewhere, and what its policy refused. */
async function watch(page: Page): Promise<() => Promise<{ elsewhere: string[]; refused: string[] }>> {
	const requested: string[] = [];
	page.context().on('request', (request) => requested.push(request.url()));
	await page.addInitScript(() => {
		window.violations = [];
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
			window.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
		});
	});
	return async () => {
		const own = new URL(page.url()).origin;
		return {
			elsewhere: requested.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== own),
			refused: await page.evaluate(() => window.violations),
		};
	};
}

async function open(page: Page, address = path): Promise<void> {
	await page.goto(address);
	await expect(page.locator('[data-run]')).toBeEnabled();
}

/** Writes into the plain field and runs it by keys, as somebody without a mouse does. */
async function run(page: Page, sql: string): Promise<void> {
	await field(page).fill(sql);
	await field(page).press('Control+Enter');
}

test('without JavaScript tables, columns, examples and the field are there', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(new URL(path, baseURL).href);
	await expect(field(page)).toHaveValue(examples[0]?.sql ?? '');
	// Chromium reads it as text here: its scripts are only held, not switched off.
	expect(await page.locator('noscript').textContent()).toContain('braucht diese Seite JavaScript');
	await expect(page.locator('details[data-example]')).toHaveCount(10);
	const text = await page.locator('main').textContent();
	for (const word of ['"sme-adoption"', '905 Zeilen', 'size_class', 'E_SM1_ANY', 'eurostat-sm-any'])
		expect(text).toContain(word);
	await context.close();
});

test('an example runs, and its result can be sorted, drawn and taken along', async ({ page }) => {
	const seen = await watch(page);
	await open(page);
	const example = page.locator('details[data-example=filter]');
	await example.locator('summary').click();
	await example.getByRole('button').click();
	await phase(page, 'answered');
	await expect(rows(page).first()).toContainText('MT');
	await expect(page.locator('.result table')).toHaveAttribute('aria-rowcount', '29');

	await page.locator('.result th button').first().click();
	await expect(rows(page).first()).toContainText('AT');
	await expect(page.locator('.result th').first()).toHaveAttribute('aria-sort', 'ascending');

	await page.locator('details.chart > summary').click();
	const drawing = page.locator('.chart svg');
	await expect(drawing.locator('.bar path, .bar rect, rect.bar')).not.toHaveCount(0);
	await expect(page.locator('details.chart')).toContainText('keine Quelle und kein Intervall');

	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'CSV' }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(/^kmu-social-monitor-sql_\d{4}-\d\d-\d\d\.csv$/);
	const lines = readFileSync(await file.path(), 'utf8')
		.trimEnd()
		.split('\r\n');
	expect(lines).toHaveLength(29);
	expect([lines[0], lines[1]]).toEqual(['geo,value,flag,note', expect.stringMatching(/^AT,69\.71\d*,,$/)]);
	expect(await seen()).toEqual({ elsewhere: [], refused: [] });
});

test('a result that would be drawn wrong is refused with a reason', async ({ page }) => {
	await open(page);
	await run(page, `SELECT geo, -value AS value FROM "sme-adoption" WHERE value > 0 LIMIT 5`);
	await phase(page, 'answered');
	await page.locator('details.chart > summary').click();
	await expect(page.locator('details.chart')).toContainText('negative Werte');
	await expect(page.locator('.chart svg')).toHaveCount(0);
});

test('a heavy query is cancelled, and the next is answered', async ({ page }) => {
	await open(page);
	await run(page, endless);
	await phase(page, 'running');
	await page.locator('[data-cancel]').press('Enter');
	await phase(page, 'stopped');
	await expect(status(page)).toContainText('Abgebrochen');
	await expect(status(page)).not.toContainText('beendet');
	await expect(field(page)).toHaveValue(endless);
	await run(page, 'SELECT 42 AS answer');
	await phase(page, 'answered');
	await expect(rows(page)).toHaveText('42');
});

test('a query is stopped after ten seconds, and that is said before and after', async ({ page }) => {
	await open(page);
	await expect(page.locator('.limits')).toContainText('10 Sekunden');
	await run(page, endless);
	await phase(page, 'running');
	const begin = Date.now();
	await phase(page, 'stopped');
	expect(Date.now() - begin).toBeGreaterThan(8_000);
	expect(Date.now() - begin).toBeLessThan(16_000);
	await expect(status(page)).toContainText('Nach 10 Sekunden angehalten');
});

test('a query that cannot be stopped costs the database its life, which is told, and a new one answers', async ({
	page,
}) => {
	await open(page);
	await run(page, deaf);
	await phase(page, 'running');
	// Cancelled before it is under way, it would be let go of at once.
	await page.waitForTimeout(1_000);
	await page.locator('[data-cancel]').press('Enter');
	await phase(page, 'stopped');
	await expect(status(page)).toContainText('wurde deshalb beendet');
	await run(page, 'SELECT count(*) AS n FROM "sme-adoption"');
	await phase(page, 'answered');
	await expect(rows(page)).toHaveText('905');
});

test('the first 100,000 of more rows are scrolled with few of them in the page', async ({ page }) => {
	await open(page, `/en${path}`);
	await run(page, 'SELECT range AS number, range / 7 AS part FROM range(250000)');
	await phase(page, 'answered');
	await expect(status(page)).toContainText('The first 100,000 rows of more');
	await expect(page.locator('.result table')).toHaveAttribute('aria-rowcount', '100001');
	const region = page.locator('.result .scroll');
	await region.focus();
	await page.keyboard.press('End');
	await expect(rows(page).last()).toHaveAttribute('aria-rowindex', '100001');
	await expect(rows(page).last()).toContainText('99,999');
	expect(await rows(page).count()).toBeLessThan(80);

	const { most, longest } = await region.evaluate(async (element) => {
		let [most, longest] = [0, 0];
		for (let i = 0; i < 60; i++) {
			element.scrollTop = (element.scrollHeight * ((i * 37) % 60)) / 60;
			const begin = performance.now();
			await new Promise(requestAnimationFrame);
			await new Promise(requestAnimationFrame);
			longest = Math.max(longest, performance.now() - begin);
			most = Math.max(most, element.querySelectorAll('tbody tr').length);
		}
		return { most, longest };
	});
	expect(most).toBeLessThan(80);
	expect(longest).toBeLessThan(1_000);
});

test('a query in the address is shown and not run; back and forward bring each one back', async ({
	page,
}) => {
	await open(page, link('SELECT 1 AS one'));
	await expect(field(page)).toHaveValue('SELECT 1 AS one');
	await expect(page.locator('[data-foreign]')).toContainText('nie ungefragt');
	await expect(status(page)).toHaveAttribute('data-phase', 'idle');
	expect(page.workers()).toEqual([]);

	await page.locator('[data-run]').press('Enter');
	await phase(page, 'answered');
	await expect(page.locator('[data-foreign]')).toHaveCount(0);
	const two = 'SELECT 2 AS two -- & + % # "ä"\n;';
	await run(page, two);
	await expect(rows(page)).toHaveText('2');
	await page.goBack();
	await expect(field(page)).toHaveValue('SELECT 1 AS one');
	await expect(page.locator('.result')).toContainText('zuletzt ausgeführten Abfrage');
	await expect(rows(page)).toHaveText('2');
	await page.goForward();
	await expect(field(page)).toHaveValue(two);
	await page.reload();
	await expect(field(page)).toHaveValue(two);
});

test('a query that is too long for an address runs, and that it has no link is said', async ({ page }) => {
	await open(page);
	await run(page, `SELECT length('${'x'.repeat(6_500)}') AS n`);
	await phase(page, 'answered');
	await expect(rows(page)).toHaveText('6.500');
	await expect(page.locator('.work')).toContainText('zu lang für einen Link');
	await expect(page.locator('[data-link]')).toHaveCount(0);
	expect(new URL(page.url()).search).toBe('');
});

test('hostile statements are refused in plain words, and reach nobody', async ({ page }) => {
	const seen = await watch(page);
	await open(page);
	for (const sql of [
		"SELECT * FROM read_csv('http://example.org/x.csv')",
		'COPY "sme-adoption" TO \'http://example.org/x.csv\'',
		"ATTACH 'http://example.org/x.db' AS other",
		'INSTALL httpfs',
		"SET memory_limit = '4GB'",
		'SELECT 1; SELECT 2',
		'DELETE FROM "sme-adoption"',
	]) {
		await run(page, sql);
		await phase(page, 'failed');
		await expect(status(page)).toContainText('Das ist hier gesperrt');
		await expect(field(page)).toHaveValue(sql);
		await run(page, 'SELECT count(*) AS n FROM "sme-adoption"');
		await phase(page, 'answered');
		await expect(rows(page)).toHaveText('905');
	}
	expect(await seen()).toEqual({ elsewhere: [], refused: [] });
});

test('an error is told in the database’s words with the line, and what was typed is kept', async ({
	page,
}) => {
	await open(page);
	const sql = 'SELECT geo,\n  nonsense\nFROM "sme-adoption"';
	await run(page, sql);
	await phase(page, 'failed');
	await expect(status(page)).toContainText('Referenced column "nonsense" not found');
	await expect(status(page)).toContainText('Zeile 2: nonsense');
	await expect(field(page)).toHaveValue(sql);
});

test('the field with colours comes with the mouse, keeps text and caret, and lets Tab out', async ({
	page,
}) => {
	const seen = await watch(page);
	await open(page);
	await run(page, 'SELECT 7 AS seven');
	await phase(page, 'answered');
	await field(page).hover();
	const rich = page.getByRole('textbox', { name: 'Ihre Abfrage (SQL)' });
	await expect(field(page)).toBeHidden();
	await expect(rich).toBeFocused();
	await page.keyboard.type(' WHERE tr');
	await expect(rich).toHaveText('SELECT 7 AS seven WHERE tr');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+Enter');
	await phase(page, 'failed');
	await expect(page.locator('.cm-marked')).toHaveCount(1);
	await page.keyboard.type('ue');
	await expect(rich).toHaveText('SELECT 7 AS seven WHERE true');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+Enter');
	await expect(status(page)).not.toContainText('Fehler');
	await phase(page, 'answered');
	await expect(rows(page)).toHaveText('7');
	// Over a bold word, whose style Chromium would hand on.
	await page.keyboard.press('Control+a');
	await page.keyboard.type('SELECT 7 AS seven WHERE true');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-run]')).toBeFocused();

	await page.getByRole('button', { name: '"sme-adoption"' }).press('Enter');
	await expect(rich).toContainText('SELECT 7 AS seven WHERE true"sme-adoption"');
	await page.getByLabel('Farben und Vorschläge').uncheck();
	await expect(field(page)).toHaveValue('SELECT 7 AS seven WHERE true"sme-adoption"');
	expect(await seen()).toEqual({ elsewhere: [], refused: [] });
});

test('names that are odd or double are shown as they are', async ({ page }) => {
	await open(page);
	await run(page, `SELECT 1 AS x, 2 AS x, 3 AS "__proto__", NULL AS " "`);
	await phase(page, 'answered');
	await expect(page.locator('.result th .name')).toHaveText(['x', 'x', '__proto__', '(ohne Namen)']);
	await expect(page.locator('.result td')).toHaveText(['1', '2', '3', 'NULL']);
});

test('a page with a result, a drawing and the field with colours has no fault that axe knows', async ({
	page,
}) => {
	await open(page, link(examples.find(({ id }) => id === 'versions')?.sql ?? ''));
	await page.locator('[data-run]').press('Enter');
	await phase(page, 'answered');
	await page.getByLabel('Farben und Vorschläge').check();
	await page.locator('details.chart > summary').click();
	await expect(page.locator('.chart svg')).toHaveCount(1);
	await page.evaluate(axeSource);
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [320, 1280]) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 800 });
			const faults = await page.evaluate(async () =>
				(await window.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`),
			);
			expect(faults, `${colorScheme} ${width}`).toEqual([]);
			const sideways = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(sideways).toBeLessThanOrEqual(0);
		}
});
