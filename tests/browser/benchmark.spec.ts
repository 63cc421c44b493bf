import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { formatFragment } from '../../src/lib/benchmark/fragment';
import { answered } from '../../src/lib/words/benchmark/questions';
import * as benchmark from './benchmark';
import { alike, bakery, choice, linkTo, network, open, progress, said, saidOf, steps } from './benchmark';
import { nothing, stored } from './stored';

const phone = { width: 390, height: 844 };

/** Answers what the browser asks before a page is left; resolves to how often it asked. */
function leaving(page: Page, answer: 'stay' | 'leave'): { asked: number } {
	const count = { asked: 0 };
	page.on('dialog', (dialog) => {
		count.asked += Number(dialog.type() === 'beforeunload');
		void (answer === 'leave' ? dialog.accept() : dialog.dismiss());
	});
	return count;
}

test.describe('a small bakery on a phone', () => {
	test.use({ viewport: phone, hasTouch: true });

	test('comes from the start page to its findings with at most 25 taps', async ({ page }) => {
		await page.goto('/');
		const finger = new benchmark.Finger(page);
		const began = Date.now();
		await finger.tap(page.locator('.doors a[href$="/benchmark/"]'));
		await benchmark.awake(page);
		await benchmark.isBakery(page, finger);
		await benchmark.answerAll(page, finger);
		await finger.tap(page.locator('.answered button'));

		await expect(progress(page)).toHaveText(answered(13, 13, 'de'));
		await expect(page.locator('.result')).toBeFocused();
		await expect(page.locator('.result h2').first()).toBeInViewport();
		await expect(page.locator('[data-block]').first()).toContainText(/\d+(,\d)?\u00a0%/);
		expect(await steps(page).count()).toBeGreaterThan(0);
		console.log(`${finger.taps} taps, ${Date.now() - began} ms by a script`);
		expect(finger.taps).toBeLessThanOrEqual(25);
	});

	test('still needs no more when it taps every single answer', async ({ page }) => {
		await page.goto('/');
		const finger = new benchmark.Finger(page);
		await finger.tap(page.locator('.doors a[href$="/benchmark/"]'));
		await benchmark.awake(page);
		await benchmark.isBakery(page, finger);
		await finger.tap(network(page, 'INSTAGRAM'));
		for (const row of await page.locator('.row[data-item]').all())
			await finger.tap(row.locator('input[value=yes]'));
		await finger.tap(page.locator('.answered button'));
		await expect(progress(page)).toHaveText(answered(13, 13, 'de'));
		expect(finger.taps).toBeLessThanOrEqual(25);
	});
});

test.describe('answering', () => {
	test('an answer is changed, taken back, and counted', async ({ page }) => {
		await open(page);
		await expect(progress(page)).toHaveText(answered(0, 13, 'de'));
		await choice(page, 'E_SM_PRCR', 'yes').click();
		await choice(page, 'E_SM_PRCR', 'not-yet').click();
		expect(await said(page)).toEqual(['E_SM_PRCR not-yet']);
		await expect(progress(page)).toHaveText(answered(1, 13, 'de'));
		await choice(page, 'E_SM_PRCR', 'not-yet').click();
		expect(await said(page)).toEqual([]);
		await expect(progress(page)).toHaveText(answered(0, 13, 'de'));
	});

	test('"nowhere" and "not relevant" go before the networks, and the other way round', async ({ page }) => {
		await open(page);
		await network(page, 'FACEBOOK').click();
		await network(page, 'X').click();
		await network(page, 'none').click();
		expect(await said(page)).toEqual(['networks none']);
		await network(page, 'not-relevant').click();
		expect(await said(page)).toEqual(['networks not-relevant']);
		await network(page, 'TIKTOK').click();
		expect(await said(page)).toEqual(['networks TIKTOK']);
		await network(page, 'TIKTOK').click();
		expect(await said(page)).toEqual([]);
		await expect(progress(page)).toHaveText(answered(0, 13, 'de'));
	});

	test('"the rest" leaves what was said, and can be changed', async ({ page }) => {
		await open(page);
		await choice(page, 'HOURS', 'yes').click();
		await benchmark.rest(page, 'wants').click();
		await expect(progress(page)).toHaveText(answered(1, 13, 'de'));
		await expect(benchmark.rest(page, 'wants')).toBeDisabled();
		expect(await said(page)).toEqual([
			...['OFFERS not-yet', 'HOURS yes', 'UPDATES not-yet', 'DISCOUNTS not-yet'],
			...['TOPICS not-yet', 'EXTRAS not-yet', 'CONTESTS not-yet'],
		]);
		await choice(page, 'OFFERS', 'not-yet').click();
		await expect(progress(page)).toHaveText(answered(0, 13, 'de'));
		await expect(benchmark.rest(page, 'wants')).toBeEnabled();
	});

	test('the survey’s own words stand beside a question', async ({ page }) => {
		await open(page, '/en/benchmark/');
		const wording = page.locator('.wording').last();
		await wording.locator('summary').click();
		await expect(wording).toContainText('What do you look for from firms on social networks?');
		await expect(wording).toContainText('Opening hours');
	});

	test('by keys alone, all of it', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		await network(page, 'FACEBOOK').focus();
		await page.keyboard.press('Space');
		for (let presses = 0; presses < 80; presses++) {
			await page.keyboard.press('Tab');
			const focus = await page.evaluate(() => {
				const { type, name, value } = document.activeElement as HTMLInputElement;
				const bar = document.querySelector('.answered')?.getBoundingClientRect();
				const box = document.activeElement?.getBoundingClientRect();
				const inBar = document.activeElement?.closest('.answered') !== null;
				return { type, name, value, inBar, isFree: !bar || !box || inBar || box.bottom <= bar.top + 1 };
			});
			expect(focus.isFree, `${focus.name} is not hidden behind the bar`).toBe(true);
			if (focus.inBar) break;
			if (focus.type !== 'radio') continue;
			expect(focus.value, 'Tab enters a question at its first answer').toBe('yes');
			await page.keyboard.press('ArrowRight');
		}
		await expect(progress(page)).toHaveText(answered(13, 13, 'de'));
		expect((await said(page)).filter((text) => text.endsWith(' not-yet'))).toHaveLength(18);
		await page.keyboard.press('Enter');
		await expect(page.locator('.result')).toBeFocused();
	});

	test('an answer that was given is taken back with the space bar', async ({ page }) => {
		await open(page);
		await choice(page, 'BASICS', 'yes').focus();
		await page.keyboard.press('Space');
		expect(await said(page)).toEqual(['BASICS yes']);
		await page.keyboard.press('Space');
		expect(await said(page)).toEqual([]);
	});
});

