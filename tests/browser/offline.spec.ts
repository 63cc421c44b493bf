import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { clearPage, notKept, offline as words } from '../../src/lib/words/offline';
import { pages as pageWords } from '../../src/lib/words/pages';
import { editor as talkWords } from '../../src/lib/words/talk-editor';
import { formatSql } from '../../src/lib/view/sql-address';
import { axeFaults } from './axe';
import { values, view } from './explorer';
import * as offline from './offline';
import { cached, edition, editionOf, Host, keep, lengthFor, offer, openOffer } from './offline';
import { nothing, stored } from './stored';
import * as talk from './talk';

declare global {
	interface Window {
		violations: string[];
	}
}

const built = 'build-test';
/** A series that the explorer does not open with, as a file and as a page that is never kept. */
const series = 'eurostat-sm-purpose';

/** Kinds of pages that are kept, in both languages. */
const walk = [
	'/',
	'/figures/',
	'/explore/',
	'/explore/sql/',
	'/benchmark/',
	'/benchmark/portfolio/',
	'/talk/',
	'/data/',
	'/method/',
].flatMap((path) => [path, `/en${path}`]);

let host: Host;
test.beforeEach(async () => {
	host = await Host.open(built);
});
test.afterEach(() => host.cut());

async function cutNetwork(context: BrowserContext): Promise<void> {
	await host.cut();
	await context.setOffline(true);
}

/** What a page complains of: faults of its scripts, what its policy refused, files that did not come. */
async function complaintsOf(page: Page): Promise<string[]> {
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
	});
	return complaints;
}

const schemes = ['light', 'dark'] as const;
async function hasNoFault(page: Page): Promise<void> {
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme });
		expect(await axeFaults(page), colorScheme).toEqual([]);
	}
}

test.describe('before the reader asks', () => {
	test('nothing is registered or stored, and no worker is fetched, also on the page of the offer', async ({
		page,
	}) => {
		const asked: string[] = [];
		page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
		for (const path of ['/', '/offline/', '/en/offline/'])
			await page.goto(host.at(path), { waitUntil: 'networkidle' });
		await openOffer(page, host);
		expect(await stored(page)).toEqual(nothing);
		expect(asked.filter((path) => path === '/service-worker.js')).toEqual([]);
		await expect(page.locator('[data-remove]')).toHaveCount(0);
		await expect(offer(page, 'engine').locator('[data-keep]')).toBeDisabled();
	});

	test('the sizes are those of the built files', async ({ page }) => {
		await openOffer(page, host, '/en/offline/');
		const { pages, engine } = JSON.parse(readFileSync(`${built}/offline/contents.json`, 'utf8')) as Record<
			string,
			{ address: string; bytes: number; wire: number }[]
		>;
		for (const file of [...(pages ?? []), ...(engine ?? [])]) {
			const path = `${built}/${file.address.replace(/(^|\/)$/, '$1index.html')}`;
			expect(readFileSync(path).length, file.address).toBe(file.bytes);
			const packed = ['', '.br', '.gz'].map((end) => path + end).filter((name) => existsSync(name));
			expect(Math.min(...packed.map((name) => readFileSync(name).length))).toBe(file.wire);
		}
		const megabytes = (engine ?? []).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
		await expect(offer(page, 'engine').locator('.cost')).toContainText(`${Math.round(megabytes)}\u00a0MB`);
	});

	test('without JavaScript the page says that it needs it, and offers no button', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		for (const [path, locale] of [
			['/offline/', 'de'],
			['/en/offline/', 'en'],
		] as const) {
			await page.goto(host.at(path));
			await expect(page.getByText(words.needsScript[locale])).toBeVisible();
			await expect(page.locator('main button:visible')).toHaveCount(0);
		}
		await context.close();
	});
});

