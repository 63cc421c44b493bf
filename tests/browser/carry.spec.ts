import { readFileSync } from 'node:fs';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { unpack } from '../../src/lib/plates/pack';
import { codeKinds, codes, type AnyCode, type CodeKind } from '../../src/lib/share/code-kinds';
import { axeFaults } from './axe';
import { test } from './embed-host';
import { open, panel } from './explorer';
import { europe } from './pages';
import { nothing, stored } from './stored';

const wanted = 'customer-wants-2019';

/** Opens the dialog of a figure, and waits until its preview has told its height. */
async function carry(page: Page, path: string, id = wanted): Promise<Locator> {
	await page.goto(path);
	const button = page.locator(`[data-figure="${id}"] button[data-carry]`);
	await expect(button).toBeEnabled();
	await button.click();
	return opened(page);
}

async function opened(page: Page): Promise<Locator> {
	const dialog = page.locator('dialog[open]');
	await expect(dialog.locator('iframe, img, button:focus').first()).toBeVisible();
	await told(page);
	return dialog;
}

const preview = (page: Page): Frame | undefined =>
	page.frames().find((frame) => frame.url().includes('/embed/'));

/** Height in px that an embed tells of itself, with its border; run in its page. */
const heightOfMain = () =>
	Math.ceil(Number(document.querySelector('main')?.getBoundingClientRect().height)) + 2;

/** Waits until the code has the height of what the preview shows; returns it. */
async function told(page: Page): Promise<number> {
	let height = 0;
	await expect
		.poll(async () => {
			const frame = preview(page);
			await frame?.locator('svg:visible, table:visible').first().waitFor();
			height = Number(await frame?.evaluate(heightOfMain));
			const shown = Number(/height="(\d+)"/.exec(await codeOf(page))?.[1] ?? height);
			return height > 100 && shown === height;
		})
		.toBe(true);
	return height;
}

const codeOf = (page: Page): Promise<string> => page.locator('dialog textarea').inputValue();
const choose = (dialog: Locator, name: string): Promise<void> =>
	dialog.locator('fieldset label').filter({ hasText: name }).click();

test('it opens from the start page, the page of a figure and the explorer, and is named', async ({
	page,
}) => {
	for (const [path, title] of [
		['/', 'Mitnehmen'],
		[`/figures/${wanted}/`, 'Mitnehmen'],
		[`/en/figures/${wanted}/`, 'Take along'],
	] as const) {
		await carry(page, path);
		await expect(page.getByRole('dialog', { name: title })).toBeVisible();
	}
	await open(page, 'series=gfk-wants-2019&form=dots');
	await (await panel(page, 'Mitnehmen')).locator('button[data-carry]').click();
	await opened(page);
	await expect(page.getByRole('dialog', { name: 'Mitnehmen' })).toBeVisible();
	expect(await codeOf(page)).toContain('/embed/view/#series=gfk-wants-2019&amp;form=dots"');
});

