import { expect, test } from '@playwright/test';
import { drawn, open, panel, savingData, values, view, withoutEngine } from './explorer';

test.describe('the first view', () => {
	test('is in the HTML: figure, sentence, table, source, questions', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		for (const [path, other] of [
			['/explore/', 'Vergleichswert'],
			['/en/explore/', 'reference'],
		] as const) {
			await page.goto(`${baseURL}${path.slice(1)}`);
			await expect(view(page)).toHaveAttribute('data-state', 'prerendered');
			expect((await drawn(page)).length).toBeGreaterThan(50);
			await expect(view(page).locator('.sentence')).toContainText(other);
			expect(await view(page).locator('tbody tr').count()).toBe(28);
			await expect(view(page).locator('.source')).toContainText('Eurostat');
			expect(await page.locator('.questions a').count()).toBeGreaterThanOrEqual(5);
			await expect(page.locator('.noscript')).toBeVisible();
		}
		await context.close();
	});

	test('is filtered at once from the figures in the page, without the engine', async ({ page }) => {
		const refused = await withoutEngine(page);
		await open(page, '');
		expect(await drawn(page)).toContain('Frankreich');
		await view(page).locator('summary', { hasText: 'Land' }).click();
		await page.locator('input[name=geo][value=FR]').click();
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
		expect(await drawn(page)).not.toContain('Frankreich');
		expect(await drawn(page)).toContain('Malta');
		expect(new URL(page.url()).search).toContain('geo=');
		await page.locator('input[name=form][value=lines]').check();
		await expect.poll(() => new URL(page.url()).search).toContain('form=lines');
		expect((await drawn(page)).join(' ')).toContain('2017');
		// Only the idle page may have asked for the engine; no answer waited for it.
		expect(refused.filter((url) => url.endsWith('.csv'))).toEqual([]);
	});

	test('fetches the engine when the page is idle, and never ahead for who saves data', async ({
		page,
		browser,
	}) => {
		const engine = page.waitForRequest(/\.wasm/, { timeout: 20_000 });
		await page.goto('/explore/');
		await engine;

		const careful = await browser.newPage();
		await savingData(careful);
		const asked: string[] = [];
		careful.on('request', (request) => asked.push(request.url()));
		await careful.goto(new URL('/explore/', page.url()).href, { waitUntil: 'networkidle' });
		await careful.waitForTimeout(5_000);
		expect(asked.filter((url) => url.includes('.wasm'))).toEqual([]);
		await careful.close();
	});
});

test.describe('the address', () => {
	test('is the only home of the view: back and forward walk through it', async ({ page }) => {
		await open(page, '');
		await page.locator('input[name=form][value=map]').check();
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
		await page.locator('select[name=mark]').selectOption('FR');
		await expect.poll(() => new URL(page.url()).search).toBe('?form=map&mark=FR');
		await page.goBack();
		await expect(page.locator('select[name=mark]')).toHaveValue('DE');
		await expect(page.locator('input[name=form][value=map]')).toBeChecked();
		await page.goBack();
		await expect(page.locator('input[name=form][value=bars]')).toBeChecked();
		expect(new URL(page.url()).search).toBe('');
		await page.goForward();
		await page.goForward();
		await expect(page.locator('select[name=mark]')).toHaveValue('FR');
		const [title, texts] = [await view(page).locator('h2').textContent(), await drawn(page)];
		await page.reload();
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
		expect(await view(page).locator('h2').textContent()).toBe(title);
		expect(await drawn(page)).toEqual(texts);
	});

	test('what is wrong in it is told and left out, and no text of it is run', async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(String(error)));
		page.on('dialog', (dialog) => {
			faults.push(dialog.message());
			void dialog.dismiss();
		});
		const hostile = '<img src=x onerror=alert(1)>';
		for (const query of [
			`geo=DE,XX&form=${encodeURIComponent(hostile)}&mark=${encodeURIComponent("';alert(1)//")}`,
			`series=${encodeURIComponent(hostile)}`,
			'series=no-such-series&year=1066',
			'with=no-such-series&pair=a~b',
			'v=99&by=__proto__&split=constructor&size=toString',
			`geo=${'DE,'.repeat(2000)}`,
			'year=-&geo=-',
			'%',
			'pair=~&pair=%00~%00',
		]) {
			await page.goto(`/explore/?${query}`);
			await expect(view(page)).toHaveAttribute('data-state', /ready|empty/);
			expect(await page.locator('img').count()).toBe(0);
		}
		await page.goto('/explore/?geo=DE,XX&year=1066&series=no-such-series');
		await expect(view(page).locator('[role=alert]')).toContainText('XX');
		await expect(view(page).locator('[role=alert]')).toContainText('1066');
		expect(faults).toEqual([]);
	});

	test('of a figure’s page leads to the same view here', async ({ page }) => {
		await page.goto('/figures/two-or-more-types/');
		await page.locator('a', { hasText: 'Weiter erkunden' }).click();
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
		await expect(view(page).locator('.series')).toContainText('zwei oder mehr Arten');
		expect((await drawn(page)).some((text) => text.includes('Deutschland'))).toBe(true);
		await expect(view(page).locator('[role=alert]')).toHaveCount(0);
	});
});

