import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe';
import { choose, csv, firms, gather, open, step, toCodebook } from './survey';

test.describe.configure({ timeout: 150_000 });

const saved = async (page: Page, selector: string): Promise<string> => {
	const download = page.waitForEvent('download');
	await page.locator(selector).click();
	return readFileSync(await (await download).path(), 'utf8');
};
const target = (page: Page, at: number) => page.locator('[data-margin] input[name=target]').nth(at);
async function enter(page: Page, at: number, text: string) {
	await target(page, at).fill(text);
	await target(page, at).press('Tab');
}
const analyse = async (page: Page) => {
	await page.locator('[data-analyse]').first().click();
	await step(page, 'analyse');
};
/** Shows how many are satisfied, and waits for the share of those who answered "gut". */
async function expectGood(page: Page, value: string) {
	const question = 'Zufriedenheit';
	await page.locator('nav button').getByText(question, { exact: true }).click();
	await expect(page.locator('figure [data-title]')).toHaveText(question);
	const good = page.locator('figure tbody tr').filter({ has: page.getByText('gut', { exact: true }) });
	await expect(good.locator('td').first()).toContainText(value);
}
/** In this survey the small firms are those who answered "gut": a third of the file, four fifths of all. */
const survey = () => csv(firms(60).replace(';0,5;1,25', ';viele;1,25'));

