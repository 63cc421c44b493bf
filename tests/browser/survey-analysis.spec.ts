import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe';
import { counting, csv, gather, open, step, tabTo, toCodebook } from './survey';
import { nothing, stored } from './stored';

test.describe.configure({ timeout: 180_000 });

/** To the analysis of the sample survey. */
async function analyseSample(page: Page, path = '/survey/'): Promise<void> {
	await open(page, path);
	await gather(page);
	await page.locator('[data-sample]').click();
	await step(page, 'look');
	await page.locator('[data-read]').click();
	await step(page, 'codebook');
	await page.locator('[data-analyse]').last().click();
	await step(page, 'analyse');
	await expect(page.locator('[data-sentence]')).not.toBeEmpty();
}
const title = (page: Page) => page.locator('[data-title]');
const sentence = (page: Page) => page.locator('[data-sentence]');
const question = (page: Page, text: string) =>
	page.locator('.analysis nav button', { hasText: text }).first();
const drawing = (page: Page) => page.locator('figure .drawing svg').first();
const board = (page: Page, text: string) => page.locator('[data-board]', { hasText: text });
const fragment = (page: Page) => page.evaluate(() => location.hash);
/** Nothing is wider than the page. */
const overhang = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a consultant asks, breaks down, filters and selects; each view has an address that a link brings back', async ({
	page,
	baseURL,
}) => {
	const host = await counting(String(baseURL));
	await analyseSample(page, `${host.origin}/survey/`);
	const before = host.asked.length;

	await question(page, 'Nutzt Ihr Unternehmen soziale Medien?').click();
	await expect(title(page)).toHaveText('Nutzt Ihr Unternehmen soziale Medien?');
	await expect(sentence(page)).toContainText('60,6');
	await expect(drawing(page)).toBeVisible();

	await page.locator('select[name=by]').selectOption({ label: 'Größenklasse nach Beschäftigten' });
	await expect(title(page)).toContainText('Größenklasse');
	await expect(sentence(page)).toContainText('Rao-Scott-Test');
	const table = page.locator('figure table').first();
	await expect(table.locator('thead th')).toHaveCount(5);
	// The largest firms lie above both others: letters a and b.
	await expect(table.locator('tbody tr').first().locator('td').last()).toContainText('a b');
	expect(await axeFaults(page)).toEqual([]);

	// A multiple choice: sorted, and said to sum to more than 100 %.
	await page.locator('select[name=by]').selectOption('');
	await question(page, 'In welchen Netzwerken').click();
	await expect(sentence(page)).toContainText('Mehrere Antworten waren möglich');
	// Table and drawing have one order.
	const shares = await page.locator('figure table tbody tr td:nth-child(2)').allInnerTexts();
	const numbers = shares.map((text) => parseFloat(text.replace(',', '.'))).filter((share) => share <= 100);
	expect(numbers.length).toBeGreaterThanOrEqual(8);
	expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));

	// A filter: the address says it, everyone else is said to be left out.
	await page.locator('select[name=add-filter]').selectOption({ label: 'Größenklasse nach Beschäftigten' });
	await page.locator('.filters details summary').click();
	await page.locator('.filters').getByRole('checkbox', { name: '50 bis 249' }).check();
	await expect(page.locator('figure')).toContainText('Gefiltert: 400 von 1.200 Befragten');
	const link = await fragment(page);
	expect(link).toMatch(/^#q=q\d+&q\d+=1$/);

	// The board: a click on a bar is a filter for all other charts, and the same one as above.
	for (const label of [
		'Branche',
		'Größenklasse nach Beschäftigten',
		'Wie zufrieden sind Sie mit dem, was soziale Medien bringen? (0 bis 10)',
	])
		await page.locator('select[name=board]').selectOption({ label });
	await expect(page.locator('[data-board]')).toHaveCount(3);
	await expect(board(page, 'Größenklasse').locator('p').first()).toContainText('50 bis 249');
	await expect(board(page, 'Branche').locator('p').first()).toContainText('400 Befragte');
	await board(page, 'Größenklasse').getByRole('button', { name: 'Auswahl aufheben' }).click();
	await expect(board(page, 'Branche').locator('p').first()).toContainText('1.200 Befragte');
	// By keyboard: walk to a bar and press Enter.
	const walk = board(page, 'Größenklasse').getByRole('slider');
	await walk.focus();
	await page.keyboard.press('Home');
	await expect(walk).toHaveAttribute('aria-valuetext', /10 bis 49/);
	await page.keyboard.press('Enter');
	await expect(board(page, 'Branche').locator('p').first()).toContainText('620 Befragte');
	await expect(page.locator('figure')).toContainText('Gefiltert: 620 von 1.200 Befragten');
	expect(await axeFaults(page)).toEqual([]);

	// The same link again.
	await page.evaluate((hash) => (location.hash = hash), link);
	await expect(page.locator('figure')).toContainText('Gefiltert: 400 von 1.200 Befragten');
	await page.evaluate(() => (location.hash = '#q=q7&by=q999&form=pie'));
	await expect(page.getByRole('alert')).toContainText('q999');

	expect(host.asked.slice(before)).toEqual([]);
	expect(await stored(page)).toEqual(nothing);
	host.close();
});

