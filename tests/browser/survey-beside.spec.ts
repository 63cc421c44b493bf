import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe';
import { nothing, stored } from './stored';
import { counting, gather, open, step } from './survey';

test.describe.configure({ timeout: 180_000 });

/** Our sample, up to its analysis, from a host that notes what is asked for; `before` is what was asked by then. */
async function analysed(page: Page, baseURL: string | undefined, folder = '') {
	const host = await counting(String(baseURL));
	await open(page, `${host.origin}${folder}/survey/`);
	await gather(page);
	await page.locator('[data-sample]').click();
	await step(page, 'look');
	const before = host.asked.length;
	await page.locator('[data-read]').click();
	await step(page, 'codebook');
	await page.locator('[data-analyse]').first().click();
	await step(page, 'analyse');
	await expect(page.locator('[data-beside]')).toHaveCount(1, { timeout: 60_000 });
	return { host, before };
}

const ask = (page: Page, text: string) =>
	page.locator('nav button').filter({ hasText: text }).first().click();
const pick = (page: Page, name: string, value: string) =>
	page.locator(`select[name=${name}]`).selectOption(value);
const noWider = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('a published series beside a table: asked for its universe, refused, drawn; nothing is requested', async ({
	page,
	baseURL,
}) => {
	const { host, before } = await analysed(page, baseURL);
	await ask(page, 'Nutzt Ihr Unternehmen soziale Medien?');
	await expect(page.locator('[data-title]')).toContainText('Nutzt Ihr Unternehmen');
	await page.locator('[data-beside] > summary').click();
	await expect(page.locator('select[name=beside-series] option').nth(1)).toContainText('passt wohl');
	await pick(page, 'beside-series', 'eurostat-sm-any');
	await expect(page.locator('[data-refusal=universe-open]')).toBeVisible();
	await expect(page.locator('[data-beside]')).toContainText(
		'In Ihrer Umfrage steht: Unternehmen in Deutschland',
	);

	await pick(page, 'beside-universe', 'PERSONS_16_PLUS');
	await expect(page.locator('[data-verdict=not-comparable]')).toContainText(
		'Grundgesamtheiten sind verschieden',
	);
	await pick(page, 'beside-universe', 'ENT_GE10');
	const line = page.locator('[data-beside-item=E_SM1_ANY]');
	await expect(line).toContainText('60,7');
	await expect(line).toContainText('n nicht veröffentlicht');
	await expect(line).toContainText('Zufall nicht prüfbar');
	await expect(page.locator('[data-verdict=caution]')).toContainText('verschiedenen Jahren: 2026 und 2023');
	await expect(page.locator('[data-beside-source]')).toContainText('Eurostat');
	await expect(page.locator('[data-verdict] svg').first()).toBeVisible();

	// It stands in the address, and comes back from it.
	expect(page.url()).toContain('with=eurostat-sm-any~ENT_GE10~DE');
	const kept = new URL(page.url()).hash;
	await ask(page, 'Wofür nutzt Ihr Unternehmen');
	await expect(page.locator('[data-beside-item]')).toHaveCount(0);
	await page.evaluate((hash) => (location.hash = hash), kept);
	await expect(line).toContainText('60,7');

	// Purposes were asked of users only.
	await ask(page, 'Wofür nutzt Ihr Unternehmen');
	await page.locator('[data-beside] > summary').click();
	await pick(page, 'beside-series', 'eurostat-sm-purpose-users');
	await pick(page, 'beside-universe', 'ENT_GE10_USING_SM');
	await expect(page.locator('[data-beside-item]')).toHaveCount(6);
	await page.locator('.pairs > summary').click();
	await pick(page, 'beside-pair-0', '');
	await expect(page.locator('[data-beside-item]')).toHaveCount(5);
	await pick(page, 'beside-pair-0', 'E_SM_PADVERT');
	await expect(page.locator('[data-beside-item]')).toHaveCount(6);
	expect(await axeFaults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 700 });
	await expect.poll(() => noWider(page)).toBe(true);
	expect(host.asked.slice(before)).toEqual([]);
	expect(await stored(page)).toEqual(nothing);
	host.close();
});

