import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, type Frame, type Page } from '@playwright/test';
import { elementCode, iframeCode, scriptedCode, type EmbedCode } from '../../src/lib/share/embed-code';
import type { Oembed } from '../../src/lib/share/oembed';
import { test } from './embed-host';
import { embeds, europe, figureIds } from './pages';
import { nothing, stored } from './stored';

const kilobyte = 1000;
const paper = { light: 'rgb(251, 247, 238)', dark: 'rgb(26, 22, 19)' };

/** The code for a figure, as a reader is offered it. */
const code = (baseURL: string | undefined, wanted: Partial<EmbedCode> = {}): EmbedCode => ({
	site: String(baseURL),
	figure: europe,
	locale: 'de',
	flags: { theme: null, border: true },
	title: 'Eine Abbildung',
	height: 300,
	...wanted,
});

/** The frames of a page that show embeds. */
const embedded = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'));

/** Height in px of an iframe less that of what it shows; 0 where it fits. */
async function slack(frame: Frame): Promise<number> {
	const element = await frame.frameElement();
	const given = await element.evaluate((iframe) => (iframe as HTMLElement).clientHeight);
	return given - (await heightOf(frame));
}

/** Height in px of what an embed shows, with its border. */
const heightOf = (frame: Frame) =>
	frame.evaluate(() => Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0) + 2);