test('the code of every kind is what share/ makes, with the height that the figure has', async ({
	page,
	baseURL,
}) => {
	const dialog = await carry(page, `/figures/${wanted}/`);
	const title = String(await page.locator('h1').textContent());
	const sentence = String(await page.locator(`[data-figure="${wanted}"] .sentence`).textContent());
	const own = (more: Partial<AnyCode>): AnyCode => ({
		...{ site: String(baseURL), figure: wanted, locale: 'de', title, sentence, slide: 'wide' },
		flags: { theme: null, border: true },
		height: 0,
		page: `${baseURL}figures/${wanted}/`,
		picture: `${baseURL}figures/${wanted}.png`,
		...more,
	});
	for (const kind of codeKinds) {
		await dialog.locator('select').selectOption(kind);
		if (kind === 'reveal' || kind === 'slidev') {
			await expect.poll(() => preview(page)?.evaluate(() => innerWidth)).toBe(960);
			const height = Number(await preview(page)?.evaluate(heightOfMain));
			await expect.poll(() => codeOf(page), kind).toBe(codes[kind](own({ height })));
		} else if (kind === 'picture' || kind === 'markdown') {
			expect(await codeOf(page), kind).toBe(codes[kind](own({})));
		} else {
			const height = await told(page);
			expect(await codeOf(page), kind).toBe(codes[kind](own({ height })));
		}
	}

	await dialog.locator('select').selectOption('iframe');
	const wide = await told(page);
	await choose(dialog, '320 px');
	await expect.poll(() => preview(page)?.evaluate(() => innerWidth)).toBe(320);
	const narrow = await told(page);
	expect(narrow).toBeGreaterThan(wide);
	await choose(dialog, 'dunkel');
	await choose(dialog, 'ohne');
	await expect.poll(() => codeOf(page)).toContain('?theme=dark&amp;border=0"');
	await expect
		.poll(() => preview(page)?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
		.toBe('rgb(26, 22, 19)');
	await choose(dialog, 'Englisch');
	await expect.poll(() => codeOf(page)).toContain(`${baseURL}en/embed/${wanted}/?theme=dark&amp;border=0`);
	expect(await codeOf(page)).toContain('title="People look for offers');
});

const packedIn = (code: string): string => String(/#p=([\w-]+)/.exec(code)?.[1]);

test('frozen, the values that are shown stand in the code, with the day', async ({ page }) => {
	const dialog = await carry(page, `/figures/${wanted}/`);
	await choose(dialog, 'eingefroren');
	await expect.poll(() => codeOf(page)).toContain('/embed/view/#p=');
	await told(page);
	const found = await unpack(packedIn(await codeOf(page)));
	if (!found.ok) throw new Error(found.problem);
	expect(found.plate.figure).toBe(wanted);
	expect(found.plate.rows).toHaveLength(7);
	expect(found.plate.path).toBe(`figures/${wanted}/`);
	expect(found.plate.title).toBe(await page.locator('h1').textContent());
	const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
	expect(found.plate.taken).toBe(today);
	await expect(dialog).toContainText(new Date().toLocaleDateString('de-DE', { dateStyle: 'long' }));
	await choose(dialog, 'Englisch');
	await expect
		.poll(async () => {
			const english = await unpack(packedIn(await codeOf(page)));
			return english.ok && english.plate.path;
		})
		.toBe(`en/figures/${wanted}/`);
});

test('a figure that was changed is taken as it is shown, and only so', async ({ page }) => {
	await page.goto(`/figures/${europe}/`);
	const figure = page.locator('[data-figure]');
	await expect(figure.locator('button[data-carry]')).toBeEnabled();
	await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	await figure.locator('input[name=geo][value=FR]').click();
	await expect(figure).toHaveAttribute('data-state', 'ready');
	const rows = await figure.locator('details.values tbody tr').count();
	const title = await page.locator('h1').textContent();
	await figure.locator('button[data-carry]').click();
	const dialog = await opened(page);
	await expect(dialog.locator('input[value=live]')).toBeDisabled();
	const found = await unpack(packedIn(await codeOf(page)));
	if (!found.ok) throw new Error(found.problem);
	expect(found.plate.rows).toHaveLength(rows);
	expect(found.plate.rows.some(({ code }) => code === 'FR')).toBe(false);
	expect(found.plate.title).toBe(title);
	expect(found.plate.path).toContain(`figures/${europe}/?`);
	await page.keyboard.press('Escape');
	await page.goto(`/${found.plate.path}`);
	await expect(figure).toHaveAttribute('data-state', 'ready');
	await expect(figure.locator('details.values tbody tr')).toHaveCount(rows);
});

/** The code of each kind, as the dialog shows it. */
async function allCodes(page: Page, dialog: Locator): Promise<Record<CodeKind, string>> {
	const all: [string, string][] = [];
	for (const kind of codeKinds) {
		await dialog.locator('select').selectOption(kind);
		if (!['picture', 'markdown'].includes(kind)) await told(page);
		all.push([kind, await codeOf(page)]);
	}
	return Object.fromEntries(all) as Record<CodeKind, string>;
}

for (const values of ['immer die neuesten', 'eingefroren']) {
	test(`each code (${values}) shows the figure on the page of somebody else`, async ({ page, host }) => {
		const dialog = await carry(page, `/figures/${wanted}/`);
		await choose(dialog, values);
		const all = await allCodes(page, dialog);
		const box = (code: string) =>
			`<div style="position:relative;width:960px;height:540px;overflow:hidden">${code}</div>`;
		const embeds = [
			all.iframe,
			all.scripted,
			all.element,
			all.wordpress,
			box(all.reveal),
			box(all.slidev.slice(all.slidev.indexOf('<iframe'))),
		].map((code) => code.replace(' loading="lazy"', ''));
		await page.setViewportSize({ width: 1000, height: 1000 });
		await page.goto(host.put('/', embeds.join('\n') + all.picture), { waitUntil: 'networkidle' });
		const frames = page.frames().filter((frame) => frame.url().includes('/embed/'));
		expect(frames).toHaveLength(embeds.length);
		for (const frame of frames) {
			await expect(frame.locator('.drawing > div:visible')).toHaveCount(1);
			await expect(frame.locator('.source').first()).toBeVisible();
		}
		const picture = page.locator('a > img');
		expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
		const [, drawing, target] = /^\[!\[.*\]\((\S+)\)\]\((\S+)\)$/.exec(all.markdown) ?? [];
		expect((await page.request.get(String(drawing))).headers()['content-type']).toBe('image/png');
		expect((await page.request.get(String(target))).ok()).toBe(true);
	});
}

test('a view of the explorer is taken in its form, live and frozen', async ({ page, host }) => {
	for (const query of [
		'series=gfk-wants-2019&form=dots',
		'series=eurostat-sm-type&by=sector&split=item&form=heat&geo=EU28',
		'form=map',
	]) {
		await open(page, query);
		const title = String(await page.locator('#view-title').textContent()).replaceAll('\u2011', '-');
		await (await panel(page, 'Mitnehmen')).locator('button[data-carry]').click();
		const dialog = await opened(page);
		await choose(dialog, 'eingefroren');
		await expect.poll(() => codeOf(page)).toContain('#p=');
		await told(page);
		const code = await codeOf(page);
		const found = await unpack(packedIn(code));
		if (!found.ok) throw new Error(found.problem);
		expect(found.plate.path).toBe(`explore/?${query}`);
		expect(found.plate.title).toBe(title);
		expect(found.plate.edition).not.toBe('');
		await page.goto(host.put('/', code.replace(' loading="lazy"', '')));
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('h1')).toHaveText(title);
		await expect(frame.locator('svg:visible').first()).toBeVisible();
	}
});

test('by keys alone: in, through all of it, out, and back to the button', async ({ page }) => {
	await page.goto(`/figures/${wanted}/`);
	const button = page.locator('[data-figure] button[data-carry]');
	await expect(button).toBeEnabled();
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = await opened(page);
	const where = () =>
		page.evaluate(() => {
			const { activeElement } = document;
			return {
				inside: activeElement?.closest('dialog') !== null,
				what: activeElement?.outerHTML.slice(0, 90),
			};
		});
	expect((await where()).inside, 'the focus comes in').toBe(true);
	const reached = new Set<string>();
	for (let i = 0; i < 16; i++) {
		await page.keyboard.press('Tab');
		const { inside, what } = await where();
		// Between the last stop and the first the focus may be on the browser itself.
		if (inside) reached.add(String(what));
		else expect(what).toMatch(/^<body/);
	}
	const needed = await dialog
		.locator('button, select, textarea, input[type=radio]:checked')
		.evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 90)));
	expect(needed.length).toBeGreaterThan(8);
	expect(needed.filter((one) => !reached.has(one))).toEqual([]);

	await dialog.locator('input[value=website]').focus();
	await page.keyboard.press('ArrowRight');
	await expect(dialog.getByRole('button', { name: 'In den Vortrag legen' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(button).toBeFocused();

	await page.keyboard.press('Enter');
	await opened(page);
	await page.getByRole('button', { name: 'Schließen' }).click();
	await expect(button).toBeFocused();

	await page.goto('/explore/');
	const take = (await panel(page, 'Mitnehmen')).locator('button[data-carry]');
	await take.focus();
	await page.keyboard.press('Enter');
	await opened(page);
	await page.keyboard.press('Escape');
	await expect(take).toBeFocused();
});

test('a click on the preview keeps Escape with the dialog', async ({ page }) => {
	const dialog = await carry(page, `/figures/${wanted}/`);
	const box = await dialog.locator('iframe').boundingBox();
	await page.mouse.click(Number(box?.x) + 50, Number(box?.y) + 20);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
});

test('axe finds nothing, in light and dark, on a desk and at 320 px; nothing is wider than the phone', async ({
	page,
}) => {
	const dialog = await carry(page, `/figures/${wanted}/`);
	for (const place of ['Website', 'Vortrag', 'PowerPoint', 'Eine Datei']) {
		await choose(dialog, place);
		for (const colorScheme of ['light', 'dark'] as const) {
			for (const width of [1280, 320]) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.setViewportSize({ width, height: 800 });
				expect(await axeFaults(page, 'dialog'), `${place} ${colorScheme} ${width}`).toEqual([]);
				const { content, room } = await dialog.evaluate((element) => ({
					content: element.scrollWidth,
					room: element.clientWidth,
				}));
				expect(content, `${place} ${width}`).toBeLessThanOrEqual(room);
			}
		}
	}
	await choose(dialog, 'Website');
	for (const kind of codeKinds) {
		await dialog.locator('select').selectOption(kind);
		expect(await axeFaults(page, 'dialog'), kind).toEqual([]);
		expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth), kind).toBe(0);
	}
});

