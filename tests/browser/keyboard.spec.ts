import { expect, test, type Page } from '@playwright/test';
import { europe, visited } from './pages';

declare global {
	interface Window {
		/** All elements of the page, kept once, so that their places stay the same. */
		elements: Element[];
	}
}

interface Stop {
	/** Place among all elements of the page, or -1 for the page itself. */
	readonly index: number;
	readonly what: string;
	readonly isMarked: boolean;
}

/** Where the focus is, and whether an outline shows it. */
const focused = (page: Page): Promise<Stop> =>
	page.evaluate(() => {
		const element = document.activeElement ?? document.body;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return {
			index: element === document.body ? -1 : window.elements.indexOf(element),
			what: element.outerHTML.slice(0, 120),
			isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
		};
	});

/** All that must be reached: what can be operated and seen, and every region that scrolls. */
const operable = (page: Page): Promise<{ index: number; what: string }[]> =>
	page.evaluate(() => {
		window.elements = [...document.querySelectorAll('*')];
		const controls =
			'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
		return (
			window.elements
				.map((element, index) => ({ element, index }))
				.filter(({ element }) => {
					const { overflowX, overflowY } = getComputedStyle(element);
					const scrolls =
						(/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth) ||
						(/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight);
					return element.matches(controls) || (scrolls && element !== document.documentElement);
				})
				// Of a group of radio buttons Tab reaches the chosen one; arrows go to the others.
				.filter(({ element }) => !element.matches('input[type=radio]:not(:checked)'))
				.filter(({ element }) => element.checkVisibility({ visibilityProperty: true }))
				.map(({ element, index }) => ({ index, what: element.outerHTML.slice(0, 120) }))
		);
	});

/** Presses Tab until the focus leaves the page or comes round; fails when it never does. */
async function tabThrough(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	const limit = (await page.locator('*').count()) + 20;
	for (let i = 0; i < limit; i++) {
		await page.keyboard.press('Tab');
		const stop = await focused(page);
		if (stop.index === -1 || stop.index === stops[0]?.index) return stops;
		stops.push(stop);
	}
	throw new Error(`The focus never leaves the page; it is on ${stops.at(-1)?.what}`);
}

/** Opens all that can be opened, and waits until what that fetches is there. */
async function openAll(page: Page): Promise<void> {
	await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	let count = -1;
	for (let before = -2; before !== count;) {
		before = count;
		await page.waitForTimeout(700);
		count = await page.locator('*').count();
	}
}

for (const { path } of visited) {
	for (const width of [320, 1280]) {
		test(`Tab reaches everything on ${path} at ${width} px, and one sees where one is`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path, { waitUntil: 'networkidle' });
			await openAll(page);
			const needed = await operable(page);
			const stops = await tabThrough(page);
			const reached = new Set(stops.map(({ index }) => index));
			expect(needed.length).toBeGreaterThan(3);
			expect(needed.filter(({ index }) => !reached.has(index)).map(({ what }) => what)).toEqual([]);
			expect(stops.filter(({ isMarked }) => !isMarked).map(({ what }) => what)).toEqual([]);
			const order = stops.map(({ index }) => index);
			expect(order, 'the focus follows the page').toEqual(order.toSorted((a, b) => a - b));
		});
	}
}

test('the first stop leads past the navigation to the content', async ({ page }) => {
	for (const path of ['/', '/en/']) {
		await page.goto(path);
		await page.keyboard.press('Tab');
		const skip = page.locator('a.skip');
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.locator('#content')).toBeFocused();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('#content') !== null)).toBe(true);
	}
});

test('the values are opened, reached and scrolled by keys alone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`/figures/${europe}/`);
	const values = page.locator('details.values');
	await values.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(values.locator('tbody tr').last()).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(values.locator('[role=region]')).toBeFocused();
});

test('countries and comparison are chosen by keys alone', async ({ page }) => {
	await page.goto(`/figures/${europe}/`);
	const figure = page.locator('[data-figure]');
	const rows = figure.locator('details.values tbody tr');
	const before = await rows.count();
	await openAll(page);

	await figure.locator('input[name=geo][value=FR]').focus();
	await page.keyboard.press('Space');
	await expect(figure).toHaveAttribute('data-state', 'ready');
	await expect(rows).toHaveCount(before - 1);

	await figure.locator('select[name=against]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(figure).toHaveAttribute('data-state', 'ready');
	expect(new URL(page.url()).search).not.toBe('');
});
