import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { open, panel } from './explorer';

const folder = mkdtempSync(join(tmpdir(), 'exports-'));

/** Clicks what downloads a file; returns its name and bytes. */
async function taken(page: Page, button: string): Promise<{ name: string; path: string; bytes: Buffer }> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	const download = await coming;
	const name = download.suggestedFilename();
	const path = join(folder, name);
	await download.saveAs(path);
	return { name, path, bytes: readFileSync(path) };
}

const sizeOf = (png: Buffer) => {
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};

const views = [
	{ query: 'geo=DE,FR,NL,EU27_2020', form: 'bars', legend: 'EU-27' },
	{ query: 'series=gfk-wants-2019', form: 'bars', legend: 'Öffnungszeiten' },
	{ query: 'series=eurostat-sm-type&by=sector&split=item&form=heat&geo=EU28', form: 'heat', legend: 'Wikis' },
	{ query: 'form=map', form: 'map', legend: 'nicht in der Auswahl' },
	{
		query: 'series=eurostat-sm-type&by=item&split=size_class&form=dots&geo=EU28',
		form: 'dots',
		legend: '10',
	},
];

for (const { query, form, legend } of views) {
	test(`${form} (${query}) as SVG: title, legend, source, n and address; literal colours; read by another program`, async ({
		page,
	}) => {
		await open(page, query);
		const title = String(await page.locator('#view-title').textContent()).replaceAll('\u2011', '-');
		await panel(page, 'Mitnehmen');
		const { name, path, bytes } = await taken(page, 'SVG (bleibt scharf)');
		expect(name).toMatch(/^[a-z0-9-]+(_\d{4}(-\d{4})?)(_[a-z]+)?_\d{4}-\d\d-\d\d\.svg$/);
		const text = bytes.toString('utf8');
		const { document } = parseHTML(text.replace(/^<\?xml.*?\?>/, ''));
		const said = (document.documentElement.textContent ?? '').replace(/[\s\u00a0-]+/g, '');
		const bare = (words: string) => words.replace(/[\s\u00a0-]+/g, '');
		expect(said).toContain(bare(title));
		expect(said).toContain(bare(legend));
		expect(said).toContain('Quelle:');
		expect(said).toMatch(/n=|nnichtveröffentlicht/);
		expect(said).toContain('/explore/');
		expect(text).not.toMatch(/var\(|color-mix|style=|currentColor|<script|javascript:|href=/);

		const png = `${path}.png`;
		const run = spawnSync('rsvg-convert', ['--width', '960', '--keep-aspect-ratio', path, '-o', png]);
		test.info().annotations.push({
			type: 'rsvg-convert',
			description: run.error ? 'is not installed: the file was not drawn by it' : 'drew the file',
		});
		if (!run.error) {
			expect(run.stderr.toString()).toBe('');
			expect(sizeOf(readFileSync(png)).width).toBe(960);
		}
	});
}

test('pictures have the size asked for', async ({ page }) => {
	await open(page, 'geo=DE,FR,NL,EU27_2020');
	await panel(page, 'Mitnehmen');
	const one = sizeOf((await taken(page, 'PNG')).bytes);
	const two = sizeOf((await taken(page, 'PNG, doppelt so fein')).bytes);
	expect(one.width).toBe(960);
	expect(two).toEqual({ width: 1920, height: 2 * one.height });
	const slide = await taken(page, 'PNG für Folien, 16:9');
	expect(slide.name).toMatch(/\.slide\.png$/);
	expect(sizeOf(slide.bytes)).toEqual({ width: 1920, height: 1080 });
	expect(sizeOf((await taken(page, 'PNG, quadratisch')).bytes)).toEqual({ width: 1080, height: 1080 });
	// A picture is not blank: its bytes do not compress to next to nothing.
	expect(slide.bytes.length).toBeGreaterThan(30_000);
});

test('figures: CSV for programs and for German Excel, and JSON, hold what is shown with source and n', async ({
	page,
}) => {
	await open(page, 'series=bitkom-platforms-people-2023');
	await panel(page, 'Mitnehmen');
	const machine = await taken(page, 'CSV für Programme');
	const { data } = Papa.parse<Record<string, string>>(machine.bytes.toString('utf8').trim(), {
		header: true,
	});
	expect(data).toHaveLength(9);
	for (const row of data) {
		expect(Number(row['value'])).toBeGreaterThan(0);
		expect(row['n']).toBe('1032');
		expect(Number(row['low'])).toBeLessThan(Number(row['value']));
		expect(Number(row['high'])).toBeGreaterThan(Number(row['value']));
		expect(row['citation']).toContain('Bitkom');
	}
	const excel = await taken(page, 'CSV für Excel (deutsch)');
	expect(excel.name).toMatch(/\.excel\.csv$/);
	expect(excel.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
	expect(excel.bytes.toString('utf8')).toContain(';Deutschland;2023;');
	const json = JSON.parse((await taken(page, 'JSON mit allen Angaben')).bytes.toString('utf8')) as {
		title: { de: string };
		values: { value: number; n: number }[];
		citation: { de: string };
	};
	expect(json.values).toHaveLength(9);
	expect(json.values.every(({ n }) => n === 1032)).toBe(true);
	expect(json.title.de).not.toBe('');
	expect(json.citation.de).toContain('Bitkom');
});

test('sentence, citation, link and code are copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'series=gfk-wants-2019&form=dots');
	const take = await panel(page, 'Mitnehmen');
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	for (const [button, text] of [
		['Satz kopieren', '51,4'],
		['Zitat kopieren', 'GfK'],
		['Link kopieren', '/explore/?series=gfk-wants-2019&form=dots'],
	] as const) {
		await page.getByRole('button', { name: button }).click();
		await expect(take.locator('[role=status]')).toHaveText('Kopiert.');
		expect(await copied()).toContain(text);
	}
	await page.getByRole('button', { name: 'Diese Ansicht in Python laden' }).click();
	await expect(take.locator('pre')).toContainText('/data/gfk-wants-2019.csv');
	await page.getByRole('button', { name: 'Diese Ansicht in R laden' }).click();
	await expect(take.locator('pre')).toContainText('read.csv(');
	await page.getByRole('button', { name: 'Code kopieren' }).click();
	await expect.poll(copied).toContain('read.csv(');
	await page.getByRole('button', { name: 'Bild kopieren' }).click();
	await expect(take.locator('[role=status]')).toHaveText('Kopiert.');
	expect(
		await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types)),
	).toContain('image/png');
});

test('a table has no picture, but its figures are taken along', async ({ page }) => {
	await open(page, 'series=eurostat-dii-v3&form=table');
	const take = await panel(page, 'Mitnehmen');
	await expect(take).toContainText('Eine Tabelle hat kein Bild');
	const { data } = Papa.parse((await taken(page, 'CSV für Programme')).bytes.toString('utf8').trim());
	expect(data.length).toBeGreaterThan(1_000);
});