const background = (frame: Frame) =>
	frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const path of embeds) {
	test(`${path} is small, asks for one file besides itself, and stores nothing`, async ({
		page,
		host,
		baseURL,
	}) => {
		const own = String(baseURL).replace(/\/$/, '');
		const bodies: Promise<Buffer>[] = [];
		const requested: string[] = [];
		page.on('response', (response) => {
			if (!response.url().startsWith(own)) return;
			requested.push(response.url().slice(own.length));
			bodies.push(response.body());
		});
		await page.goto(host.put('/', `<iframe src="${own}${path}"></iframe>`), { waitUntil: 'networkidle' });
		expect(requested).toEqual([path, '/embed/frame.js']);
		const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25 * kilobyte);

		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await stored(page)).toEqual(nothing);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const width of [320, 700, 1920]) {
		test(`an embed says and shows all at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			for (const path of embeds) {
				await page.goto(`${path}?border=0&source=0&n=0&notes=0`);
				await expect(page.locator('h1')).toBeVisible();
				await expect(page.locator('.sentence')).toHaveText(/\d/);
				await expect(page.locator('.drawing > div:visible')).toHaveCount(1);
				await expect(page.locator('.note').first()).toBeVisible();
				await expect(page.locator('.source').first()).toBeVisible();
				await expect(page.locator('.source').first()).toContainText(/n = \d|n nicht|n not/);
				const more = page.locator('.home a');
				await expect(more).toHaveAttribute('href', path.replace('/embed/', '/figures/'));
				await expect(more).toHaveAttribute('target', '_blank');
				await expect(more).toHaveAttribute('rel', 'noopener');
				const across = await page.locator('html').evaluate((html) => html.scrollWidth);
				expect(across, path).toBeLessThanOrEqual(width);
			}
		});
	}
});

test('the address chooses the scheme; what it does not know is ignored', async ({ page }) => {
	const ways = [
		['?theme=dark', 'light', paper.dark],
		['?theme=light', 'dark', paper.light],
		['', 'light', paper.light],
		['', 'dark', paper.dark],
		['?theme=%22onload%3D1&utm_source=x', 'dark', paper.dark],
		['?theme=DARK', 'light', paper.light],
	] as const;
	for (const [search, colorScheme, colour] of ways) {
		await page.emulateMedia({ colorScheme });
		await page.goto(`/embed/${europe}/${search}`);
		expect(await background(page.mainFrame()), search + colorScheme).toBe(colour);
	}
	const border = () => page.locator('body').evaluate((body) => getComputedStyle(body).borderTopColor);
	expect(await border()).not.toBe('rgba(0, 0, 0, 0)');
	await page.goto(`/embed/${europe}/?border=0`);
	expect(await border()).toBe('rgba(0, 0, 0, 0)');
	await expect(page.locator('.source').first()).toBeVisible();
});

test('the three kinds of code show the figure; with the script it gets its height', async ({
	page,
	host,
	baseURL,
}) => {
	const own = (figure: string | undefined) => code(baseURL, { figure: String(figure), height: 120 });
	const address = host.put(
		'/',
		[
			iframeCode(own(figureIds[0])),
			scriptedCode(own(figureIds[1])),
			elementCode(own(figureIds[2])),
			`<kmu-figure figure="${figureIds[3]}" lang="en" theme="dark"></kmu-figure>`,
			'<kmu-figure figure="&quot;><script>"></kmu-figure>',
		].join('\n'),
	);
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 4000 });
		await page.goto(address, { waitUntil: 'networkidle' });
		expect(embedded(page)).toHaveLength(4);
		for (const frame of embedded(page)) await expect.poll(() => slack(frame), frame.url()).toBe(0);
	}
	const made = page.frame({ url: /theme=dark/ });
	expect(made && (await background(made))).toBe(paper.dark);
	expect(made?.url()).toContain(`/en/embed/${figureIds[3]}/`);

	// A narrower column makes the figure taller, and the frame follows.
	await page.setViewportSize({ width: 340, height: 4000 });
	for (const frame of embedded(page)) await expect.poll(() => slack(frame), frame.url()).toBe(0);
	await page.evaluate(() => document.querySelector('kmu-figure')?.setAttribute('theme', 'dark'));
	await expect
		.poll(() => embedded(page).filter((frame) => frame.url().includes('theme=dark')).length)
		.toBe(2);
});

test('an iframe alone, and one in the element, work on a page without scripts', async ({
	browser,
	host,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(host.put('/', iframeCode(code(baseURL)) + elementCode(code(baseURL))));
	for (const i of [0, 1])
		await expect(page.frameLocator('iframe').nth(i).locator('.drawing > div:visible')).toHaveCount(1);
	await context.close();
});

test('it works in a sandbox that allows scripts and nothing else', async ({ page, host, baseURL }) => {
	const errors: string[] = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	page.on('pageerror', (error) => errors.push(error.message));
	const embed = code(baseURL, { flags: { theme: 'dark', border: true } });
	const sandboxed = scriptedCode(embed).replace('<iframe', '<iframe sandbox="allow-scripts"');
	await page.goto(host.put('/', sandboxed), { waitUntil: 'networkidle' });
	const [frame] = embedded(page);
	if (!frame) throw new Error('there is no embed');
	expect(await frame.evaluate(() => self.origin)).toBe('null');
	await expect.poll(() => slack(frame)).toBe(0);
	expect(await background(frame)).toBe(paper.dark);
	expect(errors).toEqual([]);
});

test('messages with a wrong source, origin, figure or height are ignored', async ({
	page,
	host,
	baseURL,
}) => {
	const says = (message: object) => `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
	const wrong = { type: 'kmu-figure', id: europe, height: 777 };
	const twin = iframeCode(code(baseURL)).replace(' loading="lazy"', '');
	const stranger = host.put('/stranger', says(wrong));
	await page.goto(
		host.put('/', `${scriptedCode(code(baseURL))}<iframe id="other" src="${stranger}"></iframe>${twin}`),
		{
			waitUntil: 'networkidle',
		},
	);
	const [frame, same] = embedded(page);
	if (!frame || !same) throw new Error('there are no embeds');
	await expect.poll(() => slack(frame)).toBe(0);
	const iframe = page.locator('iframe').first();
	const height = () => iframe.evaluate((element) => element.style.height);
	const right = await height();
	const heard = () =>
		page.evaluate(() =>
			new Promise((resolve) => addEventListener('message', resolve, { once: true })).then(() => 1),
		);

	const own = heard();
	await page.evaluate((message) => postMessage(message, '*'), wrong);
	await own;
	const others = heard();
	await page.locator('#other').evaluate((other: HTMLIFrameElement) => (other.src += ''));
	await others;
	expect(await height(), 'source').toBe(right);
	await same.evaluate((message) => parent.postMessage(message, '*'), wrong);
	await expect(page.locator('iframe').last()).toHaveCSS('height', '777px');
	expect(await height(), 'another embed of the same figure').toBe(right);

	for (const other of [-1, 0, 1e9, '777', null, {}]) {
		await frame.evaluate((message) => parent.postMessage(message, '*'), { ...wrong, height: other });
	}
	await frame.evaluate((message) => parent.postMessage(message, '*'), { ...wrong, id: 'people-online' });
	await frame.evaluate((message) => parent.postMessage(message, '*'), { ...wrong, type: 'resize' });
	await frame.evaluate(() => parent.postMessage(null, '*'));
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
	expect(await height(), 'height, figure and kind').toBe(right);

	// The frame is led elsewhere; its address in the page still names the embed.
	const led = heard();
	await iframe.evaluate((element: HTMLIFrameElement, to) => {
		if (element.contentWindow) element.contentWindow.location.href = to;
	}, stranger);
	await led;
	expect(await height(), 'origin').toBe(right);
	expect(await iframe.getAttribute('src')).toContain(`/embed/${europe}/`);

	// The same message from the embed itself is heeded.
	await iframe.evaluate((element: HTMLIFrameElement) => (element.src += ''));
	await expect.poll(() => page.frames()[1]?.url()).toContain('/embed/');
	await page.frames()[1]?.evaluate((message) => parent.postMessage(message, '*'), wrong);
	await expect.poll(height).toBe('777px');
});

