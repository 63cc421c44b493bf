import { expect, type Locator, type Page } from '@playwright/test';

/** The explorer's figure. */
export const view = (page: Page): Locator => page.locator('[data-figure="view"]');

/** Opens a view by its address and waits for its answer. */
export async function open(page: Page, query: string, path = '/explore/'): Promise<void> {
	await page.goto(query ? `${path}?${query}` : path);
	await expect(view(page)).toHaveAttribute('data-state', query ? /ready|empty/ : 'prerendered');
	await expect(page.locator('fieldset input[name=form]').first()).toBeEnabled();
}

/** Lets no engine come: neither its file nor its data. */
export async function withoutEngine(page: Page): Promise<string[]> {
	const refused: string[] = [];
	await page.route(/\.wasm|\/data\/[\w-]+\.csv/, (route) => {
		refused.push(route.request().url());
		return route.abort();
	});
	return refused;
}

/** A reader who asked to save data: nothing is fetched ahead. */
export async function savingData(page: Page): Promise<void> {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
	);
}

/** All texts that are drawn. */
export const drawn = (page: Page): Promise<string[]> =>
	view(page)
		.locator('.drawing svg')
		.evaluateAll((drawings) =>
			drawings
				.filter((drawing) => drawing.getBoundingClientRect().width > 0)
				.flatMap((drawing) => [...drawing.querySelectorAll('text')].map((text) => text.textContent ?? '')),
		);

/** The rows of the table of values, opened if need be, header cell first. */
export async function values(page: Page): Promise<string[][]> {
	const folded = view(page).locator('.more > details').first();
	const region = view(page).locator('[role=region] table').first();
	if ((await view(page).locator('.answer [role=region] table').count()) === 0) {
		if (!(await folded.evaluate((details: HTMLDetailsElement) => details.open)))
			await folded.locator('summary').click();
	}
	await expect(region).toBeVisible();
	return region
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
		);
}

/** Opens one of the panels under the figure. */
export async function panel(page: Page, name: string): Promise<Locator> {
	const details = view(page).locator('.more > details').filter({ hasText: name });
	await details.locator('summary').click();
	return details;
}
