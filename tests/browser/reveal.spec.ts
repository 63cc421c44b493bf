import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';
import { revealCode, slideScale, slideShapes, type SlideCode } from '../../src/lib/share/slide-code';
import { test } from './embed-host';
import { figureIds } from './pages';

const require = createRequire(import.meta.url);
const file = (path: string) => readFileSync(require.resolve(`reveal.js${path}`), 'utf8');
const parts = {
	css: file('/reveal.css') + file('/theme/white.css'),
	script: file(''),
};

/** Slides of a deck by somebody else: one before, the embeds, one after. */
const deck = (slides: readonly string[], config = {}) => `
<style>${parts.css}</style>
<div class="reveal"><div class="slides">
<section><h2>Davor</h2></section>
${slides.join('\n')}
<section><h2>Danach</h2></section>
</div></div>
<script>${parts.script}</script>
<script>Reveal.initialize(${JSON.stringify({ hash: true, transition: 'none', ...config })})</script>`;

const tall = 'enterprises-europe-2023';
const low = 'kmu-presence-2020';

const code = (baseURL: string | undefined, wanted: Partial<SlideCode> = {}): SlideCode => ({
	site: String(baseURL),
	figure: low,
	locale: 'de',
	flags: { theme: 'light', border: true },
	title: 'Eine Abbildung',
	height: 420,
	slide: 'wide',
	...wanted,
});

const embedded = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'));
const slideNumber = (page: Page) =>
	page.evaluate(
		() => (window as unknown as { Reveal: { getIndices(): { h: number } } }).Reveal.getIndices().h,
	);
const isIn = (page: Page) =>
	page.evaluate(() => document.activeElement?.tagName === 'IFRAME' && !document.hasFocus());

/** What is wrong in an embed as it is shown: what is cut off, and what lies beside the slide. */
const fit = async (page: Page, frame: Frame) => {
	const inside = await frame.evaluate(() => {
		const { scrollHeight, scrollWidth } = document.documentElement;
		return { down: scrollHeight - innerHeight, across: scrollWidth - innerWidth };
	});
	const slides = await page.locator('.slides').boundingBox();
	const shown = await (await frame.frameElement()).boundingBox();
	return { inside, slides, shown };
};

for (const [name, config] of [
	['as reveal.js is', {}],
	['in 16 : 9', { width: 1280, height: 720 }],
	['in 1920 x 1080', { width: 1920, height: 1080, margin: 0 }],
] as const) {
	test(`a deck ${name} shows every figure whole, as large as the slide lets it`, async ({
		page,
		host,
		baseURL,
	}) => {
		await page.setViewportSize({ width: 960, height: 700 });
		const heights: number[] = [];
		for (const figure of figureIds) {
			await page.goto(`${baseURL}embed/${figure}/`);
			heights.push(await page.evaluate(() => Number(document.querySelector('main')?.offsetHeight) + 2));
		}
		const slides = figureIds.map((figure, i) =>
			revealCode(code(baseURL, { figure, height: Number(heights[i]) })),
		);
		await page.setViewportSize({ width: 1920, height: 1080 });
		await page.goto(host.put('/', deck(slides, config)), { waitUntil: 'networkidle' });
		for (const figure of figureIds) {
			await page.keyboard.press('ArrowRight');
			const frame = page.frame({ url: new RegExp(`/embed/${figure}/`) });
			if (!frame) throw new Error(`${figure} is not in the deck`);
			await expect(page.locator('section.present iframe')).toHaveAttribute('src', frame.url());
			await expect(frame.locator('.drawing > div:visible')).toHaveCount(1);
			await expect(frame.locator('.source').first()).toBeVisible();
			const { inside, slides, shown } = await fit(page, frame);
			expect(inside.down, `${figure}: nothing is cut off`).toBeLessThanOrEqual(0);
			expect(inside.across, figure).toBeLessThanOrEqual(0);
			if (!slides || !shown) throw new Error('nothing is shown');
			expect(Math.abs(shown.height - slides.height), `${figure}: as tall as the slide`).toBeLessThan(4);
			expect(shown.x).toBeGreaterThanOrEqual(slides.x - 1);
			expect(shown.x + shown.width).toBeLessThanOrEqual(slides.x + slides.width + 1);
			const middle = shown.x + shown.width / 2 - (slides.x + slides.width / 2);
			expect(Math.abs(middle), `${figure}: in the middle`).toBeLessThan(2);
		}
	});
}

test('a tall figure is made smaller, a low one is not', () => {
	expect(slideScale(400, 'wide')).toBe(1);
	expect(slideScale(1300, 'wide')).toBeCloseTo(slideShapes.wide.height / (1300 * 1.03), 2);
	expect(slideScale(690, 'classic')).toBeGreaterThan(slideScale(690, 'wide'));
});

test('before it is clicked, and after, the keys are the deck’s', async ({ page, host, baseURL }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	const slides = [
		revealCode(code(baseURL)),
		revealCode(code(baseURL, { figure: 'purposes-eu28', height: 860 })),
	];
	await page.goto(host.put('/', deck(slides)), { waitUntil: 'networkidle' });
	for (const [key, to] of [
		['PageDown', 1],
		['ArrowRight', 2],
		['ArrowLeft', 1],
		['PageUp', 0],
		['PageDown', 1],
	] as const) {
		await page.keyboard.press(key);
		expect(await slideNumber(page), key).toBe(to);
	}
	expect(embedded(page)).toHaveLength(2);

	// A click on the drawing: the focus goes back to the deck at once.
	await page.frameLocator('section.present iframe').locator('svg:visible').first().click();
	await expect.poll(() => isIn(page)).toBe(false);
	for (const [key, to] of [
		['PageDown', 2],
		['PageUp', 1],
		['ArrowRight', 2],
		['ArrowLeft', 1],
		['End', 3],
		['Home', 0],
		['PageDown', 1],
	] as const) {
		await page.keyboard.press(key);
		await expect.poll(() => slideNumber(page), key).toBe(to);
	}
	await page.frameLocator('section.present iframe').locator('svg:visible').first().click();
	await page.keyboard.press('b');
	await expect(page.locator('.reveal')).toHaveClass(/paused/);
	await page.keyboard.press('b');
	await expect(page.locator('.reveal')).not.toHaveClass(/paused/);
});