test('a survey becomes a group of peers: one business of the file, and the file on the page of a business', async ({
	page,
	baseURL,
}) => {
	const { host, before } = await analysed(page, baseURL);
	await page.locator('[data-panel-section] > summary').click();
	await expect(page.locator('select[name=panel-uses]')).not.toHaveValue('');
	await expect(page.locator('select[name=panel-wants]')).toHaveValue('');
	await expect(page.locator('select[name=panel-networks-asked]')).toHaveValue('users');
	await page.locator('[data-panel-section] .check-list > summary').click();
	await page.locator('[data-panel-section] .check-list label').filter({ hasText: 'Stunden' }).click();

	await page.locator('input[name=record]').fill('1201');
	await page.locator('[data-compare-one]').click();
	await expect(page.locator('[data-panel-section] [role=alert]')).toHaveText('Diese Nummer gibt es nicht.');
	await page.locator('input[name=record]').fill('3');
	await page.locator('[data-compare-one]').click();
	await expect(page.locator('[data-one]')).toContainText('Diese Umfrage ist erfunden', { timeout: 30_000 });
	await expect(page.locator('[data-one]')).toContainText('befragten Betrieben mit');
	expect(await axeFaults(page)).toEqual([]);

	const download = page.waitForEvent('download');
	await page.locator('[data-save-panel]').click();
	const file = await (await download).path();
	const text = readFileSync(file, 'utf8');
	expect(JSON.parse(text)).toMatchObject({ format: 'kmu-social-monitor/peer-group', invented: true });
	expect(host.asked.slice(before)).toEqual([]);
	expect(await stored(page)).toEqual(nothing);
	host.close();

	await page.goto('/benchmark/', { waitUntil: 'networkidle' });
	await expect(page.locator('[data-panel]')).toHaveCount(0);
	const published = await page.locator('[data-block=distribution]').textContent();
	const give = (content: string, name = 'gruppe.json') =>
		page
			.locator('[data-panel-file]')
			.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
	await give('{"format":"kmu-social-monitor/peer-group","version":1,"__proto__":{"groups":[]}}');
	await expect(page.locator('[data-panel-problem=damaged]')).toContainText('items');
	await give('<html>');
	await expect(page.locator('[data-panel-problem=not-ours]')).toBeVisible();
	await give(`"${'x'.repeat(600_000)}"`);
	await expect(page.locator('[data-panel-problem=too-large]')).toBeVisible();

	const asked: string[] = [];
	page.on('request', (request) => request.url().startsWith('blob:') || asked.push(request.url()));
	await give(text);
	const panel = page.locator('[data-panel]');
	await expect(panel.locator('[data-invented]')).toContainText('Diese Umfrage ist erfunden');
	await expect(panel.locator('[data-panel-group]')).toContainText('allen 1.200 Betrieben');
	await expect(panel.locator('[data-panel-source]')).toContainText('KMU und soziale Medien 2026 (erfunden)');
	await page.locator('label').filter({ hasText: '10 bis 49' }).first().click();
	await expect(panel.locator('[data-panel-group]')).toContainText('620 befragten Betrieben mit 10 bis 49');
	await page.locator('input[name=networks][value=FACEBOOK]').check();
	await page.locator('input[name=networks][value=INSTAGRAM]').check();
	const rank = panel.locator('[data-panel-number=NETWORKS] [data-rank]');
	await expect(rank).toHaveText(
		/^Mehr Netzwerke als \d+ bis \d+ von 100 Betrieben dieser Umfrage mit 10 bis 49 Beschäftigten, die soziale Medien nutzen\.$/,
	);
	await expect(panel.locator('[data-panel-number=NETWORKS] [data-yours=true]')).toHaveCount(1);
	await expect(panel.locator('[data-panel-share=FACEBOOK] [data-mark=yes]')).toHaveCount(1);
	await panel.locator('[data-panel-number=N1] input').fill('4,5');
	await expect(panel.locator('[data-panel-number=N1] [data-rank]')).toContainText('von 100 Betrieben');
	expect(await axeFaults(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 700 });
	await expect.poll(() => noWider(page)).toBe(true);
	expect(asked).toEqual([]);
	expect(await stored(page)).toEqual(nothing);

	await page.locator('[data-remove-panel]').click();
	await expect(panel).toHaveCount(0);
	await expect(page.locator('#own-survey')).toBeFocused();
	expect(published).not.toBeNull();

	await page.goto('/en/benchmark/', { waitUntil: 'networkidle' });
	await give(text);
	await expect(page.locator('[data-panel] [data-invented]')).toContainText('This survey is invented');
	await expect(page.locator('[data-panel] [data-panel-group]')).toContainText('all 1,200 businesses');
});

test('in English', async ({ page, baseURL }) => {
	const { host } = await analysed(page, baseURL, '/en');
	await ask(page, 'Does your enterprise use social media?');
	await page.locator('[data-beside] > summary').click();
	await pick(page, 'beside-series', 'eurostat-sm-any');
	await pick(page, 'beside-universe', 'ENT_GE10');
	await expect(page.locator('[data-beside-item=E_SM1_ANY]')).toContainText('chance cannot be tested');
	await page.locator('[data-panel-section] > summary').click();
	await page.locator('[data-compare-one]').click();
	await expect(page.locator('[data-one]')).toContainText('businesses surveyed with', { timeout: 30_000 });
	host.close();
});
