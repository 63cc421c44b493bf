import { gzipSync } from 'node:zlib';
import { expect, type Frame, type Page } from '@playwright/test';
import fc from 'fast-check';
import { letters, pack } from '../../src/lib/plates/pack';
import { scriptedCode } from '../../src/lib/share/embed-code';
import { forms, type Form } from '../../src/lib/view/exploration';
import { axeFaults } from './axe';
import { test } from './embed-host';
import { plateIn } from './embed-plates';
import { drawn, open, values, view } from './explorer';
import { viewEmbeds } from './pages';
import { nothing, stored } from './stored';

const kilobyte = 1000;
const path = '/embed/view/';
const figure = (page: Page | Frame) => page.locator('[data-figure="view"]');

/** Watches for whatever a page must never do: a dialog, an error, a request to elsewhere. */
function watch(page: Page): string[] {
	const seen: string[] = [];
	page.on('dialog', (dialog) => {
		seen.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
	page.on('console', (message) => message.type() === 'error' && seen.push(`console: ${message.text()}`));
	page.on('request', (request) => {
		if (!/^\/(en\/)?embed\/(view\/|\w+\.js$)|^\/favicon\.svg$/.test(new URL(request.url()).pathname))
			seen.push(`request: ${request.url()}`);
	});
	return seen;
}

/** Shows a fragment and waits until it is shown, or told why not. */
async function shows(page: Page, fragment: string, at = path): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${at}#${fragment}`);
	await expect(figure(page)).toHaveAttribute('data-state', /ready|empty|failed/);
}

const visibleTexts = (page: Page) =>
	figure(page)
		.locator('svg:visible text')
		.evaluateAll((texts) => texts.map((text) => text.textContent ?? ''));

/** What a form draws for each value that is known: a mark, or the value in its cell. */
const marks: Readonly<Record<Exclude<Form, 'table'>, string>> = {
	...{ bars: '.bar > *', dots: '.dot > *', dumbbell: '.dot > *', heat: '.value > *' },
	...{ lines: '.dot > *', map: '.value > *, .name > *', multiples: '.dot > *' },
};

for (const form of forms) {
	test(`${form}: draws its values from its address, light, with one request, and stores nothing`, async ({
		page,
		host,
		baseURL,
	}) => {
		const plate = plateIn(form);
		const fragment = `p=${await pack(plate)}`;
		const bodies: Promise<Buffer>[] = [];
		const requested: string[] = [];
		page.on('response', (response) => {
			const { pathname, origin } = new URL(response.url());
			if (origin !== new URL(String(baseURL)).origin) return;
			requested.push(pathname);
			bodies.push(response.body());
		});
		await page.goto(host.put('/', `<iframe src="${baseURL}embed/view/#${fragment}"></iframe>`), {
			waitUntil: 'networkidle',
		});
		expect(requested).toEqual([path, `/embed/${form}.js`]);
		const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
		// The map's coasts leave no room for what each script proves of own surveys' plates.
		const most = form === 'map' ? 25.5 : 25;
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most * kilobyte);

		const seen = watch(page);
		await shows(page, fragment);
		await expect(figure(page)).toHaveAttribute('data-state', 'ready');
		await expect(page.locator('h1')).toHaveText(plate.title);
		await expect(page.locator('.sentence')).toHaveText(plate.sentence);
		await expect(page.locator('.note').first()).toHaveText(String(plate.notes[0]));
		await expect(page.locator('.source')).toHaveText(String(plate.sources[0]));
		await expect(page.locator('.note').last()).toHaveText(
			'Eingefroren am 25. November 2026. Die Werte stehen in der Adresse dieser Einbettung.',
		);
		const more = page.locator('.home a');
		await expect(more).toHaveAttribute('href', new URL(plate.path, baseURL).href);
		await expect(more).toHaveAttribute('target', '_blank');
		await expect(more).toHaveAttribute('rel', 'noopener');

		const known = plate.rows.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate.value] : []));
		if (form === 'table') {
			const cells = page.locator('tbody tr');
			await expect(cells).toHaveCount(plate.rows.length);
			await expect(cells.first()).toHaveText(/Deutschland\s*2023\s*56\u00a0%\s*54–58\s*1\.000/);
			await expect(page.locator('tbody th').nth(2)).toHaveText('<img src=x onerror=alert(1)>');
		} else {
			const count = await figure(page).locator(`svg:visible`).locator(marks[form]).count();
			expect(count).toBe(known.length);
			const texts = (await visibleTexts(page)).join(' ');
			expect(texts).toContain(form === 'multiples' ? 'Zwei' : '83');
			if (form !== 'map' && form !== 'multiples') expect(texts).toContain('56');
		}
		expect(await page.locator('script').count()).toBe(3);
		expect(await page.locator('img').count()).toBe(0);
		expect(seen).toEqual([]);
		expect(await stored(page)).toEqual(nothing);
	});
}