test.describe('with the network cut', () => {
	test('every page that is kept is there, whole, in both languages', async ({ page, context }) => {
		test.slow();
		await openOffer(page, host);
		await keep(page, 'pages');
		await cutNetwork(context);
		const complaints = await complaintsOf(page);
		for (const path of walk) {
			const answer = await page.goto(host.at(path));
			expect(answer?.status(), path).toBe(200);
			expect(answer?.fromServiceWorker(), path).toBe(true);
			await expect(page.locator('main h1').first(), path).toBeVisible();
			await page.waitForLoadState('networkidle');
			await expect(page.locator('html'), path).toHaveAttribute('lang', path.startsWith('/en/') ? 'en' : 'de');
			expect(await page.evaluate(() => document.fonts.check('1rem Vollkorn')), path).toBe(true);
		}
		// The explorer fetches the engine ahead, which is not kept here.
		expect(complaints.filter((text) => !/\/duckdb-[^/]*$/.test(text))).toEqual([]);
	});

	test('a page is found with any query, and without its last slash', async ({ page, context }) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		await cutNetwork(context);
		await page.goto(host.at('/explore?geo=DE'));
		expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/explore/?geo=DE');
		await expect(page.locator('[data-figure=view]')).toBeVisible();
	});

	test('the explorer answers a question that no page printed', async ({ page, context }) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		await cutNetwork(context);
		await page.goto(host.at('/explore/'));
		await view(page).locator('summary', { hasText: 'Land' }).click();
		await page.locator('input[name=geo][value=FR]').click();
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
		await page.goto(host.at(`/explore/?series=${series}`));
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
		expect((await values(page)).length).toBeGreaterThan(2);
	});

	test('a benchmark is made', async ({ page, context }) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		await cutNetwork(context);
		await page.goto(host.at('/en/benchmark/'));
		const network = page.locator('input[value=FACEBOOK], button[value=FACEBOOK]').first();
		await expect(network).toBeEnabled();
		await network.click();
		await expect(page.locator('[data-block]').first()).toContainText(/\d+(\.\d)?%/);
	});

	test('a talk is put together, presented, and taken along as one file and as PowerPoint', async ({
		page,
		context,
	}) => {
		test.slow();
		await openOffer(page, host);
		await keep(page, 'pages');
		await cutNetwork(context);
		await page.goto(host.at('/talk/'));
		await page
			.getByRole('button', { name: /^Hinzufügen/ })
			.first()
			.click();
		await talk.ready(page);
		for (const name of [talkWords.file.de, talkWords.powerpoint.de]) {
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name, exact: true }).click();
			expect(await (await download).failure(), name).toBeNull();
		}
		await page.locator('button.start').click();
		await page.keyboard.press('End');
		await expect(talk.slide(page).locator('svg').first()).toBeVisible();
	});

	test('the engine answers in SQL, when it was kept', async ({ page, context }) => {
		test.slow();
		await openOffer(page, host);
		await keep(page, 'pages');
		await keep(page, 'engine');
		await cutNetwork(context);
		const sql = 'SELECT geo, value FROM "sme-adoption" WHERE value > 50 ORDER BY value DESC LIMIT 5';
		await page.goto(host.at(`/explore/sql/?${formatSql(sql)}`));
		await page.locator('[data-run]').click();
		await expect(page.locator('.status[data-phase]')).toHaveAttribute('data-phase', 'answered');
		await expect(page.locator('.result tbody tr[aria-rowindex]')).toHaveCount(5);
	});

	test('a page that is not kept ends in a clear one, with a way on', async ({ page, context }) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		await cutNetwork(context);
		for (const [path, locale] of [
			[`/data/${series}/`, 'de'],
			[`/en/data/${series}/`, 'en'],
			['/none/', 'de'],
		] as const) {
			const answer = await page.goto(host.at(path));
			expect(answer?.status()).toBe(503);
			await expect(page.locator('h1')).toHaveText(clearPage['not-kept'].title[locale]);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none');
			await hasNoFault(page);
		}
		await page.getByRole('link', { name: pageWords.explore.de }).click();
		await expect(view(page)).toBeVisible();
	});

	test('answers kept for a page have its policy', async ({ page, context }) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		const said = await page.goto(host.at('/'));
		await cutNetwork(context);
		const answer = await page.goto(host.at('/'));
		for (const name of [
			'content-security-policy',
			'referrer-policy',
			'permissions-policy',
			'x-content-type-options',
		]) {
			expect(answer?.headers()[name], name).toBeTruthy();
			expect(answer?.headers()[name], name).toBe(said?.headers()[name]);
		}
	});
});