test('a series is found by an everyday word, opened by keys, and broken down', async ({ page }) => {
	await open(page, '');
	const field = page.locator('#ask');
	await field.fill('Bewerber');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	const first = await page.getByRole('option').first().locator('strong').textContent();
	await page.keyboard.press('Enter');
	await expect(view(page).locator('.series')).toContainText(String(first));
	await field.fill('zwölfundneunzig');
	await expect(page.locator('.search [role=status]')).toContainText('keine Datenreihe');
	await page.keyboard.press('Escape');

	await open(page, 'series=eurostat-sm-purpose-users');
	await page.locator('select[name=split]').selectOption('item');
	await expect.poll(() => new URL(page.url()).search).toContain('split=item');
	await expect(view(page)).toHaveAttribute('data-state', 'ready');
	await page.locator('input[name=form][value=heat]').check();
	await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(40);
});

test('what has no data cannot be chosen, and says why', async ({ page }) => {
	await open(page, 'series=eurostat-sm-type&geo=DE&by=item');
	const sector = page.locator('select[name=sector]');
	const closed = sector.locator('option[disabled]');
	expect(await closed.count()).toBeGreaterThan(3);
	expect(await closed.first().textContent()).toMatch(/– nur mit|– kein Wert/);
	await expect(sector.locator('option:not([disabled])').first()).toBeAttached();
	await open(page, 'series=gfk-wants-2019');
	await expect(page.locator('.radios summary')).toContainText('Karte');
	await expect(page.locator('.radios details')).toContainText(
		'Karte: dafür braucht es Werte für mehrere Länder',
	);
	await expect(page.locator('input[name=form][value=map]')).toBeDisabled();
});

test.describe('both ways of answering', () => {
	const queries = [
		'series=eurostat-sm-type&by=sector&split=item&form=heat&geo=EU28',
		'series=ard-zdf-daily&by=age&split=year&form=heat&item=INSTAGRAM',
		'series=gfk-wants-2019',
		'series=eurostat-dii-v3&form=table&geo=DE,FR&size=*&year=*',
		'series=cbs-sm-any&form=dumbbell',
		'series=bitkom-platforms-people-2023&form=dots',
	];
	test('give the same numbers: the files of the series, and the engine', async ({ browser }) => {
		const ahead = await browser.newPage();
		await withoutEngine(ahead);
		const fromFiles: unknown[] = [];
		for (const query of queries) {
			await open(ahead, query);
			fromFiles.push(await values(ahead), await view(ahead).locator('.sentence').textContent());
		}
		await ahead.close();

		const page = await browser.newPage();
		await page.route(/\/data\/[\w-]+\.json$/, (route) => route.abort());
		const fromEngine: unknown[] = [];
		for (const query of queries) {
			await open(page, query);
			fromEngine.push(await values(page), await view(page).locator('.sentence').textContent());
		}
		await page.close();
		expect(fromEngine).toEqual(fromFiles);
		expect(JSON.stringify(fromFiles).length).toBeGreaterThan(5_000);
	});

	test('failing, leave what is shown, and say what happened', async ({ page }) => {
		await page.route(/\.wasm|\/data\/[\w-]+\.(csv|json)/, (route) => route.abort());
		await open(page, '');
		const title = await view(page).locator('h2').textContent();
		await page.locator('.questions a').nth(1).click();
		await expect(view(page)).toHaveAttribute('data-state', 'failed');
		await expect(view(page).locator('.status')).toContainText('geladen');
		expect(await view(page).locator('h2').textContent()).toBe(title);
		await page.unrouteAll();
		await page.locator('.questions a').nth(1).click();
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
	});
});