test('without the script of the embed a click would keep the keys: the check above sees it', async ({
	page,
	host,
	baseURL,
}) => {
	await page.route('**/embed/frame.js', (route) => route.abort());
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(host.put('/', deck([revealCode(code(baseURL))])), { waitUntil: 'networkidle' });
	await page.keyboard.press('PageDown');
	await page.frameLocator('section.present iframe').locator('svg:visible').first().click();
	await page.keyboard.press('PageDown');
	await page.waitForTimeout(300);
	expect(await slideNumber(page)).toBe(1);
});

test('marked text and a link keep the focus, and PageDown still reaches the deck', async ({
	page,
	host,
	baseURL,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(host.put('/', deck([revealCode(code(baseURL))])), { waitUntil: 'networkidle' });
	await page.keyboard.press('PageDown');
	const [frame] = embedded(page);
	if (!frame) throw new Error('there is no embed');

	await frame.locator('h1').dblclick();
	expect(await frame.evaluate(() => [String(getSelection()).trim() !== '', document.hasFocus()])).toEqual([
		true,
		true,
	]);
	await page.keyboard.press('PageDown');
	await expect.poll(() => slideNumber(page)).toBe(2);
	await page.keyboard.press('PageUp');
	await expect.poll(() => slideNumber(page)).toBe(1);

	// Who came to the link by Tab stays there: the click that Enter makes gives nothing back.
	await frame.evaluate(() => getSelection()?.removeAllRanges());
	const link = frame.locator('.home a');
	await link.evaluate((element) => element.addEventListener('click', (event) => event.preventDefault()));
	await link.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowLeft');
	await expect(link).toBeFocused();
	expect(await frame.evaluate(() => document.hasFocus())).toBe(true);
	expect(await slideNumber(page)).toBe(1);
	await page.keyboard.press('PageDown');
	await expect.poll(() => slideNumber(page)).toBe(2);
});

test('a deck that was opened with a network shows the figure without one, there and back', async ({
	page,
	host,
	baseURL,
	context,
}) => {
	const far = Array.from({ length: 6 }, () => '<section>Text</section>');
	await page.goto(host.put('/', deck([...far, revealCode(code(baseURL, { figure: tall, height: 1300 }))])), {
		waitUntil: 'networkidle',
	});
	expect(embedded(page), 'far from the slide that is shown').toHaveLength(1);
	await context.setOffline(true);
	for (const key of ['End', 'PageUp', 'Home', 'End', 'PageUp']) await page.keyboard.press(key);
	const frame = page.frameLocator('section.present iframe');
	await expect(frame.locator('.drawing > div:visible')).toHaveCount(1);
	await expect(frame.locator('h1')).toBeVisible();
});

test('the slide that the dialog offers, frozen, in a deck without a network', async ({
	page,
	host,
	context,
}) => {
	await page.goto(`/figures/${low}/`);
	await page.locator('[data-figure] button[data-carry]').click();
	const dialog = page.locator('dialog[open]');
	await dialog.locator('select').selectOption('reveal');
	await dialog.locator('fieldset label').filter({ hasText: 'eingefroren' }).click();
	const field = dialog.locator('textarea');
	await expect(field).toHaveValue(/\/embed\/view\/#p=/);
	await expect(dialog.frameLocator('iframe').locator('.drawing > div:visible')).toHaveCount(1);
	const slide = await field.inputValue();

	const far = Array.from({ length: 6 }, () => '<section>Text</section>');
	await page.goto(host.put('/', deck([...far, slide])), { waitUntil: 'networkidle' });
	await context.setOffline(true);
	for (const key of ['End', 'PageUp']) await page.keyboard.press(key);
	const frame = page.frameLocator('section.present iframe');
	await expect(frame.locator('.drawing > div:visible')).toHaveCount(1);
	await expect(frame.locator('[data-standing]')).toBeVisible();
	await frame.locator('svg:visible').first().click();
	const before = await slideNumber(page);
	await page.keyboard.press('PageUp');
	await expect.poll(() => slideNumber(page)).toBe(before - 1);
});

test('keys with a modifier, and of no talk, are told to nobody', async ({ page, host, baseURL }) => {
	await page.goto(
		host.put(
			'/',
			`<script>heard = []; addEventListener('message', ({ data }) => typeof data === 'string' && heard.push(data))</script>
			<iframe src="${baseURL}embed/${low}/" width="900" height="600"></iframe>`,
		),
		{ waitUntil: 'networkidle' },
	);
	const [frame] = embedded(page);
	if (!frame) throw new Error('there is no embed');
	await frame.locator('h1').dblclick();
	for (const key of [
		'x',
		'Control+ArrowRight',
		'Shift+PageDown',
		'Alt+ArrowLeft',
		'Tab',
		'Enter',
		'PageDown',
	])
		await page.keyboard.press(key);
	const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
	await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
	expect(await heard()).toEqual(['{"method":"triggerKey","args":[34]}']);
});
