import type { Browser } from '@playwright/test';
import { serve } from '../../hosting/serve';
import type { Exploration } from '../../src/lib/view/exploration';
import type { Kept } from './asked';
import type { Floor } from './floor/client';

/** A page that asks the bare database and draws once. */
export interface FloorPage {
	measure(view: Exploration, kept: Kept, room: number): Promise<Floor>;
	close(): Promise<void>;
}

/** Opens the page of floor/ as it was built into a folder. */
export async function openFloor(browser: Browser, dir: string): Promise<FloorPage> {
	const site = await serve({ dir, base: '', port: 0 });
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	page.setDefaultTimeout(120_000);
	await page.goto(site.url);
	return {
		async measure(view, { table, holding }, room) {
			await page.evaluate((asked) => window.floor.load(asked), table);
			return page.evaluate(
				(asked) => window.floor.measure(asked.view, asked.holding, asked.room),
				// Rows are asked of the database; here they would only be carried over.
				{ view, holding: { ...holding, rows: null }, room },
			);
		},
		async close() {
			await page.close();
			await site.close();
		},
	};
}
