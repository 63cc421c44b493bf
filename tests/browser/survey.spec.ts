import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { sheet, workbook } from '../../src/lib/survey/reading/workbook.sample';
import { axeFaults } from './axe';
import { nothing, stored } from './stored';
import { choose, counting, csv, fileInput, firms, gather, open, step, tabTo, toCodebook } from './survey';

test.describe.configure({ timeout: 120_000 });

const question = (page: Page, text: string) => page.locator('[data-question]').filter({ hasText: text });
const heading = (page: Page) => page.locator('[data-heading]');
const saved = async (page: Page, selector: string): Promise<string> => {
	const download = page.waitForEvent('download');
	await page.locator(selector).click();
	return readFileSync(await (await download).path(), 'utf8');
};

test('the whole way with the keyboard alone: no request from the file on, and nothing stored', async ({
	page,
	baseURL,
}) => {
	const host = await counting(String(baseURL));
	// Asked for early: the browser takes a moment before it hands choosers over.
	const chooser = page.waitForEvent('filechooser');
	await open(page, `${host.origin}/survey/`);
	await tabTo(page, page.locator('[data-gather]'));
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-gathered]')).toContainText('Jetzt ist alles da', { timeout: 60_000 });
	const before = host.asked.length;
	expect(host.asked.some((path) => path.endsWith('.wasm'))).toBe(true);

	// Line 4 has a field too many.
	const lines = firms(60).split('\r\n');
	lines.splice(3, 1, `${lines[3]};zu viel`);
	await tabTo(page, fileInput(page), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await (await chooser).setFiles(csv(lines.join('\r\n')));

	await step(page, 'look');
	await expect(heading(page)).toBeFocused();
	await expect(page.locator('[data-preview] thead')).toContainText('Zufriedenheit');
	await tabTo(page, page.locator('[data-read]'));
	await page.keyboard.press('Enter');

	await expect(page.locator('[data-damaged="1"] h3')).toBeFocused();
	await expect(page.locator('[data-damaged] ol')).toContainText('Zeile 4, Befragter 3');
	await expect(page.locator('[data-damaged] ol')).toContainText('statt 8 Felder');
	await tabTo(page, page.locator('[data-consent=leave-out]'));
	await page.keyboard.press('Enter');

	await step(page, 'codebook');
	await expect(heading(page)).toBeFocused();
	await expect(page.locator('[data-read-so]')).toHaveText('59 Befragte, 8 Spalten');
	await expect(page.locator('select[name=weight]')).toHaveValue('7');
	await tabTo(page, page.locator('[data-index="0"]'));
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-index="1"]')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-index="2"]')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-editing] h4')).toHaveText('Zufriedenheit');
	await expect(page.locator('[data-editing] h4')).toBeFocused();
	await tabTo(page, page.locator('[data-editing] input[name=text]'));
	await page.keyboard.press('Control+A');
	await page.keyboard.type('Wie zufrieden sind Sie?');
	await tabTo(page, page.locator('[data-answers] li:nth-child(1) input[type=text]'));
	const first = await page.locator('[data-answers] li:nth-child(1) input[type=text]').inputValue();
	await page.keyboard.press('Alt+ArrowDown');
	const second = page.locator('[data-answers] li:nth-child(2) input[type=text]');
	await expect(second).toHaveValue(first);
	await expect(second).toBeFocused();
	await tabTo(page, page.locator('[data-close]'));
	await page.keyboard.press('Enter');
	await expect(question(page, 'Wie zufrieden sind Sie?')).toBeFocused();
	await tabTo(page, page.locator('[data-analyse]').last());
	await page.keyboard.press('Enter');

	await step(page, 'analyse');
	await expect(heading(page)).toBeFocused();
	await expect(page.locator('.survey')).toContainText('Wie zufrieden sind Sie?');
	expect(host.asked.slice(before)).toEqual([]);
	expect(await stored(page)).toEqual(nothing);
	host.close();
});

test('a file that is chosen at once waits until all is there; workbooks and SPSS need no more either', async ({
	page,
	baseURL,
}) => {
	const host = await counting(String(baseURL));
	await open(page, `${host.origin}/survey/`);
	await choose(page, csv(firms(20)));
	await step(page, 'look');
	const before = host.asked.length;
	await page.locator('[data-step-to=choose]').click();
	// Whatever these are, what reads them is there already.
	for (const [name, text] of [
		['kaputt.xlsx', 'PK\x03\x04[Content_Types].xml xl/workbook.xml'],
		['kaputt.sav', '$FL2@(#) SPSS DATA FILE'],
	] as const) {
		await choose(page, csv(text, name));
		await expect(page.locator('[data-problem]'), name).toBeVisible();
	}
	expect(host.asked.slice(before)).toEqual([]);
	host.close();
});

