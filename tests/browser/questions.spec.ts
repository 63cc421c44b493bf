import { expect, test, type Page } from '@playwright/test';
import { drawn, view } from './explorer';

/** Counts what a reader does, from the start page on. */
class Reader {
	actions = 0;
	constructor(readonly page: Page) {}

	async click(text: string): Promise<void> {
		this.actions += 1;
		await this.page.locator('a, summary', { hasText: text }).first().click();
	}
	async choose(name: string, label: string | RegExp): Promise<void> {
		this.actions += 1;
		const select = this.page.locator(`select[name=${name}]`);
		const option = select.locator('option', { hasText: label }).first();
		await select.selectOption({ value: (await option.getAttribute('value')) ?? '' });
	}
}

async function begin(page: Page): Promise<Reader> {
	await page.goto('/');
	const reader = new Reader(page);
	await reader.click('Erkunden');
	await expect(page.locator('input[name=form]').first()).toBeEnabled();
	return reader;
}

/** The figures below are typed by hand from the sources' tables. */
test.describe('five questions, each answered within six actions from the start page', () => {
	test('How many retail firms in Europe use social media to recruit, compared with construction?', async ({
		page,
	}) => {
		const reader = await begin(page);
		await reader.click('Wie viele Handelsbetriebe');
		await expect(view(page).locator('.subtitle')).toContainText('2019');
		await reader.choose('mark', /^Einzelhandel/);
		await expect(view(page).locator('.sentence')).toContainText('Einzelhandel: 48 %');
		await expect(view(page).locator('.sentence')).toContainText('Baugewerbe: 48 %');
		await expect(view(page).locator('.subtitle')).toContainText('soziale Medien nutzen');
		expect(reader.actions).toBeLessThanOrEqual(6);
	});

	test('Did Germany catch up with the EU between 2014 and 2023?', async ({ page }) => {
		const reader = await begin(page);
		await reader.click('Hat Deutschland zwischen 2014 und 2023');
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
		await expect(view(page).locator('.sentence')).toContainText('11,3 %');
		await expect(view(page).locator('.sentence')).toContainText('35,2 %');
		const texts = (await drawn(page)).join(' ');
		for (const text of ['35,2 %', '31,5 %', '13,9 %'])
			expect(texts.replaceAll('\u00a0', ' ')).toContain(text);
		// Two aggregates of different members are two lines.
		expect(texts).toContain('EU-28');
		expect(texts).toContain('EU-27');
		expect(reader.actions).toBeLessThanOrEqual(6);
	});

	test('Which age groups use Instagram daily, and since when?', async ({ page }) => {
		const reader = await begin(page);
		await reader.click('Welche Altersgruppen nutzen Instagram');
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
		const texts = (await drawn(page)).join(' ').replaceAll('\u00a0', ' ');
		for (const text of ['2016', '2021', '55 %', '16 %', '6 %', '0 %', '7 %']) expect(texts).toContain(text);
		expect(reader.actions).toBeLessThanOrEqual(6);
	});

	test('Are medium-sized firms ahead of small ones, and is that certain?', async ({ page }) => {
		const reader = await begin(page);
		await reader.click('Liegen mittlere Unternehmen vor kleinen');
		await expect(view(page).locator('.sentence')).toContainText('61 %');
		await reader.click('Zwei Werte vergleichen');
		await reader.choose('first', /^50 bis 249/);
		await reader.choose('second', /^10 bis 49/);
		const said = view(page).locator('.more [role=status]').last();
		await expect(said).toContainText('Unterschied 17 Prozentpunkte');
		await expect(said).toContainText('Ob er Zufall ist, lässt sich nicht prüfen');
		expect(reader.actions).toBeLessThanOrEqual(6);
	});

	test('Which figure may I not put beside Civey’s 56 %?', async ({ page }) => {
		const reader = await begin(page);
		await reader.click('Was darf neben den 56 % von Civey');
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
		expect((await drawn(page)).join(' ').replaceAll('\u00a0', ' ')).toContain('56 %');
		await reader.click('Was daneben stehen darf');
		const list = view(page).locator('.more > details').filter({ hasText: 'Was daneben stehen darf' });
		for (const publisher of ['forsa', 'Gelbe Seiten']) {
			const entry = list.locator('ul > li').filter({ hasText: publisher }).first();
			await expect(entry).toContainText('nicht vergleichbar');
			await expect(entry.locator('li').first()).toBeVisible();
		}
		expect(reader.actions).toBeLessThanOrEqual(6);
	});
});