test('twenty on a page are light, get their heights, and shift nothing after load', async ({
	page,
	host,
	baseURL,
}) => {
	let bytes = 0;
	const measured: Promise<void>[] = [];
	page.on('response', (response) => {
		// What the browser has already is asked for and not sent again.
		if (response.status() === 304) return;
		measured.push(response.body().then((body) => void (bytes += gzipSync(body, { level: 9 }).length)));
	});
	await page.addInitScript(() => {
		if (parent !== window) return;
		const shifts: { at: number; by: number }[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push({ at: entry.startTime, by: (entry as PerformanceEntry & { value: number }).value });
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const twenty = Array.from({ length: 20 }, (_, i) => {
		const figure = String(figureIds[i % figureIds.length]);
		const path = `${baseURL}oembed/${figure}.json`;
		return { figure, path };
	});
	const told = await Promise.all(
		twenty.map(async ({ figure, path }) => {
			const { height } = (await (await page.request.get(path)).json()) as Oembed;
			return scriptedCode(code(baseURL, { figure, height }));
		}),
	);
	await page.setViewportSize({ width: 716, height: 900 });
	await page.goto(
		host.put(
			'/',
			told
				.map((one) => `<p>Text.</p>${one}`)
				.join('')
				.replaceAll(' loading="lazy"', ''),
		),
		{
			waitUntil: 'networkidle',
		},
	);
	expect(embedded(page)).toHaveLength(20);
	for (const frame of embedded(page)) await expect.poll(() => slack(frame), frame.url()).toBe(0);
	await Promise.all(measured);
	expect(bytes).toBeGreaterThan(20 * kilobyte);
	expect(bytes).toBeLessThanOrEqual(600 * kilobyte);
	const late = await page.evaluate(() => {
		const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const { shifts } = window as unknown as { shifts: { at: number; by: number }[] };
		return shifts
			.filter(({ at }) => at > Number(navigation?.loadEventEnd))
			.reduce((sum, { by }) => sum + by, 0);
	});
	expect(late).toBe(0);
});

test('an embed may be framed by anyone, the page of its figure by nobody', async ({
	page,
	host,
	baseURL,
}) => {
	for (const path of ['/embed/', '/en/embed/']) {
		const response = await page.request.get(`${path}${europe}/`);
		expect(response.headers()['content-security-policy']).toContain("base-uri 'self'");
		expect(response.headers()['content-security-policy']).not.toContain('frame-ancestors');
		expect(response.headers()['x-frame-options']).toBeUndefined();
	}
	await page.goto(
		host.put(
			'/',
			[`embed/${europe}/`, `figures/${europe}/`]
				.map((path) => `<iframe src="${baseURL}${path}"></iframe>`)
				.join(''),
		),
	);
	await expect(page.frameLocator('iframe').first().locator('[data-figure]')).toBeVisible();
	await expect(page.frameLocator('iframe').last().locator('[data-figure]')).toHaveCount(0);
});

test('a file without a server, and a page in a sandbox, may show an embed too', async ({
	page,
	host,
	baseURL,
}, testInfo) => {
	const file = testInfo.outputPath('talk.html');
	writeFileSync(file, `<!doctype html><meta charset="utf-8">${scriptedCode(code(baseURL))}`);
	await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle' });
	const [frame] = embedded(page);
	if (!frame) throw new Error('there is no embed');
	await expect.poll(() => slack(frame)).toBe(0);

	const inner = iframeCode(code(baseURL)).replaceAll('"', '&quot;');
	await page.goto(host.put('/', `<iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`));
	const nested = page.frameLocator('iframe').frameLocator('iframe');
	await expect(nested.locator('[data-figure]')).toBeVisible();
});

test('the page of a figure names its oEmbed answer, and that is true', async ({ page }) => {
	await page.setViewportSize({ width: 700, height: 900 });
	for (const [prefix, id] of figureIds.flatMap((each) => [['', each] as const, ['/en', each] as const])) {
		await page.goto(`${prefix}/figures/${id}/`);
		const link = page.locator('link[rel=alternate][type="application/json+oembed"]');
		await expect(link).toHaveAttribute('href', `${prefix}/oembed/${id}.json`);
		const answer = await page.request.get(String(await link.getAttribute('href')));
		expect(answer.headers()['content-type']).toContain('application/json');
		const told = (await answer.json()) as Oembed;
		expect(told.title).toBe(await link.getAttribute('title'));
		expect(told.html).toContain(`src="${prefix}/embed/${id}/"`);

		await page.goto(`${prefix}/embed/${id}/`);
		await expect(page.locator('h1')).toHaveText(told.title);
		const real = await heightOf(page.mainFrame());
		expect(told.height, `${prefix} ${id}`).toBeGreaterThanOrEqual(real);
		expect(told.height, `${prefix} ${id}`).toBeLessThanOrEqual(real * 1.25 + 40);
	}
});

test('the script for other pages is small', () => {
	expect(readFileSync('build-test/embed.js').length).toBeLessThanOrEqual(2000);
});
