import type { Page } from '@playwright/test';

/** One value of a figure's document, as far as a drawing or a table shows it. */
export interface Told {
	readonly geo: string;
	readonly value: number | null;
	readonly label: { readonly de: string; readonly en: string };
}

/** The values of a named figure, as the site gives them away. */
export async function documentOf(page: Page, id: string): Promise<{ values: readonly Told[] }> {
	const answer = await page.request.get(`${process.env['SITE_URL']}figures/${id}.json`);
	return (await answer.json()) as { values: readonly Told[] };
}

/** The rows of a figure's table as texts, header cell first. */
export const tableOf = (page: Page, id: string): Promise<string[][]> =>
	page
		.locator(`[data-figure="${id}"] details.values tbody tr`)
		.evaluateAll((rows) =>
			rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
		);

/** All the texts that are drawn and shown, in their order. */
export const drawnIn = (page: Page, id: string): Promise<string[]> =>
	page
		.locator(`[data-figure="${id}"] .drawing svg`)
		.evaluateAll((drawings) =>
			drawings
				.filter((drawing) => drawing.getBoundingClientRect().width > 0)
				.flatMap((drawing) => [...drawing.querySelectorAll('text')].map((text) => text.textContent ?? '')),
		);
