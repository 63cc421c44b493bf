import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { axeFaults } from './axe';
import { figureIds } from './pages';
import { nothing, stored } from './stored';
import { addressOf, cards, figure, offerScript, packedFigure, ready, slide, stage, talk } from './talk';

const four = ['people-online', 'customer-wants-2019', 'two-or-more-types', 'kmu-presence-2020'].map(
	(figure) => ({ figure }),
);
const add = (page: Page, name: RegExp) => page.getByRole('button', { name });
const titles = (page: Page) => cards(page).locator('h3').allTextContents();
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent?.trim());
const number = (page: Page) => slide(page).getAttribute('data-slide');

/** Presses a key that many times. */
async function press(page: Page, key: string, times = 1): Promise<void> {
	for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

test.describe('collecting', () => {
	test('an empty page says what it is for and has the named figures', async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto('/talk/', { waitUntil: 'networkidle' });
		await expect(page.locator('h1')).toHaveText('Vortragen');
		await expect(page.getByRole('button', { name: /^Hinzufügen/ })).toHaveCount(figureIds.length);
		await expect(page.locator('svg.glyph')).toHaveCount(figureIds.length);
		await expect(page.getByText('„Mitnehmen“')).toBeVisible();
		expect(new URL(page.url()).hash).toBe('');
		// What draws is fetched only when there is something to draw.
		expect(requests.filter((url) => /csv|wasm|index\.json/.test(url))).toEqual([]);
	});

	test('a click adds a figure, the list stays in place, and the address holds the talk', async ({ page }) => {
		await page.goto('/talk/');
		const button = add(page, /^Hinzufügen Immer mehr Unternehmen/);
		await button.scrollIntoViewIfNeeded();
		const before = await button.boundingBox();
		await button.click();
		await ready(page);
		await expect(page.getByRole('status').filter({ hasText: 'Hinzugefügt: Immer mehr' })).toBeVisible();
		expect(Math.abs(((await button.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(4);
		await add(page, /^Hinzufügen Fast alle sind online/).click();
		await expect(cards(page)).toHaveCount(2);
		await expect(cards(page).locator('.slide svg').first()).toBeVisible();

		await page.getByLabel('Titel des Vortrags').fill('Wer ist schon da?');
		await page.getByLabel('Zeile darunter').fill('Weimar, 3. Oktober');
		await cards(page).first().locator('summary').click();
		await cards(page)
			.first()
			.getByLabel(/^Notizen/)
			.fill('Kurz warten.\n<script>alert(1)</script>');
		await cards(page).first().getByLabel('nur Gewähltes').check();
		await cards(page).first().getByRole('checkbox').nth(1).check();
		await expect.poll(async () => page.url()).not.toBe('');
		await page.waitForTimeout(600);

		const address = page.url();
		const shown = await titles(page);
		await page.reload();
		await ready(page);
		expect(page.url()).toBe(address);
		expect(await titles(page)).toEqual(shown);
		expect(shown[0]).toContain('2 Immer mehr');
		await expect(page.getByLabel('Titel des Vortrags')).toHaveValue('Wer ist schon da?');
		await expect(
			cards(page)
				.first()
				.getByLabel(/^Notizen/),
		).toHaveValue('Kurz warten.\n<script>alert(1)</script>');
		await expect(cards(page).first().getByRole('checkbox').nth(1)).toBeChecked();

		await page.goto('/method/');
		await page.goBack();
		await ready(page);
		expect(await titles(page)).toEqual(shown);
		expect(page.url()).toBe(address);
	});

	test('a page whose parts do not come says so, and loses nothing', async ({ page, context }) => {
		await page.goto('/talk/');
		const button = add(page, /^Hinzufügen Fast alle sind online/);
		await expect(button).toBeEnabled();
		await context.setOffline(true);
		await button.click();
		await expect(page.getByRole('alert')).toContainText('konnte nicht geladen werden');
		await context.setOffline(false);
		await page.reload();
		await button.click();
		await ready(page);
		await expect(cards(page)).toHaveCount(1);
	});

	test('a figure comes in by an address, and the address becomes that of the talk', async ({ page }) => {
		await page.goto(`/talk/#add=${await packedFigure()}`);
		await ready(page);
		expect(await titles(page)).toEqual(['1 In Frankreich sind es 61 %']);
		await expect(page.getByRole('status').filter({ hasText: 'Hinzugefügt' })).toBeVisible();
		await expect(cards(page)).toContainText('25.');
		await expect(cards(page)).toContainText('neuere oder berichtigte Werte');
		await expect(cards(page).getByRole('link')).toHaveAttribute('href', '/explore/?geo=DE,FR');

		// On the open page, a second one is added to it.
		const another = await packedFigure({ title: 'Eine zweite' });
		await page.evaluate((hash) => (location.hash = hash), `#add=${another}`);
		await expect(cards(page)).toHaveCount(2);
		await expect(page).toHaveURL(/#d=/);
		await page.reload();
		await ready(page);
		expect(await titles(page)).toEqual(['1 In Frankreich sind es 61 %', '2 Eine zweite']);
	});

	test('a named figure that is added follows the page: its language and its values', async ({ page }) => {
		const own = { figure: 'people-online', path: 'figures/people-online/', title: 'Gefälscht' };
		await page.goto(`/talk/#add=${await packedFigure(own)}`);
		await ready(page);
		expect((await titles(page))[0]).toContain('Fast alle sind online');
		await expect(cards(page).getByRole('link')).toHaveCount(0);
		await page.locator('header a[hreflang=en]').click();
		await ready(page);
		expect(page.url()).toContain('/en/talk/#d=');
		expect((await titles(page))[0]).toContain('Almost all people are online');
	});

	test('exactly one of the open talks takes what another page offers', async ({ context }) => {
		const script = await offerScript();
		const offering = await context.newPage();
		const talks = [await context.newPage(), await context.newPage()];
		await offering.goto('/method/');
		await offering.evaluate(script);
		const offer = (plate: object) => offering.evaluate((plate) => window.offer(plate as never), plate);
		expect(await offer(figure())).toBe('nobody');

		for (const page of talks) {
			await page.goto('/talk/');
			await expect(page.getByRole('button', { name: /^Hinzufügen/ }).first()).toBeEnabled();
		}
		const all = async () => (await Promise.all(talks.map(titles))).flat();
		expect(await offer(figure())).toBe('taken');
		await expect.poll(all).toEqual(['1 In Frankreich sind es 61 %']);
		const said = talks.map((page) =>
			page.getByRole('status').filter({ hasText: 'Hinzugefügt: In Frankreich' }).count(),
		);
		expect((await Promise.all(said)).reduce((sum, count) => sum + count)).toBe(1);
		expect(await offer(figure({ title: 'Noch eine' }))).toBe('taken');
		await expect.poll(async () => (await all()).length).toBe(2);

		await Promise.all(talks.map((page) => page.close()));
		expect(await offer(figure())).toBe('nobody');
	});

	test('what no figure is, is not taken from another page either', async ({ context }) => {
		const [page, other] = [await context.newPage(), await context.newPage()];
		await page.goto('/talk/');
		await expect(page.getByRole('button', { name: /^Hinzufügen/ }).first()).toBeEnabled();
		await other.goto('/method/');
		const answer = await other.evaluate(
			() =>
				new Promise((resolve) => {
					const channel = new BroadcastChannel('kmu-talk');
					channel.onmessage = ({ data }) => {
						if (data.say === 'here')
							channel.postMessage({ say: 'take', offer: 'x', talk: data.talk, packed: { evil: true } });
						else resolve(data.say);
					};
					for (const noise of [null, 7, 'who', {}, { say: 'take' }, { say: 'take', talk: 'none' }])
						channel.postMessage(noise);
					channel.postMessage({ say: 'who', offer: 'x' });
				}),
		);
		expect(answer).toBe('refused');
		await expect(cards(page)).toHaveCount(0);
	});
});

test.describe('arranging', () => {
	test('by keyboard alone: move, remove, undo; the focus goes along', async ({ page }) => {
		await page.goto(await addressOf(four));
		await ready(page);
		const order = async () => (await titles(page)).map((title) => title.replace(/^\d+ /, '').slice(0, 8));
		const [a, b, c, d] = await order();
		await page.getByRole('button', { name: 'Folie 1: nach unten' }).focus();
		await page.keyboard.press('Enter');
		expect(await order()).toEqual([b, a, c, d]);
		expect(await focused(page)).toBe('Folie 2: nach unten');
		await expect(page.getByRole('status').filter({ hasText: 'Jetzt Folie 2' })).toBeVisible();
		await press(page, 'Enter', 2);
		expect(await order()).toEqual([b, c, d, a]);
		// At the end there is no way down any more.
		expect(await focused(page)).toBe('Folie 4: nach oben');
		await press(page, 'Alt+ArrowUp', 3);
		expect(await order()).toEqual([a, b, c, d]);

		await page.getByRole('button', { name: 'Folie 2: entfernen' }).focus();
		await page.keyboard.press('Enter');
		expect(await order()).toEqual([a, c, d]);
		expect(await focused(page)).toBe('Rückgängig');
		await page.keyboard.press('Enter');
		expect(await order()).toEqual([a, b, c, d]);
		expect(await focused(page)).toMatch(/^Folie 2/);

		await page.getByRole('button', { name: 'Folie 4: entfernen' }).press('Enter');
		await page.getByRole('button', { name: 'Rückgängig' }).press('Enter');
		expect(await order()).toEqual([a, b, c, d]);
		for (const place of [4, 3, 2, 1])
			await page.getByRole('button', { name: `Folie ${place}: entfernen` }).press('Enter');
		await expect(cards(page)).toHaveCount(0);
		await page.waitForTimeout(500);
		expect(new URL(page.url()).hash).toBe('');
	});

	test('the address keeps the talk where a link leads to a place of the page', async ({ page }) => {
		await page.goto(await addressOf(four.slice(0, 2)));
		await ready(page);
		await page.getByRole('button', { name: 'Folie 1: nach unten' }).click();
		await page.waitForTimeout(500);
		const { hash } = new URL(page.url());
		await page.locator('a.skip').press('Enter');
		await expect.poll(() => new URL(page.url()).hash).toBe(hash);
		await expect(cards(page)).toHaveCount(2);
	});

	test('a long link is said to be long', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const noise = (seed: number) =>
			Array.from({ length: 600 }, (_, i) => ((i + seed * 600) ** 2 * 7919) % 99991).join(' ');
		await page.goto(await addressOf(four.map((slide, i) => ({ ...slide, notes: noise(i) }))));
		await ready(page);
		await page.getByRole('button', { name: 'Link kopieren' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Kopiert.' })).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toBe(await page.getByLabel('Link zu diesem Vortrag').inputValue());
		const isLong = link.length > 8_000;
		await expect(page.getByText('schneiden so lange Links ab')).toHaveCount(isLong ? 1 : 0);
		expect(isLong).toBe(true);
		await page.goto('about:blank');
		await page.goto(link);
		await ready(page);
		await expect(cards(page)).toHaveCount(4);
	});
});

test.describe('presenting', () => {
	test('a whole talk by keyboard alone', async ({ page }) => {
		await page.goto(
			await addressOf([{ ...four[0], steps: '*' }, ...four.slice(1)], { title: 'Wer ist schon da?' }),
		);
		await ready(page);
		const start = page.getByRole('button', { name: 'Vortragen', exact: true });
		await start.focus();
		await page.keyboard.press('Enter');
		await expect(stage(page)).toBeVisible();
		await expect(slide(page)).toContainText('Wer ist schon da?');
		expect(await number(page)).toBe('1');
		await expect(page).toHaveURL(/&slide=1$/);

		await page.keyboard.press('ArrowRight');
		expect(await number(page)).toBe('2');
		await press(page, 'Space', 3);
		await expect(page).toHaveURL(/&slide=2\.3$/);
		await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(/&slide=3$/);
		await page.keyboard.press('PageUp');
		expect(await number(page)).toBe('2');
		await page.keyboard.press('End');
		const last = Number(await number(page));
		expect(last).toBeGreaterThanOrEqual(5);
		await press(page, 'ArrowRight', 3);
		await page.keyboard.press('Home');
		await expect(page).toHaveURL(/&slide=1$/);
		await press(page, '3');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/&slide=3$/);
		await page.keyboard.press('o');
		await expect(page).toHaveURL(/&slide=3$/);
		await page.keyboard.press('Escape');
		await expect(slide(page)).toHaveCount(1);
		await page.keyboard.press('b');
		await page.keyboard.press('b');
		for (let i = 0; i < 4 && (await stage(page).count()) > 0; i++) await page.keyboard.press('Escape');
		await expect(stage(page)).toHaveCount(0);
		await expect(start).toBeFocused();
		expect(page.url()).not.toContain('slide=');
		expect(await page.evaluate(() => document.querySelector('[inert]:not(.thumbnail)'))).toBeNull();
	});

	test('a link opens at its slide, and a reload stays there', async ({ page }) => {
		const address = await addressOf([{ ...four[1], steps: '*' }, four[2] ?? {}], { more: '&slide=1.2' });
		await page.goto(address);
		await expect(stage(page)).toBeVisible();
		await expect(page).toHaveURL(/&slide=1\.2$/);
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/&slide=1\.3$/);
		const before = page.url();
		await page.reload();
		await expect(stage(page)).toBeVisible();
		expect(page.url()).toBe(before);
		expect(await number(page)).toBe('1');
		await page.evaluate(() => (location.hash = location.hash.replace(/slide=.*/, 'slide=2')));
		await expect.poll(() => number(page)).toBe('2');
	});

	test('a slide that does not exist is brought to one that does', async ({ page }) => {
		await page.goto(await addressOf(four.slice(0, 2), { more: '&slide=99.7' }));
		await expect(stage(page)).toBeVisible();
		expect(await number(page)).toBe('2');
	});

	test('nothing is asked of the network once all slides are drawn', async ({ page, context }) => {
		const frozen = { plate: await packedFigure() };
		await page.goto(
			await addressOf([...figureIds.map((figure) => ({ figure })), frozen], { title: 'Ohne Netz' }),
		);
		await ready(page);
		await expect(page.getByText('Bereit: Alle Folien sind gezeichnet.')).toBeVisible();
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.getByRole('button', { name: 'Vortragen', exact: true }).click();
		await expect(stage(page)).toBeVisible();
		const seen: string[] = [];
		for (let i = 0; i < 14; i++) {
			seen.push((await slide(page).getAttribute('aria-label')) ?? '');
			await page.keyboard.press('ArrowRight');
		}
		expect(new Set(seen).size).toBeGreaterThanOrEqual(figureIds.length + 2);
		expect(seen.at(-1)).toContain('In Frankreich sind es 61 %');
		expect(asked).toEqual([]);
	});

	test('the window with notes keeps in step, both ways, and two talks do not mix', async ({
		page,
		context,
	}) => {
		const notes = [{ ...four[0], notes: 'Hier kurz warten.' }, ...four.slice(1)];
		await page.goto(await addressOf(notes));
		await ready(page);
		const other = await context.newPage();
		await other.goto(await addressOf(four, { more: '&slide=2' }));
		await expect(stage(other)).toBeVisible();

		const opening = page.waitForEvent('popup');
		await page.getByRole('button', { name: 'Fenster mit Notizen' }).click();
		const presenter = await opening;
		await expect(stage(presenter)).toBeVisible();
		await page.getByRole('button', { name: 'Vortragen', exact: true }).click();
		await expect(stage(page)).toBeVisible();
		await expect(presenter.getByText('Hier kurz warten.')).toBeVisible();
		await expect(page.getByText('Hier kurz warten.')).toBeHidden();

		await page.bringToFront();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/&slide=2$/);
		await expect(presenter.getByText('Hier kurz warten.')).toBeHidden();
		await presenter.bringToFront();
		await presenter.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/&slide=3$/);
		await expect.poll(() => number(page)).toBe('3');
		await presenter.keyboard.press('Home');
		await expect(page).toHaveURL(/&slide=1$/);
		expect(await number(other)).toBe('2');
	});

	test('the paper has one slide a page, and the page comes back', async ({ page }) => {
		await page.goto(await addressOf(four.slice(0, 3), { title: 'Auf Papier' }));
		await ready(page);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
		expect(pages.length).toBe(4);
		await expect(stage(page)).toHaveCount(0);
		await expect(cards(page)).toHaveCount(3);
	});
});

test.describe('taking along', () => {
	test('as one file and as PowerPoint', async ({ page }) => {
		await page.goto(await addressOf(four.slice(0, 2), { title: 'Größe zählt' }));
		await ready(page);
		for (const [name, ending, magic] of [
			['Als eine Datei', 'html', '<!'],
			['Als PowerPoint', 'pptx', 'PK'],
		] as const) {
			const saving = page.waitForEvent('download');
			await page.getByRole('button', { name }).click();
			const saved = await saving;
			expect(saved.suggestedFilename()).toMatch(
				new RegExp(`^groesse-zaehlt_\\d{4}-\\d\\d-\\d\\d\\.${ending}$`),
			);
			expect(readFileSync(await saved.path(), 'latin1').slice(0, 2)).toBe(magic);
			await expect(page.getByRole('status').filter({ hasText: 'Gespeichert:' })).toBeVisible();
		}
	});
});

test('a talk leaves nothing on the device and asks nobody else', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(await addressOf(four));
	await ready(page);
	await page.getByLabel('Titel des Vortrags').fill('Nichts bleibt');
	await page.getByRole('button', { name: 'Vortragen', exact: true }).click();
	await expect(stage(page)).toBeVisible();
	await press(page, 'ArrowRight', 3);
	await page.reload();
	await expect(stage(page)).toBeVisible();
	expect(await stored(page)).toEqual(nothing);
	expect(asked.filter((url) => !url.startsWith(String(baseURL)) && !/^(data|blob):/.test(url))).toEqual([]);
	expect(asked.filter((url) => /\.wasm|\.csv/.test(url))).toEqual([]);
});

for (const path of ['/talk/', '/en/talk/']) {
	test(`${path} has no fault that axe knows, in the editor and while presenting`, async ({ page }) => {
		const frozen = { plate: await packedFigure(), notes: 'Notiz', steps: ['DE'] };
		await page.goto(await addressOf([...four, frozen], { title: 'Titel', path }));
		await ready(page);
		await expect(page.locator('.newer')).toBeVisible();
		await page.evaluate(() =>
			document.querySelectorAll('details').forEach((details) => (details.open = true)),
		);
		for (const [colorScheme, width] of [
			['light', 1280],
			['dark', 1280],
			['light', 320],
		] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 800 });
			expect(await axeFaults(page), `${colorScheme} ${width}`).toEqual([]);
			expect(
				await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				),
			).toBeLessThanOrEqual(0);
		}
		await page.locator('.present button').first().click();
		for (const key of ['ArrowRight', 'ArrowRight', 'End']) {
			await page.keyboard.press(key);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				expect(await axeFaults(page), `${key} ${colorScheme}`).toEqual([]);
			}
		}
	});
}

