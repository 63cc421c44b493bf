import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { axeFaults } from './axe';
import { findFirefox, offlineFirefox } from './firefox';
import { faultsOf, textsOnSlide } from './slide-texts';

/** A talk in one file, opened from the disk with the network cut. */
const test = base.extend<{ talk: Page; requests: string[] }, { file: string }>({
	file: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed
		async ({}, use) => {
			const file = join(mkdtempSync(join(tmpdir(), 'talk-')), 'talk.html');
			const made = spawnSync(
				'npx',
				['tsx', 'tests/slides/make-file.ts', new URL('/', process.env['SITE_URL']).href, file],
				{
					encoding: 'utf8',
				},
			);
			if (made.status !== 0) throw new Error(`The talk could not be made.\n${made.stdout}\n${made.stderr}`);
			await use(file);
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	// eslint-disable-next-line no-empty-pattern -- as above
	requests: async ({}, use) => use([]),
	talk: async ({ browser, file, requests }, use) => {
		const context = await browser.newContext({
			viewport: { width: 1920, height: 1080 },
			reducedMotion: 'reduce',
		});
		await context.setOffline(true);
		const page = await context.newPage();
		context.on('request', (request) => requests.push(request.url().replace(/#.*/, '')));
		page.on('console', (message) => requests.push(message.text()));
		page.on('pageerror', (error) => requests.push(error.message));
		await page.goto(`file://${file}`);
		await page.evaluate(() => document.fonts.ready);
		await use(page);
		expect(new Set(requests), 'no request but the file, nothing in the console').toEqual(
			new Set([`file://${file}`]),
		);
		await context.close();
	},
});

const status = (page: Page) => page.locator('.hall > .said');
const shown = (page: Page) => page.locator('.deck > .slide:not([hidden])');
const number = async (page: Page) => Number(await shown(page).getAttribute('data-slide'));
const count = (page: Page) => page.locator('.deck > .slide').count();

test('a whole talk by keyboard', async ({ talk }) => {
	const last = await count(talk);
	await expect(status(talk)).toContainText(`Folie 1 von ${last}: Social Media <img`);
	await expect(shown(talk)).toHaveCount(1);
	for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Space']) await talk.keyboard.press(key);
	await expect(status(talk)).toHaveText('Hervorgehoben: In sozialen Netzwerken und Medien aktiv (2016)');
	await expect.poll(() => talk.evaluate(() => location.hash)).toBe('#2.3');
	await talk.keyboard.press('PageDown');
	expect(await number(talk)).toBe(3);
	await talk.keyboard.press('PageUp');
	await expect.poll(() => talk.evaluate(() => location.hash)).toBe('#2.3');
	for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) await talk.keyboard.press(key);
	await expect.poll(() => talk.evaluate(() => location.hash)).toBe('#2');
	await talk.keyboard.press('End');
	expect(await number(talk)).toBe(last);
	await talk.keyboard.press('ArrowRight');
	expect(await number(talk)).toBe(last);
	await talk.keyboard.press('Home');
	expect(await number(talk)).toBe(1);
	for (const key of ['1', '2', 'Enter']) await talk.keyboard.press(key);
	expect(await number(talk)).toBe(12);
	for (const key of ['9', '9', '9', 'Enter']) await talk.keyboard.press(key);
	expect(await number(talk)).toBe(last);
	for (const key of ['Control+ArrowLeft', 'Alt+Home', 'Meta+o']) await talk.keyboard.press(key);
	await expect.poll(() => talk.evaluate(() => location.hash)).toBe(`#${last}`);
});

test('black, overview, full screen and the list of keys', async ({ talk }) => {
	const dark = talk.locator('.hall > .dark');
	for (const key of ['b', '.']) {
		await talk.keyboard.press(key);
		await expect(dark).toBeVisible();
		await expect(status(talk)).toContainText('schwarz');
		await talk.keyboard.press(key);
		await expect(dark).toBeHidden();
	}
	await talk.keyboard.press('b');
	await talk.keyboard.press('Escape');
	await expect(dark).toBeHidden();

	await talk.keyboard.press('o');
	const tiles = talk.locator('.overview button');
	await expect(tiles).toHaveCount(await count(talk));
	await expect(tiles.first()).toBeFocused();
	await expect(shown(talk)).toHaveCount(0);
	await talk.keyboard.press('ArrowRight');
	await talk.keyboard.press('ArrowRight');
	await talk.keyboard.press('ArrowDown');
	await talk.keyboard.press('ArrowUp');
	await expect(tiles.nth(2)).toBeFocused();
	await talk.keyboard.press('Enter');
	expect(await number(talk)).toBe(3);
	await talk.keyboard.press('o');
	await talk.keyboard.press('Escape');
	expect(await number(talk)).toBe(3);
	await talk.keyboard.press('o');
	await tiles.nth(4).click();
	expect(await number(talk)).toBe(5);

	await talk.keyboard.press('?');
	await expect(talk.getByRole('dialog', { name: 'Tasten' })).toBeVisible();
	await talk.keyboard.press('ArrowRight');
	expect(await number(talk)).toBe(5);
	await talk.keyboard.press('Escape');
	await expect(talk.getByRole('dialog')).toHaveCount(0);

	await talk.keyboard.press('f');
	await expect.poll(() => talk.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await talk.keyboard.press('f');
	await expect.poll(() => talk.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

test('the presenter’s window goes in step, both ways', async ({ talk }) => {
	const opening = talk.context().waitForEvent('page');
	await talk.keyboard.press('2');
	await talk.keyboard.press('Enter');
	await talk.keyboard.press('s');
	const desk = await opening;
	const where = desk.locator('.where');
	await expect(where).toContainText('Folie 2 von');
	await expect(desk.locator('.desk .text')).toContainText(
		'</script><script>document.title = "gelaufen"</script><!-- "Anfang"',
	);
	await desk.keyboard.press('ArrowRight');
	await expect.poll(() => new URL(talk.url()).hash).toBe('#2.1');
	await talk.keyboard.press('ArrowRight');
	await expect(where).toContainText('Schritt 2 von 3');
	await desk.keyboard.press('b');
	await expect(talk.locator('.hall > .dark')).toBeVisible();
	await talk.keyboard.press('b');
	await expect(desk.getByRole('button', { name: 'Schwarz' })).toHaveAttribute('aria-pressed', 'false');
	await desk.getByRole('button', { name: 'Anhalten' }).click();
	await expect(desk.getByRole('button', { name: 'Weiterlaufen' })).toBeVisible();
	await desk.getByRole('button', { name: 'Auf null' }).click();
	await expect(desk.locator('.elapsed')).toHaveText('0:00');
	expect(await axeFaults(desk)).toEqual([]);
	await talk.reload();
	await desk.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expect.poll(() => new URL(talk.url()).hash).toBe('#2.3');
});

test('on every slide and in every step all type is at least 24 px, on the stage, and readable', async ({
	talk,
}) => {
	const faults: string[] = [];
	let before = '';
	const at = () => talk.evaluate(() => location.hash);
	for (let hash = await at(); hash !== before; hash = await at()) {
		faults.push(...faultsOf(await talk.evaluate(textsOnSlide), 24).map((fault) => `${hash}: ${fault}`));
		before = hash;
		await talk.keyboard.press('ArrowRight');
	}
	expect(before).toBe(`#${await count(talk)}`);
	expect(faults).toEqual([]);
});

test('a hall of another shape shows the same slides', async ({ talk }) => {
	for (const [width, height] of [
		[1024, 768],
		[390, 844],
		[3840, 1080],
	] as const) {
		await talk.setViewportSize({ width, height });
		const { stage, texts } = await talk.evaluate(textsOnSlide);
		const [wide, high] = [stage.right - stage.left, stage.bottom - stage.top];
		expect(wide / high).toBeCloseTo(16 / 9, 2);
		expect(Math.min(width - wide, height - high)).toBeLessThan(1);
		expect(texts.length).toBeGreaterThan(2);
	}
});

test('axe finds nothing on slides, in the overview and in the list of keys', async ({ talk }) => {
	for (const slide of [1, 2, 6, await count(talk)]) {
		await talk.keyboard.type(String(slide));
		await talk.keyboard.press('Enter');
		expect(await axeFaults(talk)).toEqual([]);
	}
	await talk.keyboard.press('o');
	expect(await axeFaults(talk)).toEqual([]);
	await talk.keyboard.press('Escape');
	await talk.keyboard.press('?');
	expect(await axeFaults(talk)).toEqual([]);
});

test('prints one slide a page', async ({ talk }) => {
	const pdf = (await talk.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
	const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
	expect(pages).toHaveLength(await count(talk));
	expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 960(\.\d+)? 540/);
});

test('with JavaScript off all slides stand one below the other', async ({ browser, file }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 800 },
	});
	const page = await context.newPage();
	await page.goto(`file://${file}`);
	const slides = page.locator('.slide');
	for (const i of [0, 1, (await slides.count()) - 1]) await expect(slides.nth(i)).toBeVisible();
	const box = await slides.nth(1).boundingBox();
	expect(box?.width).toBe(1280);
	expect(box?.height).toBe(720);
	await context.close();
});

test('fingers: a swipe and a tap at the edge', async ({ browser, file }) => {
	const context = await browser.newContext({ hasTouch: true, viewport: { width: 800, height: 600 } });
	const page = await context.newPage();
	await page.goto(`file://${file}`);
	await page.touchscreen.tap(780, 300);
	await expect.poll(() => number(page)).toBe(2);
	await page.touchscreen.tap(20, 300);
	await expect.poll(() => number(page)).toBe(1);
	await page.touchscreen.tap(400, 300);
	await expect(page.locator('.toolbar')).toHaveCSS('opacity', '1');
	await page.getByRole('button', { name: 'Weiter' }).click();
	await expect.poll(() => number(page)).toBe(2);
	await context.close();
});

test('Firefox, with the network cut', async ({ file }) => {
	const path = findFirefox();
	test.skip(path === null, 'No Firefox is installed here (firefox-esr or firefox in the PATH).');
	test.setTimeout(180_000);
	const browser = await offlineFirefox(path ?? '');
	try {
		const page = await browser.newPage();
		await page.setViewport({ width: 1920, height: 1080 });
		await page.goto(`file://${file}`);
		const place = () => page.evaluate(() => document.querySelector('.hall > .said')?.textContent ?? '');
		await expect.poll(place).toContain('Folie 1 von');
		for (const key of ['ArrowRight', 'PageDown', ' '] as const) await page.keyboard.press(key);
		await expect.poll(place).toContain('Hervorgehoben');
		expect(await page.evaluate(() => location.hash)).toBe('#2.2');
		expect(faultsOf(await page.evaluate(textsOnSlide), 24)).toEqual([]);
		await page.keyboard.press('End');
		const last = await page.evaluate(() => document.querySelectorAll('.deck > .slide').length);
		await expect.poll(place).toContain(`Folie ${last} von ${last}`);
		await page.keyboard.press('o');
		expect(await page.evaluate(() => document.querySelectorAll('.overview button').length)).toBe(last);
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		await expect.poll(place).toContain('Folie 1 von');
		await page.keyboard.press('b');
		await expect.poll(place).toContain('schwarz');
		await page.keyboard.press('Escape');
		const target = browser.waitForTarget((one) => one.url().endsWith('#presenter'), { timeout: 20_000 });
		await page.keyboard.press('s');
		const desk = await (await target).page();
		if (!desk) throw new Error('the presenter’s window is no page');
		await desk.waitForSelector('.where');
		await desk.keyboard.press('ArrowRight');
		await expect.poll(place).toContain('Folie 2 von');
	} finally {
		await browser.close();
	}
});

test('is small, and holds no address to load from', ({ file }) => {
	const html = readFileSync(file, 'utf8');
	expect(html.length).toBeLessThan(1_500_000);
	expect(html.replace(/<script>[\s\S]*?<\/script>/g, '')).not.toMatch(/\s(src|href)="|url\((?!data:)/);
});