test('of a workbook the largest sheet is read, or the one that is chosen', async ({ page }) => {
	await open(page);
	await gather(page);
	const book = workbook({
		Deckblatt: sheet([['Umfrage 2026']]),
		Antworten: sheet([
			['Branche', 'Zahl'],
			...Array.from({ length: 30 }, (_, i) => [i % 2 ? 'Bau' : 'Handel', i % 7]),
		]),
		Vorjahr: sheet([['Region', 'Zufrieden'], ...Array.from({ length: 12 }, (_, i) => ['Nord', i % 3])]),
	});
	await choose(page, { name: 'umfrage.xlsx', mimeType: '', buffer: Buffer.from(book) });
	await step(page, 'look');
	const heads = page.locator('.survey th[scope=col]');
	await expect(heads.filter({ hasText: 'Branche' })).toHaveCount(1);
	await page.locator('select[name=sheet]').selectOption('Deckblatt');
	await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
	await page.locator('select[name=sheet]').selectOption('Vorjahr');
	await expect(heads.filter({ hasText: 'Zufrieden' })).toHaveCount(1);
	expect(await axeFaults(page)).toEqual([]);
	await page.locator('[data-read]').click();
	await step(page, 'codebook');
	await expect(page.locator('[data-question]')).toHaveCount(2);
});

test('text that is a script, a formula or SQL is text everywhere', async ({ page }) => {
	const nasty = [
		'<img src=x onerror="window.hit=1"><script>window.hit=1</script>',
		`=HYPERLINK("http://evil.example/";"x")`,
		`'); DROP TABLE survey; --`,
		'__proto__',
		'{{constructor.constructor("window.hit=1")()}}',
	];
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const rows = Array.from({ length: 60 }, (_, i) => `${i},${quoted(nasty[i % 5] ?? '')},ja`);
	const file = csv(
		`${quoted(nasty[0] ?? '')},__proto__,${quoted(nasty[2] ?? '')}\n${rows.join('\n')}\n`,
		`${nasty[2]}.csv`,
	);
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));

	await open(page);
	await gather(page);
	const asked: string[] = [];
	page.on('request', (request) => request.url().startsWith('blob:') || asked.push(request.url()));
	await toCodebook(page, file);
	await question(page, '__proto__').click();
	await expect(page.locator('[data-editing]')).toContainText('__proto__');
	for (const text of nasty.slice(0, 3))
		await expect(page.locator(`[data-answers] input[type=text]`).nth(nasty.indexOf(text))).toHaveValue(/.+/);
	const project = await saved(page, '[data-project=with]');
	expect(project.startsWith('{')).toBe(true);
	await saved(page, '[data-descriptor]');
	await page.locator('[data-analyse]').first().click();
	await step(page, 'analyse');
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => 'hit' in window)).toBe(false);
	expect(await page.locator('.survey img, .survey script').count()).toBe(0);
	expect([...dialogs, ...errors, ...asked]).toEqual([]);
	expect(await stored(page)).toEqual(nothing);
});

test('what was entered stays when one goes back and reads in another way', async ({ page }) => {
	await open(page);
	await gather(page);
	await toCodebook(page, csv(`Umfrage der Kammer\r\n\r\n${firms(40)}`));
	await question(page, 'Zufriedenheit').click();
	await page.locator('[data-editing] input[name=text]').fill('Wie zufrieden?');
	await page.locator('input[name=title]').fill('Kammerumfrage');
	await page.locator('[data-step-to=look]').click();
	await expect(page.locator('input[name=preamble]')).toHaveValue('2');
	await page.locator('input[name=lastLine]').fill('22');
	await page.locator('input[name=lastLine]').press('Tab');
	await page.locator('[data-read]').click();
	// What is cut off below is said.
	await expect(page.locator('[data-damaged] ol')).toContainText('Zeile 23');
	await page.locator('[data-consent=keep]').click();
	await step(page, 'codebook');
	await expect(page.locator('[data-read-so]')).toContainText('19 Befragte');
	await expect(page.locator('[data-origin=taken-over]')).toBeVisible();
	await expect(question(page, 'Wie zufrieden?')).toHaveCount(1);
	await expect(page.locator('input[name=title]')).toHaveValue('Kammerumfrage');

	// The preview follows at once, and so does the way back.
	await page.locator('[data-step-to=look]').click();
	await page.locator('select[name=delimiter]').selectOption(',');
	await expect(page.locator('[data-preview] thead th')).not.toHaveCount(9);
	await page.locator('select[name=delimiter]').selectOption(';');
	await expect(page.locator('[data-preview] thead th')).toHaveCount(9);
});

