import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import axe from 'axe-core';
import { businesses } from '../../bench/portfolio/businesses';
import { sayable } from '../../src/lib/benchmark/portfolio/said-of';
import { requestsOf } from './benchmark';
import { nothing, stored } from './stored';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

/** In Windows-1252, as German Excel saves CSV; all letters here have one byte there. */
const windows = (rows: readonly string[]) => ({
	name: 'betriebe.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1'),
});

const faulty = windows([
	'Firma;Ort;Staat;Mitarbeiter;Branche;Social Media;Öffnungszeiten;Angebote',
	'Bäckerei Müller & Söhne;Köln;Deutschland;7;Bäckerei;Facebook, Instagram;noch nicht;ja',
	'Maschinen Groß;Ulm;DE;viele;28;Xing;ja;ja',
	'Käse Übel;Bern;Schwyz;2;47;keine;ja;ja',
	'Elektro Blitz;Essen;DE;12;43',
	'Café Süß;Bonn;DE;12;56;keine;ja;nicht wichtig',
]);

async function open(page: Page, path = '/benchmark/portfolio/'): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	await expect(page.locator('[data-awake]')).toHaveCount(1);
}
const phase = (page: Page, name: string) => expect(page.locator(`[data-phase=${name}]`)).toHaveCount(1);
const choose = (page: Page, file: Parameters<Page['setInputFiles']>[1]) =>
	page.setInputFiles('input[type=file]', file);
const line = (page: Page, index: number) => page.locator(`[data-index="${index}"]`);

async function saved(page: Page, act: () => Promise<void>): Promise<string> {
	const waiting = page.waitForEvent('download');
	await act();
	const download: Download = await waiting;
	return readFileSync(await download.path(), 'utf8');
}

test('a file with faults is mapped, agreed on, seen together and one by one, and taken along', async ({
	page,
}) => {
	await open(page);
	const asked = requestsOf(page);

	await choose(page, faulty);
	await phase(page, 'columns');
	await expect(page.locator('[data-file]')).toContainText('5 Zeilen, 8 Spalten, getrennt durch Semikolons');
	await expect(page.locator('[data-file]')).toContainText('Windows-1252');
	const column = (name: string) => page.locator(`select[name=${name}]`);
	for (const [name, at] of Object.entries({ NAME: 0, COUNTRY: 2, SIZE: 3, SECTOR: 4, NETWORKS: 5, HOURS: 6 }))
		await expect(column(name), name).toHaveValue(String(at));
	await expect(column('BASICS')).toHaveValue('');
	// What was guessed is the reader's to change.
	await column('OFFERS').selectOption('');
	await column('OFFERS').selectOption('Angebote (H)');
	await page.locator('[data-confirm]').click();

	await phase(page, 'faults');
	const faults = page.locator('.stage ol > li');
	await expect(faults).toHaveCount(3);
	await expect(faults.nth(0)).toContainText(/Zeile 3, Maschinen Groß\s+Mitarbeiter \(D\): „?viele/);
	await expect(faults.nth(1)).toContainText('Schwyz');
	await expect(faults.nth(2)).toContainText('5 statt 8 Felder');
	const rows = await saved(page, () => page.locator('[data-faults]').click());
	expect(rows).toContain('Käse Übel;Bern;Schwyz;2;47;keine;ja;ja');
	expect(rows).toContain('Elektro Blitz;Essen;DE;12;43');

	await page.locator('[data-consent=leave-out]').click();
	await phase(page, 'results');
	await expect(page.locator('[data-read]')).toContainText('2 Betriebe aufgenommen');
	await expect(page.locator('[data-read]')).toContainText('weggelassen: 3 Zeilen');
	await page.getByRole('button', { name: 'Noch einmal entscheiden' }).click();
	await page.locator('[data-consent=take-without]').click();
	await expect(page.locator('[data-read]')).toContainText('3 Betriebe aufgenommen');
	await expect(page.locator('[data-read]')).toContainText('Bei 1 davon fehlt');

	// Three answered on opening hours, two do it; a share of three would say too much.
	await expect(page.locator('[data-line=HOURS] .few')).toHaveText('2 von 3');
	await expect(page.locator('[data-position=none]')).toContainText('1 von 3');
	await expect(page.locator('[data-line=OFFERS]')).toContainText('1 nicht wichtig');
	await expect(page.locator('[data-line=OFFERS]')).toContainText('51,4');

	await expect(line(page, 0)).toContainText('Bäckerei Müller & Söhne');
	await expect(line(page, 0)).toContainText('zwei oder mehr Arten');
	await expect(line(page, 0)).toContainText('1 von 2 Kundenwünschen erfüllt');
	await expect(line(page, 0)).toContainText('erste Lücke: Öffnungszeiten');
	await line(page, 0).click();
	const opened = page.locator('.opened');
	await expect(opened).toBeFocused();
	await expect(opened).toContainText('Bäckerei Müller & Söhne');
	await expect(opened.locator('[data-answered=true]')).toHaveCount(1);
	const link = await opened.locator('[data-open]').getAttribute('href');
	await opened.locator('[data-close]').click();
	await expect(opened).toHaveCount(0);
	await expect(line(page, 0)).toBeFocused();

	const csv = await saved(page, () => page.locator('[data-take=csv]').click());
	expect(csv.trim().split('\r\n')).toHaveLength(1 + 3 * sayable.length);
	expect(csv).toContain('2,Bäckerei Müller & Söhne,HOURS,Opening hours,not-yet,people,49.8,2019,');
	const excel = await saved(page, () => page.locator('[data-take="excel.csv"]').click());
	expect(excel).toContain('2;Bäckerei Müller & Söhne;Öffnungszeiten;Noch nicht;49,8;2019;');

	expect(asked).toEqual([]);
	expect(await stored(page)).toEqual(nothing);

	await page.goto(String(link), { waitUntil: 'networkidle' });
	await expect(page.locator('.what input[name=networks][value=INSTAGRAM]')).toBeChecked();
	await expect(page.locator('.what input[name=HOURS][value=not-yet]')).toBeChecked();
});