test('the drawing is walked through by keys, by mouse and by touch', async ({ page, browser }) => {
	await open(page, '');
	const walk = page.getByRole('slider');
	await walk.focus();
	await page.keyboard.press('ArrowRight');
	await expect(walk).toHaveAttribute('aria-valuetext', /Malta · 2023\. 87,1\s%.*n nicht veröffentlicht/);
	await page.keyboard.press('ArrowDown');
	await expect(walk).toHaveAttribute('aria-valuetext', /Dänemark/);
	await page.keyboard.press('End');
	await expect(walk).toHaveAttribute('aria-valuetext', /Bulgarien/);
	await expect(page.locator('.tip')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.tip')).toHaveCount(0);

	await walk.hover({ position: { x: 300, y: 400 } });
	await expect(page.locator('.tip')).toContainText('2023');

	const phone = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true });
	const touched = await phone.newPage();
	await open(touched, '', page.url());
	const at = await touched.getByRole('slider').boundingBox();
	if (!at) throw new Error('the drawing has no box');
	await touched.getByRole('slider').tap({ position: { x: at.width / 2, y: at.height / 2 } });
	await expect(touched.locator('.tip')).toContainText('2023');
	const tip = await touched.locator('.tip').boundingBox();
	expect((tip?.x ?? -1) >= 0 && (tip?.x ?? 0) + (tip?.width ?? 999) <= 320).toBe(true);
	await touched.locator('h1').tap();
	await expect(touched.locator('.tip')).toHaveCount(0);
	await phone.close();
});

test('no form is wider than a phone of 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const form of ['bars', 'dots', 'lines', 'multiples', 'dumbbell', 'heat', 'map', 'table']) {
		await open(page, `series=eurostat-sm-type&form=${form}&mark=DE`);
		await expect(view(page)).toHaveAttribute('data-state', 'ready');
		const { content, window } = await page.evaluate(() => ({
			content: document.documentElement.scrollWidth,
			window: document.documentElement.clientWidth,
		}));
		expect(content, form).toBeLessThanOrEqual(window);
	}
});

test.describe('trust', () => {
	test('two groups are compared with their interval, and overlap is never a difference', async ({ page }) => {
		await open(page, 'series=gfk-wants-2019&pair=OFFERS/2019~CONTESTS/2019');
		const compare = view(page).locator('.more > details').filter({ hasText: 'Zwei Werte vergleichen' });
		await expect(compare).toContainText('Prozentpunkte');
		await expect(compare).toContainText('95-%-Bereich');
		await open(page, 'pair=DE/2023~FR/2023');
		await expect(compare).toContainText('Unterschied 6,1 Prozentpunkte');
		await expect(compare).toContainText('n ist nicht veröffentlicht');
	});

	test('what may not stand beside a figure is said with the reason', async ({ page }) => {
		await open(page, 'series=civey-kmu-presence-2020');
		const beside = await panel(page, 'Was daneben stehen darf');
		await expect(beside.locator('li li').first()).toBeVisible();
		await expect(beside).toContainText('nicht vergleichbar');
		await expect(beside).toContainText('Grundgesamtheit');
		await page.goto('/explore/?series=civey-kmu-presence-2020&with=bitkom-sm-any');
		const compare = view(page).locator('.more > details').filter({ hasText: 'Zwei Werte vergleichen' });
		await compare.locator('select[name=first]').selectOption({ index: 1 });
		await compare.locator('select[name=second]').selectOption({ index: 1 });
		await expect(compare).toContainText('dürfen nicht verglichen werden');
	});

	test('a view of values that part at a break, or of changing membership, says so', async ({ page }) => {
		await open(page, 'series=eurostat-sm-ge2&form=lines&geo=DE,FR,EU28,EU27_2020');
		const beside = await panel(page, 'Was daneben stehen darf');
		await expect(beside).toContainText('mit Vorsicht vergleichbar');
		await expect(beside).toContainText('umfassen nicht dieselben Länder');
		await expect(beside).toContainText('Bruch in der Zeitreihe (Frankreich');
	});

	test('how it is calculated shows the SQL, and opens in the workbench', async ({ page }) => {
		await open(page, 'series=gfk-wants-2019');
		const method = await panel(page, 'Wie wird das berechnet?');
		await expect(method.locator('code')).toContainText(`t."series" = 'gfk-wants-2019'`);
		await expect(method).toContainText('Wilson');
		await method.locator('a', { hasText: 'SQL-Werkbank' }).click();
		await expect(page).toHaveURL(/\/explore\/sql\/\?q=SELECT/);
		await page.locator('[data-run]').click();
		await expect(page.locator('.result')).toContainText('51,4', { timeout: 60_000 });
	});
});
