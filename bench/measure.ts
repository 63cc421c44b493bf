import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Asked } from './asked';

declare global {
	interface Window {
		/** Settles with the time (ms since navigation or since the click) at which the asked drawing was painted. */
		painted: Promise<number>;
		watch(question: Question & { readonly start: number }): void;
	}
}

/** What is measured in: the line is already in front of `url`. */
export interface Condition {
	readonly name: string;
	/** How many times slower the processor is made. */
	readonly slowdown: number;
}

interface Question {
	readonly id: string;
	/** Texts that must be in the drawing, each as one text element. */
	readonly shown: readonly string[];
	/** Texts that must not be in it. */
	readonly hidden: readonly string[];
	/** State the figure must be in; null where the page has no figure but only its drawing. */
	readonly state: string | null;
}

// As text, because a function that was compiled for Node does not run in a page.
const source = readFileSync(new URL('watch.js', import.meta.url), 'utf8');

async function newPage(browser: Browser, { slowdown }: Condition): Promise<Page> {
	// A context of its own: nothing is cached.
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
	const page = await context.newPage();
	const debug = await context.newCDPSession(page);
	await debug.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	page.setDefaultTimeout(300_000);
	return page;
}

/** Milliseconds from navigation until the figure's drawing with all asked values is painted, with nothing in the cache. */
export async function firstDrawn(
	browser: Browser,
	condition: Condition,
	url: string,
	{ id, values }: { id: string; values: readonly Asked[] },
): Promise<number> {
	const page = await newPage(browser, condition);
	const question: Question = { id, shown: values.map(({ value }) => value), hidden: [], state: null };
	await page.addInitScript(`${source}\nwatch(${JSON.stringify({ ...question, start: 0 })})`);
	await page.goto(url, { waitUntil: 'commit' });
	const painted = await page.evaluate(() => window.painted);
	// Nothing counts as drawn before the browser itself says that it painted something.
	const firstPaint = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					for (const { name, startTime } of list.getEntries()) {
						if (name === 'first-contentful-paint') resolve(startTime);
					}
				}).observe({ type: 'paint', buffered: true });
			}),
	);
	await page.context().close();
	return Math.max(painted, firstPaint);
}

/**
 * Milliseconds from a click on one country after the other until the drawing shows exactly the countries left over.
 * The first needs the engine, which is not in the cache; the others find it running.
 */
export async function filters(
	browser: Browser,
	condition: Condition,
	url: string,
	{ id, values, clicks }: { id: string; values: readonly Asked[]; clicks: readonly string[] },
): Promise<{ cold: number; warm: number[] }> {
	const page = await newPage(browser, condition);
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.evaluate(source);
	const times: number[] = [];
	for (const [i, code] of clicks.entries()) {
		const gone = clicks.slice(0, i + 1);
		const label = (isGone: boolean) =>
			values.filter((value) => gone.includes(value.code) === isGone).map((value) => value.label);
		const question: Question = { id, shown: label(false), hidden: label(true), state: 'ready' };
		const took = await page
			.locator(`input[name=geo][value=${code}]`)
			.evaluate((input: HTMLInputElement, asked) => {
				const start = performance.now();
				input.click();
				window.watch({ ...asked, start });
				return window.painted;
			}, question);
		times.push(took);
	}
	await page.context().close();
	const [cold = NaN, ...warm] = times;
	return { cold, warm };
}