test('a filter counts anew, and none left is said', async ({ page }) => {
	await open(page);
	await choose(page, faulty);
	await page.locator('[data-confirm]').click();
	await page.locator('[data-consent=take-without]').click();
	await page.locator('select[name=filter-size]').selectOption('unsaid');
	await expect(page.locator('[data-count]')).toHaveText('1 von 3 Betrieben');
	await expect(line(page, 0)).toContainText('Maschinen Groß');
	await expect(page.locator('[data-line=HOURS] .few')).toHaveText('1 von 1');
	await page.getByLabel('Name', { exact: true }).fill('sueß');
	await expect(page.locator('[data-count]')).toHaveText('0 von 3 Betrieben');
	await expect(page.locator('.stage')).toContainText('Kein Betrieb passt dazu.');
	await page.locator('select[name=filter-size]').selectOption('');
	await expect(page.locator('[data-count]')).toHaveText('1 von 3 Betrieben');
	await expect(line(page, 0)).toContainText('Café Süß');
});

test('the template is read back, and its invented rows are not taken for businesses', async ({ page }) => {
	await open(page);
	const template = await saved(page, () => page.locator('[data-template]').click());
	await choose(page, { name: 'vorlage.csv', mimeType: 'text/csv', buffer: Buffer.from(template) });
	await phase(page, 'columns');
	await expect(page.locator('.stage .open')).toHaveCount(0);
	await page.locator('[data-confirm]').click();
	await expect(page.locator('.stage ol > li')).toHaveCount(2);
	await expect(page.locator('.stage ol > li').first()).toContainText('erfundene Beispielzeile der Vorlage');
	await expect(page.locator('[data-consent=take-without]')).toHaveCount(0);
	await page.locator('[data-consent=leave-out]').click();
	await expect(page.locator('.stage')).toContainText('In keiner Zeile ist ein Betrieb');
});

test('what is no such file is refused in plain words, and the next file is read', async ({ page }) => {
	await open(page);
	const refusal = page.locator('.portfolio [role=alert]');
	await choose(page, { name: 'a.xlsx', mimeType: 'x/y', buffer: Buffer.from('PK\x03\x04x') });
	await expect(refusal).toContainText('Arbeitsmappe');
	await choose(page, { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('Name\n"offen\nzwei\n') });
	await expect(refusal).toContainText('In Zeile 2 beginnt ein Anführungszeichen');
	await choose(page, windows(['Name', ...Array.from({ length: 5_001 }, (_, i) => `Betrieb ${i}`)]));
	await expect(refusal).toContainText('mehr als 5.000 lesen wir nicht');
	await choose(page, faulty);
	await phase(page, 'columns');
	await expect(refusal).toHaveText('');
});

test('5,000 businesses are read, filtered and scrolled to the last', async ({ page }) => {
	await open(page);
	const asked = requestsOf(page);
	const buffer = Buffer.from(businesses(5_000, 1), 'latin1');
	await choose(page, { name: 'viele.csv', mimeType: 'text/csv', buffer });
	await page.locator('[data-confirm]').click();
	await phase(page, 'results');
	await expect(page.locator('[data-read]')).toContainText('5.000 Betriebe aufgenommen');
	await expect(page.locator('[data-count="5000"]')).toHaveCount(1);
	await expect(line(page, 0)).toContainText('Betrieb 1 (erfunden)');
	expect(await page.locator('[data-index]').count()).toBeLessThan(60);

	// By the scroll bar, then by keyboard from the one line that Tab reaches.
	await page.locator('.region').evaluate((region) => region.scrollTo(0, region.scrollHeight));
	await expect(line(page, 4_999)).toContainText('Betrieb 5000 (erfunden)');
	await expect(page.locator('[data-index][tabindex="0"]')).toHaveCount(1);
	await page.locator('[data-index][tabindex="0"]').focus();
	await page.keyboard.press('Home');
	await expect(line(page, 0)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(line(page, 1)).toBeFocused();
	await page.keyboard.press('End');
	await expect(line(page, 4_999)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('.opened')).toContainText('Betrieb 5000 (erfunden)');

	await page.locator('select[name=filter-country]').selectOption('AT');
	const count = Number(await page.locator('[data-count]').getAttribute('data-count'));
	expect(count).toBeGreaterThan(50);
	expect(count).toBeLessThan(1_000);
	await expect(page.locator('.opened')).toHaveCount(0);
	await expect(line(page, 0)).toContainText('Österreich');
	expect(asked).toEqual([]);
});

test('has no fault that axe knows, and nothing to scroll sideways, at any step', async ({ page }) => {
	const look = async (step: string) => {
		await page.evaluate(axe.source);
		for (const colorScheme of ['light', 'dark'] as const)
			for (const width of [320, 1280]) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.setViewportSize({ width, height: 800 });
				const faults = await page.evaluate(async () =>
					(await window.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`),
				);
				expect(faults, `${step} ${colorScheme} ${width}`).toEqual([]);
				const sideways = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(sideways, `${step} ${width}`).toBeLessThanOrEqual(0);
			}
	};
	await open(page, '/en/benchmark/portfolio/');
	await choose(page, faulty);
	await look('columns');
	await page.locator('[data-confirm]').click();
	await look('faults');
	await page.locator('[data-consent=take-without]').click();
	await line(page, 0).click();
	for (const summary of await page.locator('.stage details > summary').all()) await summary.click();
	await look('results');
});
