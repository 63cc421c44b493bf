import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Locator, type Page, type TestInfo } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { codeKinds } from '../../src/lib/share/code-kinds';
import { unpack } from '../../src/lib/plates/pack';
import { axeFaults } from './axe';
import { nothing, stored } from './stored';
import { counting, csv, firms, gather, open, step, toCodebook } from './survey';
import { cards } from './talk';

test.describe.configure({ timeout: 240_000 });

/** What a click saves; kept beside the results of the test, to be looked at. */
async function saved(page: Page, button: Locator, info: TestInfo): Promise<{ name: string; bytes: Buffer }> {
	const coming = page.waitForEvent('download');
	await button.click();
	const download = await coming;
	const bytes = readFileSync(await download.path());
	writeFileSync(info.outputPath(download.suggestedFilename()), bytes);
	return { name: download.suggestedFilename(), bytes };
}

const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString() === 'PNG';
const widthOf = (png: Buffer) => png.readUInt32BE(16);

const slidesIn = (bytes: Buffer): string[] =>
	Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
		/^ppt\/slides\/slide\d+\.xml$/.test(name) ? [strFromU8(part)] : [],
	);

/** Says what a survey is, where the file does not, and analyses it. */
async function analyse(page: Page, { title, year }: { title: string; year: string }): Promise<void> {
	await page.locator('input[name=title]').fill(title);
	await page.locator('input[name=year]').fill(year);
	await page.locator('input[name=year]').press('Tab');
	await page.locator('[data-analyse]').first().click();
	await step(page, 'analyse');
}

const panel = (page: Page) => page.locator('[data-take]');
const openPanel = async (page: Page) => {
	await panel(page).locator('> summary').click();
};