test('nothing is stored, and nothing asked of anybody else', async ({ page, baseURL, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const elsewhere: string[] = [];
	const errors: string[] = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	page.on('request', (request) => {
		if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(String(baseURL)))
			elsewhere.push(request.url());
	});
	const dialog = await carry(page, '/');
	for (const name of ['eingefroren', 'Englisch', 'PowerPoint', 'Eine Datei', 'Vortrag', 'Website'])
		await choose(dialog, name);
	await page.getByRole('button', { name: 'Code kopieren' }).click();
	await expect(dialog.locator('[role=status]')).toHaveText('Der Code ist kopiert.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(page));
	expect(await stored(page)).toEqual(nothing);
	expect(elsewhere).toEqual([]);
	expect(errors).toEqual([]);
});

test('where the browser does not copy, the code is marked and it is said', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
		});
	});
	const dialog = await carry(page, `/figures/${wanted}/`);
	await page.getByRole('button', { name: 'Code kopieren' }).click();
	await expect(dialog.locator('[role=status]')).toContainText('lässt die Seite nicht kopieren');
	const marked = await dialog
		.locator('textarea')
		.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
	expect(marked).toBe(await codeOf(page));
});

test('a file is saved under a name that says what it is', async ({ page }) => {
	const dialog = await carry(page, `/figures/${wanted}/`);
	for (const [place, button, name, start] of [
		['PowerPoint', 'PowerPoint speichern', /^customer-wants-2019_2019_\d{4}-\d\d-\d\d\.pptx$/, 'PK'],
		['Eine Datei', 'Datei speichern', /^customer-wants-2019_2019_\d{4}-\d\d-\d\d\.html$/, '<!doctype html>'],
	] as const) {
		await choose(dialog, place);
		const coming = page.waitForEvent('download');
		await dialog.getByRole('button', { name: button }).click();
		const download = await coming;
		expect(download.suggestedFilename()).toMatch(name);
		const bytes = readFileSync(await download.path());
		expect(bytes.subarray(0, start.length).toString().toLowerCase()).toBe(start.toLowerCase());
		await expect(dialog.locator('[role=status]')).toHaveText(`Gespeichert: ${download.suggestedFilename()}`);
	}
});