test.describe('whatever is said', () => {
	for (const mark of ['yes', 'not-relevant'] as const) {
		test(`"${mark}" to everything: no step, and no reproach`, async ({ page }) => {
			await open(page, linkTo(alike(mark)));
			await expect(progress(page)).toHaveText(answered(13, 13, 'de'));
			await expect(steps(page)).toHaveCount(0);
			await expect(page.locator('.result [data-mark="not-yet"]')).toHaveCount(0);
			await expect(page.locator('[data-block=wants-not-met]')).toHaveCount(0);
		});
	}

	test('"not yet" to everything: at most three steps, each with a figure and its source', async ({
		page,
	}) => {
		await open(page, linkTo(alike('not-yet')));
		const count = await steps(page).count();
		expect(count).toBeGreaterThan(0);
		expect(count).toBeLessThanOrEqual(3);
		for (const step of await steps(page).all()) await expect(step).toContainText(/\d\u00a0%.*\d{4}/s);
	});
});

test.describe('after it has come', () => {
	test('nothing is asked of any server, from the first answer to the last deletion', async ({ page }) => {
		await open(page);
		const asked = benchmark.requestsOf(page);
		await benchmark.isBakery(page);
		await benchmark.answerAll(page);
		await page.locator('.answered button').click();
		await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
		await page.emulateMedia({ media: 'print' });
		await page.emulateMedia({ media: null });
		await benchmark.keepFile(page);
		await benchmark.copyLink(page);
		await benchmark.deleteAll(page);
		expect(await said(page)).toEqual([]);
		await page.waitForTimeout(1_000);
		expect(asked).toEqual([]);
		await page.evaluate(() => fetch('/favicon.svg'));
		expect(asked, 'the check sees a request').toHaveLength(1);
	});

	test('all of it works without a network', async ({ page, context }) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await open(page);
		await context.setOffline(true);
		await benchmark.isBakery(page);
		await benchmark.answerAll(page);
		await page.locator('.answered button').click();
		await expect(page.locator('[data-block]').first()).toContainText('%');
		const before = await said(page);
		const path = await benchmark.keepFile(page);
		await benchmark.deleteAll(page);
		expect(await said(page)).toEqual([]);
		await benchmark.loadFile(page, path);
		await expect.poll(() => said(page)).toEqual(before);
		expect(faults).toEqual([]);
	});

	test('nothing stays on the device', async ({ page }) => {
		await open(page);
		await benchmark.isBakery(page);
		await benchmark.answerAll(page);
		await benchmark.keepFile(page);
		expect(await stored(page)).toEqual(nothing);
		leaving(page, 'leave');
		await page.goto('/method/');
		expect(await stored(page)).toEqual(nothing);
	});
});