test('a missing weight is refused, and the reader chooses the way out', async ({ page }) => {
	await open(page);
	await gather(page);
	const lines = firms(60).split('\r\n');
	for (const i of [5, 6, 7]) lines[i] = lines[i]?.replace(/;[^;]*$/, ';') ?? '';
	await toCodebook(page, csv(lines.join('\r\n')));
	await page.locator('select[name=weight]').selectOption({ label: 'Gewicht' });
	await page.locator('[data-analyse]').first().click();
	const refusal = page.locator('[data-refusal=weight-missing]');
	await expect(refusal).toContainText('3 Befragte ohne Gewicht');
	await expect(refusal).toContainText('5, 6, 7');
	await refusal.locator('[data-other]').click();
	await expect(page.locator('select[name=weight]')).toBeFocused();
	await refusal.locator('[data-leave-out]').click();
	await expect(page.locator('[data-without]')).toContainText('3 Befragte sind auf Ihren Wunsch weggelassen');
	await expect(page.locator('[data-read-so]')).toContainText('57 Befragte');
	await page.locator('[data-analyse]').first().click();
	await step(page, 'analyse');
});

test('columns are put together, taken apart, answers merged and missing', async ({ page }) => {
	await open(page);
	await gather(page);
	await toCodebook(page, csv(firms(60)));
	const multiple = question(page, 'Kanal');
	await expect(multiple).toHaveCount(1);
	await multiple.click();
	await expect(page.locator('[data-answers="3"]')).toHaveCount(1);
	await page.locator('[data-take-apart]').click();
	await expect(multiple).toHaveCount(3);
	await expect(page.locator('[data-editing] h4')).toBeFocused();
	await page.locator('[data-combine] > summary').click();
	await page.locator('[data-combine-now]').click();
	await expect(multiple).toHaveCount(1);
	await expect(page.locator('[data-answers="3"]')).toHaveCount(1);

	await question(page, 'Zufriedenheit').click();
	await page.locator('[data-answers] input[type=checkbox]').nth(0).check();
	await page.locator('[data-merge]').click();
	await expect(page.locator('[data-editing] [role=status]')).toContainText('zwei Antworten');
	await page.locator('[data-answers] input[type=checkbox]').nth(1).check();
	await page.locator('[data-merge]').click();
	await expect(page.locator('[data-answers="2"]')).toHaveCount(1);
	await page.locator('[data-answers] input[type=checkbox]').nth(1).check();
	await page.locator('[data-answers] [data-missing]').click();
	await expect(page.locator('[data-answers="1"]')).toHaveCount(1);
	await expect(page.locator('[data-missing-texts="1"]')).toHaveCount(1);
	await page.locator('[data-missing-texts] li button').click();
	await expect(page.locator('[data-answers="2"]')).toHaveCount(1);
});

test('a project comes back from its file and from this device, and is deleted', async ({ page }) => {
	await open(page);
	await gather(page);
	await toCodebook(page, csv(firms(40)));
	await question(page, 'Zufriedenheit').click();
	await page.locator('[data-editing] input[name=text]').fill('Wie zufrieden?');
	await page.locator('[data-editing] input[name=text]').press('Tab');
	const whole = await saved(page, '[data-project=with]');
	const bare = await saved(page, '[data-project=without]');
	expect(bare).not.toContain('B1003');
	expect(await stored(page)).toEqual(nothing);
	await page.locator('[data-keep-here]').click();
	await expect(page.locator('[data-here=kept]')).toContainText('firmen.csv, 40 Befragte');
	expect(await stored(page)).toEqual({ ...nothing, databases: ['kmu-social-monitor-survey'] });

	await open(page);
	await page.locator('[data-kept] button').click();
	await step(page, 'codebook');
	await expect(question(page, 'Wie zufrieden?')).toHaveCount(1);
	await page.locator('[data-forget-here]').click();
	await expect(page.locator('[data-here=nothing]')).toBeVisible();
	expect(await stored(page)).toEqual(nothing);

	await open(page);
	await choose(page, csv(whole, 'projekt.json'));
	await step(page, 'codebook');
	await expect(question(page, 'Wie zufrieden?')).toHaveCount(1);
	await page.locator('[data-analyse]').first().click();
	await step(page, 'analyse');
	await page.locator('[data-step-to=codebook]').click();
	await page.locator('[data-forget]').click();
	await page.locator('[data-forget-yes]').click();
	await step(page, 'choose');

	await choose(page, csv(bare, 'projekt.json'));
	await expect(page.locator('.survey')).toContainText('zuletzt war es „firmen.csv“');
	await toCodebook(page, csv(firms(30)));
	await expect(page.locator('[data-origin=project]')).toBeVisible();
	await expect(question(page, 'Wie zufrieden?')).toHaveCount(1);
	expect(await stored(page)).toEqual(nothing);
});