test('it fits a phone’s column and a slide, in both schemes, and axe finds no fault', async ({ page }) => {
	for (const form of forms) {
		const fragment = `p=${await pack(plateIn(form))}`;
		for (const [width, theme, paper] of [
			[320, 'light', 'rgb(251, 247, 238)'],
			[1920, 'dark', 'rgb(26, 22, 19)'],
		] as const) {
			await page.setViewportSize({ width, height: 900 });
			await shows(page, fragment, `${path}?theme=${theme}`);
			const html = page.locator('html');
			expect(await html.evaluate(({ scrollWidth }) => scrollWidth), form).toBeLessThanOrEqual(width);
			await expect(html).toHaveCSS('background-color', paper);
			if (form !== 'table') await expect(page.locator('.drawing > div:visible')).toHaveCount(1);
			expect(await axeFaults(page), `${form} ${width}`).toEqual([]);
		}
	}
});

test('another fragment is drawn anew', async ({ page }) => {
	await shows(page, `p=${await pack(plateIn('bars'))}`);
	await page.evaluate((hash) => (location.hash = hash), `p=${await pack(plateIn('heat', { title: 'Neu' }))}`);
	await expect(page.locator('h1')).toHaveText('Neu');
	await expect(page.locator('.cell').first()).toBeAttached();
});

test('it speaks the language of its plate, and says when there are newer values, or none any more', async ({
	page,
	baseURL,
}) => {
	const english = { locale: 'en', path: 'en/explore/?form=map' } as const;
	await shows(
		page,
		`p=${await pack(plateIn('bars', { ...english, edition: '00000000' }))}`,
		'/en/embed/view/',
	);
	const told = page.locator('[data-standing]');
	await expect(told).toHaveText(
		'Frozen on 25 November 2026. The values are in the address of this embed. ' +
			'There have been newer figures since that day. See the newer figures.',
	);
	await expect(told.locator('a')).toHaveAttribute('href', `${baseURL}en/explore/?form=map`);
	await expect(figure(page)).toHaveAttribute('lang', 'en');

	const index = (await (await page.request.get('/explore/index.json')).json()) as Record<string, string>[];
	const edition = String(index.find(({ id }) => id === 'eurostat-sm-any')?.['edition']);
	await shows(page, `p=${await pack(plateIn('bars', { edition }))}`);
	await expect(told).toHaveAttribute('data-standing', 'same');
	await shows(page, `p=${await pack(plateIn('bars', { edition, series: 'never-was' }))}`);
	await expect(told).toContainText('Diese Datenreihe gibt es auf der Website nicht mehr.');
});

/** Height in px of an iframe less that of what it shows; 0 where it fits. */
async function slack(frame: Frame): Promise<number> {
	const given = await (await frame.frameElement()).evaluate((iframe) => (iframe as HTMLElement).clientHeight);
	return frame.evaluate(
		(height) => height - Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0) - 2,
		given,
	);
}

test('in a sandbox, frozen, live and broken ones tell their height', async ({ page, host, baseURL }) => {
	const seen: string[] = [];
	page.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
	page.on('pageerror', (error) => seen.push(error.message));
	const code = (fragment: string) =>
		scriptedCode({
			...{
				site: String(baseURL),
				figure: 'view',
				fragment,
				locale: 'de',
				title: 'Eine Abbildung',
				height: 90,
			},
			flags: { theme: 'dark', border: true },
		})
			.replace('<iframe', '<iframe sandbox="allow-scripts"')
			.replace(' loading="lazy"', '');
	const fragments = [`p=${await pack(plateIn('bars'))}`, 'series=gfk-wants-2019', 'p=1bAAAA'];
	await page.goto(host.put('/', fragments.map(code).join('\n')), { waitUntil: 'networkidle' });
	const frames = page.frames().filter((frame) => frame.url().includes('/embed/view/'));
	expect(frames).toHaveLength(3);
	for (const [i, frame] of frames.entries()) {
		expect(await frame.evaluate(() => self.origin)).toBe('null');
		await expect(figure(frame)).toHaveAttribute('data-state', i === 2 ? 'failed' : 'ready');
		await expect.poll(() => slack(frame), frame.url()).toBe(0);
		await expect(frame.locator('html')).toHaveCSS('background-color', 'rgb(26, 22, 19)');
	}
	expect(seen).toEqual([]);
});