test('what is not for the worker is left to the network: embeds, parts, other methods', async ({ page }) => {
	await openOffer(page, host);
	await keep(page, 'pages');
	const framed = await page.goto(host.at('/embed/kmu-presence-2020/'));
	expect(framed?.fromServiceWorker()).toBe(false);
	await page.goto(host.at('/method/'), { waitUntil: 'networkidle' });
	const answers: [path: string, isKept: boolean][] = [];
	page.on('response', (answer) => answers.push([new URL(answer.url()).pathname, answer.fromServiceWorker()]));
	await page.evaluate(async () => {
		await fetch('/data/eurostat-sm-any.json');
		await fetch('/embed.js');
		await fetch('/data/eurostat-sm-any.json', { method: 'HEAD' });
		await fetch('/explore/index.json', { headers: { Range: 'bytes=0-9' } });
	});
	expect(answers).toEqual([
		['/data/eurostat-sm-any.json', true],
		['/embed.js', false],
		['/data/eurostat-sm-any.json', false],
		['/explore/index.json', false],
	]);
});

test.describe('a new version', () => {
	let newer: string;
	test.beforeAll(async () => {
		newer = await offline.newerThan(built);
	});
	test.afterAll(() => offline.remove(newer));

	/** The length of the same file in both versions. */
	const file = `/data/${series}.json`;
	const [before, after] = [0, 1].map((more) => readFileSync(`${built}${file}`, 'utf8').length + more);

	/** Loads a page while the browser looks for a new worker, and waits until that one stands ready. */
	async function newVersionWaits(page: Page): Promise<void> {
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const { installing } = registration;
			await new Promise<void>((done) => {
				if (registration.waiting) return done();
				installing?.addEventListener('statechange', () => installing.state === 'installed' && done());
			});
		});
	}

	test('never mixes with the old one, and takes its place when the reader says so', async ({
		page,
		context,
	}) => {
		test.slow();
		await openOffer(page, host);
		await keep(page, 'pages');
		const explorer = await context.newPage();
		await explorer.goto(host.at('/explore/'));
		const method = await context.newPage();
		await method.goto(host.at('/method/#top'));

		await host.show(newer);
		await page.goto(host.at('/offline/'));
		await newVersionWaits(page);
		expect(Object.keys(await cached(page))).toHaveLength(2);
		for (const tab of [page, explorer, method]) {
			expect(await editionOf(tab)).toBe('');
			expect(await lengthFor(tab, file)).toBe(before);
			await tab.reload();
			expect(await editionOf(tab)).toBe('');
			expect(await lengthFor(tab, file)).toBe(before);
		}
		// The host has the new version only; a page that is not kept is its own, and so are the files it asks for.
		const other = await context.newPage();
		await other.goto(host.at(`/data/${series}/`));
		expect(await editionOf(other)).toBe(edition);
		expect(await lengthFor(other, file)).toBe(after);
		await other.close();

		await explorer.goto(host.at(`/explore/?series=${series}#view`));
		await openOffer(page, host);
		await expect(page.locator('[data-newer]')).toHaveAttribute('data-newer', 'ready');
		await hasNoFault(page);
		await page.locator('[data-take-over]').click();
		for (const tab of [page, explorer, method]) {
			await expect.poll(() => editionOf(tab).catch(() => ''), { timeout: 10_000 }).toBe(edition);
			expect(await lengthFor(tab, file)).toBe(after);
		}
		expect(new URL(explorer.url()).search).toContain(series);
		await expect.poll(async () => Object.keys(await cached(page)).length).toBe(1);
		await expect(page.locator('[data-newer]')).toHaveCount(0);
		await cutNetwork(context);
		await explorer.reload();
		expect(await editionOf(explorer)).toBe(edition);
		expect(await lengthFor(explorer, file)).toBe(after);
	});

	test('takes over by itself once every page is closed, and the old cache goes', async ({
		page,
		context,
	}) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		await page.goto(host.at('/'));
		await host.show(newer);
		await newVersionWaits(page);
		const elsewhere = await context.newPage();
		await page.close();
		await expect(async () => {
			// No page of the site is open for a moment.
			await elsewhere.goto('about:blank');
			await elsewhere.waitForTimeout(500);
			await elsewhere.goto(host.at('/method/'));
			expect(await editionOf(elsewhere)).toBe(edition);
		}).toPass();
		await openOffer(elsewhere, host);
		expect(Object.keys(await cached(elsewhere))).toHaveLength(1);
		await expect(offer(elsewhere, 'pages')).toHaveAttribute('data-held', 'complete');
	});

	test('keeps the engine where it was kept, without loading it again', async ({ page }) => {
		test.slow();
		await openOffer(page, host);
		await keep(page, 'pages');
		await keep(page, 'engine');
		await host.show(newer);
		const asked: string[] = [];
		page.context().on('request', (request) => asked.push(request.url()));
		await openOffer(page, host);
		await newVersionWaits(page);
		const engines = Object.values(await cached(page)).map((paths) =>
			paths.filter((path) => path.endsWith('.wasm')),
		);
		expect(engines.map(({ length }) => length)).toEqual([1, 1]);
		expect(asked.filter((url) => url.endsWith('.wasm'))).toEqual([]);
	});

	test('that finds no room leaves the old one as it is; once there is room, the reader fetches it', async ({
		page,
	}) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		await page.goto(host.at('/method/'));
		const debug = await page.context().newCDPSession(page);
		const { origin } = new URL(host.url);
		await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 12_000_000 });
		await host.show(newer);
		await openOffer(page, host);
		const section = page.locator('[data-newer]');
		await expect(section).toHaveAttribute('data-newer', 'there');
		await section.locator('[data-fetch]').click();
		await expect(section.getByRole('alert')).toContainText('nicht genug Platz');
		expect(Object.keys(await cached(page))).toHaveLength(1);
		await expect(offer(page, 'pages')).toHaveAttribute('data-held', 'complete');
		await page.goto(host.at('/explore/'));
		expect([await editionOf(page), await lengthFor(page, file)]).toEqual(['', before]);

		await debug.send('Storage.overrideQuotaForOrigin', { origin });
		await openOffer(page, host);
		// The browser may be quicker than the reader.
		await section
			.locator('[data-fetch]')
			.click({ timeout: 3_000 })
			.catch(() => {});
		await expect(section).toHaveAttribute('data-newer', 'ready');
	});

	test('that appears while the old one is loaded stops it, and nothing is left', async ({ page }) => {
		await openOffer(page, host);
		await host.show(newer);
		await offer(page, 'pages').locator('[data-keep]').click();
		await expect(offer(page, 'pages').getByRole('alert')).toHaveText(notKept.changed.de);
		expect(await stored(page)).toEqual(nothing);
	});

	test('an old page with a missing file is given an error rather than the new one', async ({ page }) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		await page.goto(host.at('/explore/'));
		await host.show(newer);
		await page.evaluate(async (file) => {
			for (const name of await caches.keys()) await (await caches.open(name)).delete(file);
		}, file);
		expect(await lengthFor(page, file).catch(() => 'an error')).toBe('an error');
	});
});