test('a figure goes into a new talk, and the next one into the talk that is open', async ({
	page,
	context,
}) => {
	const dialog = await carry(page, `/figures/${wanted}/`);
	await choose(dialog, 'Vortrag');
	const coming = context.waitForEvent('page');
	await dialog.getByRole('button', { name: 'In den Vortrag legen' }).click();
	const talk = await coming;
	await expect(dialog.locator('[role=status]')).toContainText('im neuen Fenster');
	await expect(talk).toHaveURL(/\/talk\/#/);
	await expect(talk.locator('main')).toContainText('Angebote');

	const other = await carry(page, '/figures/kmu-presence-2020/', 'kmu-presence-2020');
	await choose(other, 'Vortrag');
	await other.getByRole('button', { name: 'In den Vortrag legen' }).click();
	await expect(other.locator('[role=status]')).toContainText('im anderen Fenster offen');
	expect(context.pages()).toHaveLength(2);
	await expect(talk.locator('main')).toContainText('Mehr als die Hälfte der KMU');
});

test('what does not arrive is said, and can be tried again', async ({ page }) => {
	await page.goto(`/figures/${wanted}/`);
	const figure = page.locator('[data-figure]');
	const button = figure.locator('button[data-carry]');
	await expect(button).toBeEnabled();
	await page.route('**/*.js', (route) => route.abort());
	await button.click();
	await expect(figure.getByRole('alert')).toContainText('ließ sich nicht laden');
	await page.unroute('**/*.js');
	await button.click();
	await opened(page);
	await expect(figure.getByRole('alert')).toHaveCount(0);
});