test('hostile fragments draw nothing, run nothing and ask for nothing; the reader is told what to do', async ({
	page,
}) => {
	const real = await pack(plateIn('bars'));
	const strange = [
		'p=',
		'p=1b',
		'p=2b' + real.slice(2),
		'p=<script>alert(1)</script>',
		'p=1b"><img src=x onerror=alert(1)>',
		'p=javascript:alert(1)',
		'p=1b__proto__',
		'p=%00%0d%0a',
		`p=1b${'A'.repeat(1_000_000)}`,
		`p=${real.slice(0, -20)}`,
		...Object.values(letters).map((letter) => `p=1${letter}${real.slice(2, 40)}`),
		...fc.sample(fc.stringMatching(/^p=1[a-z][\w-]{0,80}$/), 150),
		...fc
			.sample(fc.string({ unit: 'binary', maxLength: 40 }), 100)
			.map((text) => `p=${encodeURI(text.toWellFormed())}`),
	];
	const seen = watch(page);
	test.setTimeout(300_000);
	await shows(page, strange[0] ?? '');
	for (const fragment of strange.slice(1)) {
		const isOther = await page.evaluate((hash) => {
			const before = location.href;
			location.hash = hash;
			if (location.href === before) return false;
			// The page is about to be loaded again; until then it is not taken for the answer.
			document.querySelector('figure')?.setAttribute('data-state', 'old');
			return true;
		}, fragment);
		if (!isOther) continue;
		await expect(figure(page), fragment.slice(0, 80)).toHaveAttribute('data-state', 'failed');
		await expect(page.locator('svg, table, img')).toHaveCount(0);
	}
	await expect(page.locator('h1')).toHaveText('Diese Abbildung kann nicht gezeigt werden');
	await expect(page.locator('.why')).toHaveText(/Bitte kopieren Sie den Code der Einbettung neu\.$/);
	await expect(page.locator('.home a')).toHaveAttribute('href', /\/explore\/$/);
	expect(seen).toEqual([]);
	expect(await axeFaults(page)).toEqual([]);
});

test('a chart that refuses what it is given ends in words, too', async ({ page }) => {
	await page.route('**/embed/bars.js', async (route) => {
		const response = await route.fetch({ url: route.request().url().replace('bars.js', 'dots.js') });
		await route.fulfill({ response });
	});
	await shows(page, `p=${await pack(plateIn('bars'))}`);
	await expect(figure(page)).toHaveAttribute('data-state', 'failed');
	await expect(page.locator('.why')).toBeVisible();
});

/** The numbers that stand in drawings, as often as they do. */
const numbers = (texts: readonly string[]) =>
	texts.flatMap((text) => text.match(/\d+(,\d+)?(?=\u00a0%)/g) ?? []).sort();

for (const query of [
	'',
	'series=eurostat-sm-ge2&form=lines&geo=DE,EU28',
	'series=eurostat-sm-type&by=sector&split=item&form=heat&geo=EU28&nonsense=1&size=XXL',
]) {
	test(`live, "${query}": the same as the explorer answers`, async ({ page }) => {
		await page.setViewportSize({ width: 720, height: 900 });
		await open(page, query);
		const said = async () => [
			await view(page).locator('h1, h2').first().textContent(),
			await page.locator('.sentence').first().textContent(),
		];
		const explorer = { said: await said(), numbers: numbers(await drawn(page)) };
		expect(explorer.numbers.length).toBeGreaterThan(5);
		await shows(page, query);
		await expect(figure(page)).toHaveAttribute('data-state', 'ready');
		expect({ said: await said(), numbers: numbers(await visibleTexts(page)) }).toEqual({
			...explorer,
			said: explorer.said.map((text) => text?.replaceAll('\u2011', '-')),
		});
		await expect(page.locator('.note').last()).toHaveText(/^Abgefragt am \d+\. \S+ 20\d\d\.$/);
	});
}

test('live, as a table: the same rows as the explorer’s', async ({ page }) => {
	const query = 'series=gfk-wants-2019&form=table';
	await open(page, query);
	const theirs = (await values(page)).map(([name, year, value]) => [name, year, value]);
	await shows(page, query);
	const ours = await page
		.locator('tbody tr')
		.evaluateAll((rows) => rows.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)));
	expect(ours).toEqual(theirs);
});

test('live: an old address migrates; what does not exist, or cannot be had, is told', async ({ page }) => {
	await shows(page, 'v=0&figure=two-or-more-types&geo=DE,FR');
	await expect(figure(page)).toHaveAttribute('data-state', 'ready');
	await expect(figure(page)).toContainText('Frankreich');
	await shows(page, 'series=never-was');
	await expect(page.locator('.why')).toContainText('gibt es auf der Website nicht');
	await shows(page, '%3Cscript%3Ealert(1)%3C/script%3E=1&series=%22%3E%3Cimg%20src=x%3E');
	await expect(figure(page)).toHaveAttribute('data-state', 'ready');

	await page.route('**/data/*.json', (route) => route.abort());
	await shows(page, 'series=gfk-wants-2019&mark=HOURS', '/en/embed/view/');
	await expect(page.locator('h1')).toHaveText('This figure cannot be shown');
	await expect(page.locator('.why')).toContainText('The data could not be loaded.');
	await expect(page.locator('.home a')).toHaveAttribute(
		'href',
		/\/en\/explore\/\?series=gfk-wants-2019&mark=HOURS$/,
	);
});

test('live: the data may be read from everywhere', async ({ page }) => {
	const response = await page.request.get('/data/gfk-wants-2019.json');
	expect(response.headers()['access-control-allow-origin']).toBe('*');
	expect((await page.request.get('/')).headers()['access-control-allow-origin']).toBeUndefined();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const each of viewEmbeds) {
		test(`${each} says what to do`, async ({ page }) => {
			await page.goto(each);
			await expect(page.locator('noscript .why')).toContainText('JavaScript');
			await expect(page.locator('noscript a')).toHaveAttribute('href', /\/data\/$/);
			await expect(page.locator('.waiting')).toBeHidden();
		});
	}
});