test('lasting storage is asked for with the click, not before; a refusal is said', async ({ page }) => {
	await page.addInitScript(() => {
		const asked = { times: 0 };
		Object.assign(window, { asked });
		navigator.storage.persist = () => Promise.resolve(++asked.times > 1);
	});
	const times = () => page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
	await openOffer(page, host);
	expect(await times()).toBe(0);
	await keep(page, 'pages');
	await expect(page.getByText(words.notLasting.de)).toBeVisible();
	expect(await times()).toBe(1);
	await keep(page, 'engine');
	await expect(page.getByText(words.lasting.de)).toBeVisible();
});

test.describe('what can go wrong', () => {
	test('no room: it says so and how much is needed, nothing half is left, the site goes on', async ({
		page,
	}) => {
		await openOffer(page, host);
		const debug = await page.context().newCDPSession(page);
		const { origin } = new URL(host.url);
		await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
		await offer(page, 'pages').locator('[data-keep]').click();
		const alert = offer(page, 'pages').getByRole('alert');
		await expect(alert).toContainText('nicht genug Platz');
		await expect(alert).toContainText(/Nötig sind \d+([.,]\d)?\u00a0MB/);
		await hasNoFault(page);
		expect(await stored(page)).toEqual(nothing);
		await page.goto(host.at('/explore/'));
		await expect(view(page)).toBeVisible();

		await debug.send('Storage.overrideQuotaForOrigin', { origin });
		await openOffer(page, host);
		await keep(page, 'pages');
	});

	test('no room for the engine: the pages stay as they are', async ({ page }) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		const entries = await cached(page);
		const debug = await page.context().newCDPSession(page);
		const { origin } = new URL(host.url);
		await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000_000 });
		await offer(page, 'engine').locator('[data-keep]').click();
		await expect(offer(page, 'engine').getByRole('alert')).toContainText('nicht genug Platz');
		await expect(offer(page, 'pages')).toHaveAttribute('data-held', 'complete');
		await expect(offer(page, 'engine')).toHaveAttribute('data-held', 'none');
		expect(await cached(page)).toEqual(entries);
	});

	test('called off: nothing is left, and the focus is not lost', async ({ page }) => {
		await openOffer(page, host);
		await page.route('**/data/*.json', async (route) => {
			await new Promise((later) => setTimeout(later, 300));
			await route.continue().catch(() => {});
		});
		await offer(page, 'pages').locator('[data-keep]').click();
		await expect(offer(page, 'pages').locator('progress')).toBeVisible();
		await offer(page, 'pages').locator('[data-cancel]').click();
		await expect(offer(page, 'pages').getByRole('alert')).toHaveText(words.cancelled.de);
		await expect(offer(page, 'pages').locator('h2')).toBeFocused();
		expect(await stored(page)).toEqual(nothing);
	});

	test('the network goes while it loads: said, and nothing is left', async ({ page }) => {
		await openOffer(page, host, '/en/offline/');
		await page.route('**/data/*.json', (route) => route.abort());
		await offer(page, 'pages').locator('[data-keep]').click();
		await expect(offer(page, 'pages').getByRole('alert')).toHaveText(notKept.unreachable.en);
		expect(await stored(page)).toEqual(nothing);
	});

	test('half deleted: the page says so, other pages stand, what is missing is said, and is mended', async ({
		page,
		context,
	}) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		const entries = await cached(page);
		await page.evaluate(async () => {
			for (const name of await caches.keys())
				for (const path of ['/method/', '/explore/', '/data/eurostat-sm-any.json'])
					await (await caches.open(name)).delete(path);
		});
		// With a network, what is missing comes from there, if it is the same.
		expect((await page.goto(host.at('/method/')))?.status()).toBe(200);
		await openOffer(page, host);
		await expect(offer(page, 'pages')).toHaveAttribute('data-held', 'incomplete');
		await expect(offer(page, 'pages').locator('.held')).toContainText('3 von');
		await hasNoFault(page);

		await cutNetwork(context);
		expect((await page.goto(host.at('/method/')))?.status()).toBe(503);
		await expect(page.locator('h1')).toHaveText(clearPage.missing.title.de);
		expect((await page.goto(host.at('/')))?.status()).toBe(200);

		await openOffer(page, host);
		await offer(page, 'pages').locator('[data-keep]').click();
		await expect(offer(page, 'pages').getByRole('alert')).toContainText(notKept.stillBroken.de);
		await expect(offer(page, 'pages').locator('.held')).toContainText('3 von');

		await context.setOffline(false);
		await host.show(built);
		await keep(page, 'pages');
		const sorted = (all: Record<string, string[]>) => Object.values(all).map((paths) => paths.sort());
		expect(sorted(await cached(page))).toEqual(sorted(entries));
		await cutNetwork(context);
		expect((await page.goto(host.at('/method/')))?.status()).toBe(200);
	});

	test('wholly deleted by the browser: the same', async ({ page }) => {
		await openOffer(page, host);
		await keep(page, 'pages');
		await page.evaluate(async () => {
			for (const name of await caches.keys()) await caches.delete(name);
		});
		await openOffer(page, host);
		await expect(offer(page, 'pages')).toHaveAttribute('data-held', 'incomplete');
		await keep(page, 'pages');
	});
});