test('statements, numbers and open texts; the keyboard alone; a phone; English', async ({ page }) => {
	await analyseSample(page, '/en/survey/');
	await tabTo(page, page.locator('.analysis nav button', { hasText: 'statements together' }));
	await page.keyboard.press('Enter');
	await expect(title(page)).toContainText('6 statements');
	await expect(sentence(page)).toContainText('most for');
	await expect(page.locator('figure table tbody tr')).toHaveCount(6);
	await tabTo(page, page.locator('figure').getByRole('slider'));
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('figure').getByRole('slider')).not.toHaveAttribute('aria-valuetext', '–');
	expect(await axeFaults(page)).toEqual([]);

	await question(page, 'How satisfied').click();
	await expect(sentence(page)).toContainText('On average 5.61');
	await expect(drawing(page)).toBeVisible();

	await question(page, 'What hinders').click();
	await page.getByLabel('Search the answers').fill('zeit');
	const texts = page.locator('.view > ul li, .view ul li').filter({ hasText: /zeit/i });
	await expect(texts.first()).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);

	await page.setViewportSize({ width: 320, height: 800 });
	for (const hash of [
		'#q=q7&by=q2',
		'#q=q16,q17,q18,q19,q20,q21',
		'#q=q22&board=q2,q22',
		'#q=q8&by=q1&form=heat',
	]) {
		await page.evaluate((to) => (location.hash = to), hash);
		await expect(page.locator('.view[aria-busy=false]')).toHaveCount(1);
		await expect(drawing(page)).toBeVisible();
		expect(await overhang(page), hash).toBeLessThanOrEqual(0);
	}
	// Questions and choices are folded away above the answers, and again once one is chosen.
	const folded = page.locator('.analysis summary', { hasText: 'Choose another question' });
	await expect(question(page, 'How satisfied')).toBeHidden();
	await expect(page.locator('select[name=by]')).toBeHidden();
	await folded.click();
	await question(page, 'How satisfied').click();
	await expect(folded).toBeFocused();
	await expect(question(page, 'How satisfied')).toBeHidden();
	await expect(sentence(page)).toContainText('On average 5.61');
	expect(await axeFaults(page)).toEqual([]);
});

test('a word longer than a phone is broken, not cut', async ({ page }) => {
	const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller';
	await open(page);
	await gather(page);
	const answers = Array.from({ length: 90 }, (_, i) => [long, 'Bau', 'Handel'][i % 3]);
	await toCodebook(page, csv(`Nr;Branche\r\n${answers.map((one, i) => `${i + 1};${one}`).join('\r\n')}`));
	await page.locator('[data-analyse]').last().click();
	await step(page, 'analyse');
	await expect(sentence(page)).toContainText(long);
	await page.setViewportSize({ width: 320, height: 800 });
	expect(await overhang(page)).toBeLessThanOrEqual(0);
});