test('what cannot be read is said with what to do, and the next file is read', async ({ page }) => {
	await open(page);
	await gather(page);
	const problem = (name: string) => page.locator(`[data-problem="${name}"]`);
	for (const [text, name] of [
		['', 'empty'],
		['Name;Ort\n', 'no-respondents'],
		['%PDF-1.7 \x00\x01', 'not-text'],
		['<!doctype html><html><table><tr><td>1</td></tr></table></html>', 'html'],
	] as const) {
		await choose(page, csv(text));
		await expect(problem(name), name).toBeVisible();
	}
	await choose(page, csv('{"a":1}', 'x.json'));
	await expect(problem('not-a-project')).toBeVisible();
	await page.locator('#paste').focus();
	await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'Größe\tOrt\n1-9\tUlm\n10-49\tEssen\n');
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
		);
	});
	await step(page, 'look');
	await expect(page.locator('[data-preview] tbody tr')).toHaveCount(2);
	await expect(page.locator('[data-seen]')).toContainText('Zwischenablage');
});

test('150 columns stay usable', async ({ page }) => {
	await open(page);
	await gather(page);
	const head = Array.from({ length: 150 }, (_, i) => `Frage ${i + 1}`);
	const row = (at: number) => head.map((_, i) => ['ja', 'nein', 'teils'][(at + i) % 3]).join(';');
	await toCodebook(page, csv([head.join(';'), ...Array.from({ length: 40 }, (_, i) => row(i))].join('\n')));
	const lines = page.locator('[data-question]');
	expect(await lines.count()).toBeLessThan(40);
	await page.locator('#questions-search').fill('frage 149');
	await expect(lines).toHaveCount(1);
	await expect(page.locator('[data-shown="1"]')).toContainText('1 von 150 Fragen');
	await lines.click();
	await expect(page.locator('[data-editing] h4')).toHaveText('Frage 149');
});

test('the sample is called invented at every step', async ({ page }) => {
	await open(page);
	await page.locator('[data-sample]').click();
	await step(page, 'look');
	await expect(page.locator('[data-invented]')).toBeVisible();
	await page.locator('[data-read]').click();
	await step(page, 'codebook');
	await expect(page.locator('[data-invented]')).toBeVisible();
	await page.locator('[data-analyse]').first().click();
	await step(page, 'analyse');
	await expect(page.locator('[data-invented]')).toBeVisible();
});

test('no fault that axe knows, and nothing to scroll sideways, at any step', async ({ page }) => {
	const look = async (name: string) => {
		for (const colorScheme of ['light', 'dark'] as const)
			for (const width of [320, 1280]) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.setViewportSize({ width, height: 800 });
				expect(await axeFaults(page, '#content'), `${name} ${colorScheme} ${width}`).toEqual([]);
				const sideways = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(sideways, `${name} ${width}`).toBeLessThanOrEqual(0);
			}
	};
	await open(page, '/en/survey/');
	await gather(page);
	await look('gathered');
	const lines = firms(60).split('\r\n');
	lines.splice(3, 1, `${lines[3]};too much`);
	lines.splice(9, 1, 'too;few');
	await choose(page, csv(lines.join('\r\n')));
	await step(page, 'look');
	await page.locator('details > summary').first().click();
	await look('look');
	await page.locator('[data-read]').click();
	await expect(page.locator('[data-damaged="2"]')).toBeVisible();
	await look('damage');
	await page.locator('[data-consent=keep]').click();
	await step(page, 'codebook');
	for (const name of ['Zufriedenheit', 'Umsatz', 'Kanal']) {
		await question(page, name).click();
		await look(`codebook ${name}`);
	}
	await page.locator('[data-analyse]').first().click();
	await expect(page.locator('[data-refused], [data-step=analyse]').first()).toBeVisible();
	await look('refused or analysed');
});
