import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

interface Bench {
	read(text: string): Promise<number>;
	confirm(): Promise<{ list: number; summary: number }>;
	filter(name: string, code: string): Promise<{ took: number; left: number }>;
	scroll(step: number): Promise<{ frames: number[]; empty: number }>;
	open(): Promise<number>;
	take(ending: string): Promise<number>;
}
declare global {
	interface Window {
		bench: Bench;
	}
}

const source = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

/** What is measured in. */
export interface Condition {
	readonly name: string;
	readonly width: number;
	readonly height: number;
	/** How many times slower the processor is made. */
	readonly slowdown: number;
}

/** Milliseconds of one visit; frames are the times between two. */
export interface Visit {
	readonly read: number;
	readonly list: number;
	readonly summary: number;
	readonly filters: readonly number[];
	readonly frames: readonly number[];
	/** Frames in which no line was in sight. */
	readonly empty: number;
	readonly open: number;
	readonly csv: number;
	readonly excel: number;
}

const filters = [
	['filter-country', 'DE'],
	['filter-size', '10-49'],
	['filter-sector', '56'],
	['filter-sector', ''],
	['filter-country', ''],
	['filter-size', 'unsaid'],
	['filter-size', ''],
] as const;

/** Loads the page anew and does with the file what a reader does. Throws an Error where the page does not show all of it. */
export async function visit(
	browser: Browser,
	url: string,
	csv: string,
	rows: number,
	{ width, height, slowdown }: Condition,
): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width, height }, locale: 'de-DE' });
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(300_000);
		const debug = await context.newCDPSession(page);
		await debug.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.locator('[data-awake]').waitFor();
		await page.evaluate(source);
		const read = await page.evaluate((text) => window.bench.read(text), csv);
		const { list, summary } = await page.evaluate(() => window.bench.confirm());
		const taken = await page.locator('[data-count]').getAttribute('data-count');
		if (Number(taken) !== rows) throw new Error(`${taken} of ${rows} businesses were taken in.`);
		const filtered: number[] = [];
		for (const [name, code] of filters) {
			const { took, left } = await page.evaluate(([n, c]) => window.bench.filter(n, c), [
				name,
				code,
			] as const);
			if (left === 0 || left > rows) throw new Error(`The filter ${name}=${code} left ${left} businesses.`);
			filtered.push(took);
		}
		// As fast as a finger flings: some ten lines with each frame.
		const { frames, empty } = await page.evaluate(() => window.bench.scroll(700));
		const open = await page.evaluate(() => window.bench.open());
		const csvTook = await page.evaluate(() => window.bench.take('csv'));
		const excel = await page.evaluate(() => window.bench.take('excel.csv'));
		const rounded = frames.map((frame) => Math.round(frame * 10) / 10);
		return { read, list, summary, filters: filtered, frames: rounded, empty, open, csv: csvTook, excel };
	} finally {
		await context.close();
	}
}