test('each way out is used once, and from the file on nothing is asked of the network', async ({
	page,
	context,
	baseURL,
}, info) => {
	const host = await counting(String(baseURL));
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: host.origin });
	const complaints: string[] = [];
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	await open(page, `${host.origin}/survey/`);
	await gather(page);
	const before = host.asked.length;
	expect(host.asked.some((path) => path.endsWith('/talk/player.js'))).toBe(true);
	expect(host.asked.some((path) => path.endsWith('.woff2'))).toBe(true);

	await toCodebook(page, csv(firms(240).replaceAll('gut', '=1+1')));
	await page.locator('[data-analyse]').first().click();
	await step(page, 'analyse');
	await openPanel(page);
	await expect(panel(page).locator('[data-lacks]')).toHaveAttribute('data-lacks', /year/);
	await expect(panel(page).locator('[data-save]')).toHaveCount(0);
	await panel(page).locator('[data-to-codebook]').click();
	await step(page, 'codebook');
	await analyse(page, { title: 'Kammerumfrage', year: '2026' });

	const heading = page.locator('figure h3[data-title]');
	await page.locator('nav').getByRole('button', { name: 'Zufriedenheit', exact: true }).click();
	await expect(heading).toContainText('Zufriedenheit');
	await page.locator('select[name=by]').selectOption({ label: 'Größe' });
	await expect(heading).toContainText('Größe');
	await openPanel(page);
	const sentence = String(await page.locator('[data-sentence]').textContent());

	const save = (what: string) => saved(page, panel(page).locator(`[data-save=${what}]`), info);
	const svg = await save('svg');
	expect(svg.name).toMatch(/^kammerumfrage-zufriedenheit_2026.*\.svg$/);
	expect(svg.bytes.toString()).toContain('Quelle: Kammerumfrage, 2026');
	for (const [what, width] of [
		['plain', 960],
		['double', 1920],
		['slide', 1920],
		['square', 1080],
	] as const) {
		const { bytes } = await save(what);
		expect(isPng(bytes), what).toBe(true);
		expect(widthOf(bytes), what).toBe(width);
	}
	const machine = Papa.parse<Record<string, string>>((await save('csv')).bytes.toString(), {
		header: true,
		skipEmptyLines: true,
	});
	expect(machine.data).toHaveLength(12);
	expect(machine.data[0]).toMatchObject({
		survey: 'Kammerumfrage',
		year: '2026',
		weighted: 'yes',
		by: 'Größe',
	});
	expect(machine.data.some(({ answer }) => answer === "'=1+1")).toBe(true);
	expect(machine.data.some(({ answer }) => answer === '=1+1')).toBe(false);
	const excel = (await save('excel')).bytes.toString();
	expect(excel.startsWith('\ufeffKennung;Frage;')).toBe(true);
	const json = JSON.parse((await save('json')).bytes.toString()) as { values: unknown[]; sentence: string };
	expect(json.values).toHaveLength(12);
	const status = panel(page).locator('[data-status]');
	const copied = async (what: string) => {
		await panel(page).locator(`[data-copy=${what}]`).click();
		await expect(status).toHaveText('Kopiert.');
		return page.evaluate(() => navigator.clipboard.readText());
	};
	expect(await copied('sentence')).toBe(sentence);
	expect(await copied('citation')).toMatch(
		/^Kammerumfrage \(2026\)\. „Zufriedenheit – Größe“, n = 240\. Eigene/,
	);
	await panel(page).locator('[data-copy=picture]').click();
	await expect(status).toHaveText('Kopiert.');
	expect(
		await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types)),
	).toContain('image/png');

	await panel(page).locator('[data-carry]').click();
	const dialog = page.locator('dialog[open]');
	await expect(dialog.locator('textarea')).toHaveValue(/#p=/);
	await expect(dialog.locator('iframe')).toHaveCount(0);
	await expect(dialog).toContainText('Antworten einzelner Befragter');
	await expect(dialog.locator('input[value=live]')).toHaveCount(0);
	for (const kind of codeKinds) await dialog.locator('select').selectOption(kind);
	await dialog.locator('select').selectOption('iframe');
	const code = await dialog.locator('textarea').inputValue();
	const [, estimated = '0'] = /height="(\d+)"/.exec(code) ?? [];
	const plate = await unpack(String(/#p=([\w-]+)/.exec(code)?.[1]));
	if (!plate.ok) throw new Error(plate.problem);
	expect(plate.plate.sentence).toBe(sentence);
	expect(await axeFaults(page, 'dialog')).toEqual([]);
	await dialog.getByText('PowerPoint', { exact: true }).click();
	expect(
		slidesIn((await saved(page, dialog.getByRole('button', { name: 'PowerPoint speichern' }), info)).bytes),
	).toHaveLength(1);
	await dialog.getByText('Eine Datei', { exact: true }).click();
	const one = await saved(page, dialog.getByRole('button', { name: 'Datei speichern' }), info);
	expect(one.bytes.toString()).toContain('=1+1');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);

	const report = panel(page).locator('[data-report]');
	await report.locator('> summary').click();
	await report.locator('select[name=report-by]').selectOption({ label: 'Größe' });
	expect(await axeFaults(page, '[data-take]')).toEqual([]);
	await report.locator('[data-make]').click();
	await expect(report.locator('[data-report-status]')).toContainText('Der Bericht ist fertig');
	const pages = Number(
		/(\d+) Seite/.exec(String(await report.locator('[data-report-status]').textContent()))?.[1],
	);
	expect(pages).toBeGreaterThan(3);
	const deck = slidesIn((await saved(page, report.locator('[data-report-as=pptx]'), info)).bytes);
	expect(deck.length).toBeGreaterThanOrEqual(pages + 1);
	expect(deck.some((slide) => slide.includes('Kammerumfrage'))).toBe(true);
	const file = (await saved(page, report.locator('[data-report-as=html]'), info)).bytes.toString();
	expect(file.match(/<section class="slide"/g)?.length).toBeGreaterThanOrEqual(pages + 1);

	await report.locator('[data-report-as=print]').click();
	const view = page.locator('[data-report-view]');
	await expect(view.locator('h1')).toBeFocused();
	await expect(view.locator('section')).toHaveCount(pages + 1);
	await expect(view.locator('.drawing svg')).not.toHaveCount(0);
	await expect(page.locator('.survey')).toBeHidden();
	expect(await axeFaults(page, '[data-report-view]')).toEqual([]);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	writeFileSync(info.outputPath('report.pdf'), pdf);
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(pages + 1);
	await page.evaluate(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
	});
	await view.locator('[data-print]').click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
	await page.keyboard.press('Escape');
	await expect(view).toHaveCount(0);
	await expect(report.locator('[data-report-as=print]')).toBeFocused();

	expect(host.asked.slice(before)).toEqual([]);
	expect(await stored(page)).toEqual(nothing);
	expect(complaints).toEqual([]);

	// Only a preview asks, and only when it is wanted: the height that was guessed is enough for what it shows.
	await panel(page).locator('[data-carry]').click();
	await dialog.locator('[data-preview]').click();
	await expect(dialog.locator('iframe')).toHaveCount(1);
	await expect(dialog.locator('textarea')).not.toHaveValue(new RegExp(`height="(480|${estimated})"`));
	const [, real = '0'] = /height="(\d+)"/.exec(await dialog.locator('textarea').inputValue()) ?? [];
	expect(Number(estimated)).toBeGreaterThanOrEqual(Number(real));
	expect(Number(estimated)).toBeLessThan(1.35 * Number(real));
	await page.setViewportSize({ width: 320, height: 800 });
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	host.close();
});