test('removed: no worker, no cache, nothing else, also with the engine and another page open', async ({
	page,
	context,
}) => {
	test.slow();
	await openOffer(page, host);
	await keep(page, 'pages');
	await keep(page, 'engine');
	const other = await context.newPage();
	await other.goto(host.at('/explore/'));
	await openOffer(page, host);
	await hasNoFault(page);
	await page.locator('[data-remove]').click();
	await expect(page.getByText(words.removed.de)).toBeVisible();
	expect(await stored(page)).toEqual(nothing);
	await expect(offer(page, 'pages')).toHaveAttribute('data-held', 'none');
	await other.reload();
	expect(await stored(other)).toEqual(nothing);
	await openOffer(page, host);
	await keep(page, 'pages');
});

test('by keys alone', async ({ page }) => {
	await openOffer(page, host);
	await page.locator('h1').click();
	await page.keyboard.press('Tab');
	await expect(offer(page, 'pages').locator('[data-keep]')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(offer(page, 'pages')).toHaveAttribute('data-held', 'complete');
	await expect(offer(page, 'pages').locator('h2')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(offer(page, 'engine').locator('[data-keep]')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-remove]')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page.getByText(words.removed.de)).toBeVisible();
});

test('below a path, worker and caches keep to it', async ({ page, context }) => {
	await host.cut();
	host = await Host.open('build-test-base', '/x');
	await openOffer(page, host);
	await keep(page, 'pages');
	expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.url);
	const paths = Object.values(await cached(page)).flat();
	expect(paths.length).toBeGreaterThan(100);
	expect(paths.filter((path) => !path.startsWith('/x/'))).toEqual([]);
	await cutNetwork(context);
	for (const path of ['/', '/en/explore/']) expect((await page.goto(host.at(path)))?.status()).toBe(200);
	await page.goto(host.at('/none/'));
	await expect(page.locator('h1')).toHaveText(clearPage['not-kept'].title.de);
	await page.getByRole('link', { name: pageWords.offline.de }).click();
	await expect(page).toHaveURL(host.at('/offline/'));
	await page.locator('[data-remove]').click();
	await expect(page.getByText(words.removed.de)).toBeVisible();
	expect(await stored(page)).toEqual(nothing);
});

test.describe('as an app', () => {
	test('the browser finds nothing wrong with the manifest, and every icon is what it says', async ({
		page,
	}) => {
		await page.goto(host.at('/'));
		const debug = await page.context().newCDPSession(page);
		const { url, errors, data } = await debug.send('Page.getAppManifest');
		expect(url).toBe(host.at('/manifest.webmanifest'));
		expect(errors).toEqual([]);
		const manifest = JSON.parse(String(data)) as { icons: { src: string; sizes: string; purpose: string }[] };
		expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
			...['192x192 any', '512x512 any', '512x512 maskable'],
		]);
		const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
		for (const { src, sizes } of [...manifest.icons, { src: String(touch), sizes: '180x180' }]) {
			const size = await page.evaluate(async (address) => {
				const answer = await fetch(address);
				const { width, height } = await createImageBitmap(await answer.blob());
				return `${width}x${height} ${answer.headers.get('content-type')}`;
			}, src);
			expect(size).toBe(`${sizes} image/png`);
		}
		const answer = await page.request.get(host.at('/manifest.webmanifest'));
		expect(answer.headers()['content-type']).toContain('application/manifest+json');
		const worker = await page.request.get(host.at('/service-worker.js'));
		expect(worker.headers()['cache-control']).toContain('must-revalidate');
	});
});