test('weights are fitted, used, kept in the project, and undone; views and warnings', async ({ page }) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await open(page);
	await gather(page);
	await toCodebook(page, survey());

	// What is odd is said in sentences.
	await page.locator('[data-question]').filter({ hasText: 'Umsatz' }).click();
	await expect(page.locator('[data-notes]')).toContainText('Bei 1 Befragten steht keine Zahl: „viele“');

	await page.locator('[data-fit]').click();
	const weights = page.locator('[data-weights]');
	await expect(weights).toHaveAttribute('data-weights', 'none');
	await page.locator('select[name=add-margin]').selectOption({ label: 'Größe' });
	await expect(target(page, 0)).toBeFocused();
	await enter(page, 0, '8.000');
	await enter(page, 1, 'tausend');
	await expect(target(page, 1)).toHaveAttribute('aria-invalid', 'true');
	await enter(page, 1, '1500');
	await expect(weights.locator('[data-open="1"]')).toBeVisible();

	// Half a fitting is not passed over.
	await page.locator('[data-analyse]').first().click();
	await expect(page.locator('[data-cannot-weigh]')).toContainText('Eine Angabe fehlt');
	await enter(page, 2, '0');
	await expect(weights.locator('[data-unfit=empty-category]')).toContainText('mit 0 eingetragen');
	await page.locator('[data-analyse]').first().click();
	await expect(page.locator('[data-cannot-weigh]')).toContainText('„50-249“');
	await page.locator('[data-to-weights]').click();
	await expect(page.locator('#weights-heading')).toBeFocused();
	await enter(page, 2, '500');
	await expect(page.locator('[data-cannot-weigh]')).toHaveCount(0);
	await expect(weights.locator('[data-met=true]')).toBeVisible();
	await expect(weights.locator('[data-reached]')).toHaveText(['80\u00a0%', '15\u00a0%', '5\u00a0%']);
	await expect(weights.locator('[data-method]')).toContainText('in einem Schritt');
	await expect(weights.locator('[data-cost]')).toContainText('60 Befragte sagen damit etwa so viel wie');
	await page.locator('[data-margin] input[name=source]').fill('Register 2025');
	await page.locator('[data-margin] input[name=source]').press('Tab');

	// Cut weights miss the margins, and that is said; each rule by its name.
	await page.locator('select[name=trimming]').selectOption('rescale');
	await page.locator('input[name=upper]').fill('1,5');
	await page.locator('input[name=upper]').press('Tab');
	await expect(weights.locator('[data-met=false]')).toBeVisible();
	await expect(weights.locator('[data-method]')).toContainText('Gekürzt wurde das Gewicht von');
	await page.locator('select[name=trimming]').selectOption('');
	await expect(weights.locator('[data-met=true]')).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await axeFaults(page, '[data-weights]'), colorScheme).toEqual([]);
	}

	// Every figure says how its weights came about; columns of the sample are no questions.
	await analyse(page);
	await expectGood(page, '80\u00a0%');
	await expect(page.locator('.remarks')).toContainText('bekannten Anteile von „Größe“ (Register 2025)');
	await expect(page.locator('.remarks')).toContainText('als stünden die Gewichte fest');
	await expect(page.locator('nav button').getByText('Gewicht', { exact: true })).toHaveCount(0);
	await expect(page.locator('nav button').getByText('Umsatz', { exact: true })).toHaveCount(1);

	await page.locator('input[name=view-title]').fill('<b>Zufrieden</b>');
	await page.locator('.views form button').click();
	await page.locator('.views form button').click();
	await expect(page.locator('[data-open-view]')).toHaveText(['<b>Zufrieden</b>', 'Zufriedenheit']);
	await page.locator('.views').getByLabel('Zufriedenheit: löschen').click();
	await expect(page.locator('[data-open-view]')).toHaveCount(1);
	await page.locator('[data-undo-view]').click();
	await expect(page.locator('[data-open-view]')).toHaveCount(2);
	await page.locator('.views').getByLabel('Zufriedenheit: umbenennen').click();
	await page.locator('input[name=view-title]').fill('Nochmals');
	await page.locator('input[name=view-title]').press('Enter');
	await expect(page.locator('[data-open-view]')).toHaveText(['<b>Zufrieden</b>', 'Nochmals']);
	expect(await axeFaults(page, '.views')).toEqual([]);

	await page.locator('[data-step-to=codebook]').click();
	await step(page, 'codebook');
	const project = await saved(page, '[data-project=without]');
	expect(project).not.toContain('B1003');

	// Another day: the project, its file, the same figures.
	await open(page);
	await choose(page, csv(project, 'projekt.json'));
	await expect(page.locator('.survey')).toContainText('zuletzt war es „firmen.csv“', { timeout: 60_000 });
	await toCodebook(page, survey());
	await expect(page.locator('[data-recognised=same]')).toBeVisible();
	await expect(page.locator('[data-weights=whole]')).toHaveCount(1);
	await analyse(page);
	await page.locator('[data-open-view]').nth(1).click();
	await expectGood(page, '80\u00a0%');
	await expect(page.locator('.remarks')).toContainText('(Register 2025)');

	// One click, and the weights are those of the file again.
	await page.locator('[data-step-to=codebook]').click();
	await page.locator('section [data-undo-fit]').click();
	await expect(page.locator('[data-fit]')).toBeFocused();
	await analyse(page);
	await expectGood(page, '33\u00a0%');
	await expect(page.locator('.remarks')).toContainText('Gewichtet mit der Spalte „Gewicht“');

	// A project that meets another file says so.
	await open(page);
	await choose(page, csv(project, 'projekt.json'));
	await expect(page.locator('.survey')).toContainText('zuletzt war es', { timeout: 60_000 });
	await toCodebook(page, csv(firms(60)));
	await expect(page.locator('[data-recognised=changed]')).toContainText('In einer Spalte');
	await open(page);
	await choose(page, csv(project.replace('"version":1', '"version":2'), 'projekt.json'));
	await expect(page.locator('[data-problem=project-version]')).toBeVisible({ timeout: 60_000 });
});

test('respondents without an answer are left out only when the reader says so', async ({ page }) => {
	await open(page);
	await gather(page);
	const lines = firms(60).split('\r\n');
	for (const i of [4, 5]) lines[i] = lines[i]?.replace(/^(B\d+);[^;]*/, '$1;') ?? '';
	await toCodebook(page, csv(lines.join('\r\n')));
	await page.locator('[data-fit]').click();
	await page.locator('select[name=add-margin]').selectOption({ label: 'Größe' });
	for (const [at, text] of ['80', '15', '5'].entries()) await enter(page, at, text);
	const unfit = page.locator('[data-unfit=answer-missing]');
	await expect(unfit).toContainText('fehlt die Antwort von 2 Befragten');
	await unfit.locator('[data-leave-unanswered]').click();
	await expect(page.locator('[data-without]')).toContainText('2 Befragte');
	await expect(page.locator('[data-met=true]')).toBeVisible();
	await page.setViewportSize({ width: 320, height: 800 });
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
	).toBe(true);
});