/** A survey of so many questions with three answers each, and one of two sizes. */
function many(questions: number, respondents: number): string {
	const head = ['Betriebsgröße', ...Array.from({ length: questions }, (_, q) => `Frage ${q + 1}`)];
	const rows = Array.from({ length: respondents }, (_, i) => [
		i % 2 === 0 ? 'klein' : 'groß',
		...Array.from(
			{ length: questions },
			(_, q) => ['rot', 'grün', `blau ${q}`][(i * (q + 3) + (i >> 2)) % 3],
		),
	]);
	return [head, ...rows].map((row) => row.join(';')).join('\r\n');
}

test('a report of 60 questions is called off, made, saved, and put into a talk', async ({
	page,
	context,
}, info) => {
	await open(page);
	await gather(page);
	await toCodebook(page, csv(many(60, 120), 'viele.csv'));
	await analyse(page, { title: 'Viele Fragen', year: '2025' });
	await openPanel(page);
	const report = panel(page).locator('[data-report]');
	await report.locator('> summary').click();
	await report.locator('select[name=report-by]').selectOption({ label: 'Betriebsgröße' });
	await expect(report).toContainText('61 von 61 ausgewählt');
	await report.locator('[data-make]').click();
	await report.locator('[data-cancel]').click();
	await expect(report.locator('[data-report-status]')).toContainText('Abgebrochen');
	await report.locator('.check-list > summary').click();
	await report.locator('input[name=report-questions]').first().uncheck();
	await report.locator('[data-make]').click();
	await expect(report.locator('[data-report-status]')).toContainText('60 Seiten', { timeout: 60_000 });
	const started = Date.now();
	const deck = slidesIn((await saved(page, report.locator('[data-report-as=pptx]'), info)).bytes);
	info.annotations.push({ type: 'PowerPoint of 60 questions', description: `${Date.now() - started} ms` });
	expect(deck.length).toBeGreaterThanOrEqual(61);
	await saved(page, report.locator('[data-report-as=html]'), info);

	const coming = context.waitForEvent('page');
	await report.locator('[data-report-as=talk]').click();
	const talk = await coming;
	await expect(report.locator('[data-report-status]')).toContainText('Alle Seiten liegen jetzt im Vortrag', {
		timeout: 120_000,
	});
	await expect(cards(talk)).toHaveCount(60);
	await expect(cards(talk).first()).toContainText('Frage 1');

	// After a change the report is another.
	await report.locator('input[name=report-questions]').nth(1).uncheck();
	await expect(report.locator('[data-make]')).toBeVisible();
});