test.describe('a link with answers', () => {
	test('is taken over, and taken out of the address', async ({ page }) => {
		await open(page, linkTo(bakery));
		expect(await said(page)).toEqual(saidOf(bakery));
		await expect(page).toHaveURL(/\/benchmark\/$/);
		expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('INSTAGRAM');
		await expect(page.locator('.opening [role=alert]')).toBeEmpty();
	});

	test('is in no request and no referrer, there and on the way on', async ({ page, context }) => {
		const sent: Promise<string>[] = [];
		context.on('request', (request) =>
			sent.push(
				request.allHeaders().then((headers) => JSON.stringify([request.url(), headers, request.postData()])),
			),
		);
		leaving(page, 'leave');
		await open(page, linkTo(bakery));
		await choice(page, 'HOURS', 'yes').click();
		await page.locator('header nav a[hreflang]').click();
		await benchmark.awake(page);
		await expect(page).toHaveURL(/\/en\/benchmark\/$/);
		await page.locator('header nav a[href$="/method/"]').click();
		await expect(page).toHaveURL(/\/method\/$/);
		const all = await Promise.all(sent);
		expect(all.length).toBeGreaterThan(5);
		expect(all.some((text) => text.includes('/en/benchmark/'))).toBe(true);
		expect(all.filter((text) => /INSTAGRAM|division=|v=1/.test(text))).toEqual([]);
	});

	test('that is pasted into the open page counts as well', async ({ page }) => {
		await open(page);
		await page.evaluate((hash) => (location.hash = hash), formatFragment(bakery));
		await expect.poll(() => said(page)).toEqual(saidOf(bakery));
		await expect(page).toHaveURL(/\/benchmark\/$/);
	});

	test('of a newer version, with unknown parts, is read as far as it can be, and it is said', async ({
		page,
	}) => {
		await open(page, '/benchmark/#v=7;country=XX;size=1-9;networks=MYSPACE,TIKTOK;wants=yq;moon=full');
		expect(await said(page)).toEqual(['networks TIKTOK', 'OFFERS yes']);
		const told = page.locator('.opening [role=alert]');
		for (const text of ['XX', 'MYSPACE', 'moon']) await expect(told).toContainText(text);
		await expect(page).toHaveURL(/\/benchmark\/$/);
	});

	for (const broken of ['hello', '%E0%A4%A', 'v=1;v=2;%00%F0', 'x'.repeat(10_000)]) {
		test(`that is none ("${broken.slice(0, 20)}") does no harm`, async ({ page }) => {
			const faults: string[] = [];
			page.on('pageerror', ({ message }) => faults.push(message));
			await open(page, `/en/benchmark/#${broken}`);
			await expect(page.locator('.opening [role=alert]')).not.toBeEmpty();
			await choice(page, 'HOURS', 'yes').click();
			expect(await said(page)).toEqual(['HOURS yes']);
			expect(faults).toEqual([]);
		});
	}

	test('is not what the skip link makes of the address', async ({ page }) => {
		await open(page);
		await page.locator('a.skip').focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('#content')).toBeFocused();
		await expect(page.locator('.opening [role=alert]')).toBeEmpty();
	});
});

test.describe('leaving', () => {
	test('the other language has the same answers, and nobody is asked', async ({ page }) => {
		const asked = leaving(page, 'stay');
		await open(page, linkTo(bakery));
		await choice(page, 'OFFERS', 'yes').click();
		const before = await said(page);
		await page.locator('header nav a[hreflang]').click();
		await expect(page).toHaveURL(/\/en\/benchmark\/$/);
		await benchmark.awake(page);
		await expect.poll(() => said(page)).toEqual(before);
		await expect(progress(page)).toHaveText(answered(13, 13, 'en'));
		await page.locator('header nav a[hreflang]').click();
		await expect(page).toHaveURL(/\/benchmark\/$/);
		await expect.poll(() => said(page)).toEqual(before);
		expect(asked.asked).toBe(0);
	});

	test('with answers that are kept nowhere, the browser asks first', async ({ page }) => {
		const asked = leaving(page, 'stay');
		await open(page);
		await choice(page, 'OFFERS', 'yes').click();
		await page.evaluate(() => setTimeout(() => location.reload()));
		await expect.poll(() => asked.asked).toBe(1);
		expect(await said(page)).toEqual(['OFFERS yes']);
	});

	test('before an answer, after a file and after deleting all, nobody is asked', async ({ page }) => {
		const asked = leaving(page, 'leave');
		await open(page);
		await page.locator('.wording summary').first().click();
		await page.reload();
		await benchmark.awake(page);
		await choice(page, 'OFFERS', 'yes').click();
		const file = JSON.parse(readFileSync(await benchmark.keepFile(page), 'utf8'));
		expect(file.answers.marks).toEqual({ OFFERS: 'yes' });
		await page.reload();
		await benchmark.awake(page);
		await choice(page, 'OFFERS', 'yes').click();
		await benchmark.deleteAll(page);
		await page.reload();
		expect(asked.asked).toBe(0);
	});
});

for (const path of ['/benchmark/', '/en/benchmark/']) {
	test(`${path} has a finding for everybody before any script`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
		const page = await context.newPage();
		await page.goto(path);
		await expect(page.locator('[data-block]').first()).toContainText(/\d\s?%/);
		await expect(page.locator('.what')).toBeHidden();
		await expect(page.locator('.noscript')).toBeVisible();
		await context.close();
	});
}