test.describe('a hostile or damaged address', () => {
	test('is said, runs nothing, and what can be read is kept', async ({ page }) => {
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('dialog', (dialog) => complaints.push(dialog.message()));
		const script = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>';
		const slides = [{ figure: 'people-online', notes: script }, { figure: '__proto__' }, { plate: '1bAAAA' }];
		await page.goto(await addressOf(slides, { title: script }));
		await ready(page);
		await expect(cards(page)).toHaveCount(1);
		await expect(page.getByRole('alert')).toContainText(
			'Eine Folie nennt eine Abbildung, die es nicht gibt.',
		);
		await expect(page.getByRole('alert')).toContainText('Eine Abbildung ist beschädigt.');
		await page.getByRole('button', { name: 'Vortragen', exact: true }).click();
		await expect(slide(page)).toContainText('<script>alert(2)</script>');
		expect(await stage(page).locator('img, script').count()).toBe(0);
		expect(complaints).toEqual([]);
	});

	test('that is cut keeps its beginning', async ({ page }) => {
		const long = figureIds.map((figure, i) => ({
			figure,
			notes: [...Array(80)].map((_, k) => (k * 7919 * (i + 3)) % 9973).join(' '),
		}));
		const address = await addressOf(long, { title: 'Abgeschnitten' });
		await page.goto(address.slice(0, Math.round(address.length * 0.7)));
		await expect(page.getByRole('alert')).toContainText('Das Ende des Links fehlt.');
		await expect(cards(page).first()).toBeVisible();
		const kept = await cards(page).count();
		expect(kept).toBeGreaterThan(1);
		expect(kept).toBeLessThan(figureIds.length);
		await expect(page.getByLabel('Titel des Vortrags')).toHaveValue('Abgeschnitten');
	});

	test('never makes the page fail: random ones, script texts, a megabyte', async ({ page }) => {
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		page.on('dialog', (dialog) => complaints.push(dialog.message()));
		await page.goto('/talk/');
		await expect(page.getByRole('button', { name: /^Hinzufügen/ }).first()).toBeEnabled();
		const letters = fc.stringMatching(/^[\w-]{0,120}$/);
		const hashes = fc.sample(
			fc.oneof(
				letters.map((text) => `d=${text}`),
				letters.map((text) => `add=${text}&slide=3`),
				fc.string({ unit: 'binary' }).map((text) => `d=${encodeURIComponent(text.toWellFormed())}`),
				fc.constantFrom(
					'd=<script>alert(1)</script>',
					'd=javascript:alert(1)',
					'd=%',
					'presenter=x',
					'%00',
					'd=a&d=b',
				),
			),
			300,
		);
		await page.evaluate(async (hashes) => {
			for (const hash of hashes) {
				location.hash = hash;
				await new Promise((resolve) => setTimeout(resolve, 4));
			}
		}, hashes);
		await page.evaluate(() => (location.hash = `d=${'A'.repeat(1_000_000)}`));
		await expect(page.getByRole('alert')).toContainText('beschädigt');
		await page.evaluate(() => (location.hash = `add=${'A'.repeat(1_000_000)}`));
		await expect(page.getByRole('alert')).toContainText('ließ sich nicht lesen');
		await expect(cards(page)).toHaveCount(0);
		await expect(talk(page)).toBeVisible();
		expect(complaints).toEqual([]);
	});
});

test('on a phone the header fits, and a talk is put together', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/en/talk/');
	for (const link of await page.locator('header nav a').all()) {
		const box = await link.boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
	}
	await page.getByRole('button', { name: /^Add / }).first().click();
	await ready(page);
	await expect(cards(page)).toHaveCount(1);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the start page has a door to it', async ({ page }) => {
	await page.goto('/');
	await page.locator('.doors a', { hasText: 'Vortragen' }).click();
	await expect(page).toHaveURL(/\/talk\/$/);
});
