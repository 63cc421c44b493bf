import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Seen } from './seen';
import type { Control, Wish } from './wish';

/** A message to the database's worker: what for, and when it went and was answered. */
export interface Trip {
	readonly type: string;
	readonly sql: string;
	readonly from: number;
	readonly to: number;
}

/** What became of one change; times in ms from the event on the control. */
export interface Changed {
	/** Until the answer was in the page and laid out; null where nothing could be seen of it. */
	readonly took: number | null;
	/** Until the frame with it was handed to be painted. */
	readonly frame: number;
	/** How often a drawing was put into the page. */
	readonly draws: number;
	readonly search: string;
	/** Width of the drawing's place, px. */
	readonly room: number;
	readonly seen: Seen;
}

declare global {
	interface Window {
		drive: {
			offers(): Control[];
			change(wish: Wish, patience: number): Promise<Changed>;
			seen(): Seen;
		};
		signs: { made: number | null; running: number | null; trips: Trip[] | null; workers: number };
	}
}

const text = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The longest that an answer may take, ms. */
const patience = 15_000;

/** The explorer in a browser with nothing in its cache. */
export async function openExplorer(browser: Browser, url: string, search = ''): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
	const page = await context.newPage();
	page.setDefaultTimeout(120_000);
	await page.addInitScript(text('engine-signs.js'));
	await page.addInitScript(text('drive.js'));
	await page.goto(`${url}explore/${search}`);
	await page.locator('fieldset.controls:enabled').waitFor();
	return page;
}

/** Waits until the engine runs, which the page starts by itself when it is idle. */
export async function engineRunning(page: Page): Promise<void> {
	await page.waitForFunction(() => window.signs.running !== null);
}

/** How often a page is opened anew whose engine was lost before it had its tables, as on a busy machine. */
const tries = 5;

/** The explorer at a series that the engine must be asked for, with how often it had to be opened. */
export async function openAtSeries(
	browser: Browser,
	url: string,
	id: string,
): Promise<{ page: Page; opened: number }> {
	for (let opened = 1; ; opened++) {
		const page = await openExplorer(browser, url, `?series=${id}`);
		const figure = page.locator('[data-figure="view"]:is([data-state="ready"], [data-state="failed"])');
		await figure.waitFor();
		if ((await figure.getAttribute('data-state')) === 'ready') return { page, opened };
		await page.context().close();
		if (opened === tries) throw new Error(`${id} could not be opened in ${tries} tries.`);
	}
}

/** Shows a series: chosen in the search, where that finds it by its title, else by its address. */
export async function openSeries(page: Page, id: string, title: string): Promise<void> {
	const field = page.locator('#ask');
	await field.fill(title);
	const found = page.locator(`#found-${id}`);
	if (await found.waitFor({ timeout: 5_000 }).then(...outcome)) await found.click();
	else await byAddress(page, id);
	await page.waitForFunction((series) => {
		const state = document.querySelector<HTMLElement>('[data-figure="view"]')?.dataset['state'];
		return location.search.includes(series) && (state === 'ready' || state === 'empty');
	}, `series=${id}`);
}

const outcome = [() => true, () => false] as const;

async function byAddress(page: Page, id: string): Promise<void> {
	await page.goto(`${new URL(page.url()).pathname}?series=${id}`);
	await engineRunning(page);
}

export const offers = (page: Page): Promise<Control[]> => page.evaluate(() => window.drive.offers());

/** Makes a change; a text where the page has no answer. */
export const change = (page: Page, wish: Wish): Promise<Changed | string> =>
	page.evaluate(
		([wish, patience]) =>
			window.drive.change(wish, patience).catch((error: unknown) => {
				if (error instanceof Error) return error.message;
				throw error;
			}),
		[wish, patience] as const,
	);
