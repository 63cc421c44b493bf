import { expect, test, type Page } from '@playwright/test';
import { percent } from '../../src/lib/words/number';
import { documentOf, drawnIn, tableOf } from './answers';
import { europe } from './pages';

const figureIn = (page: Page) => page.locator(`[data-figure="${europe}"]`);

const openCountries = (page: Page) => figureIn(page).locator('.check-list > summary').click();

/** The countries of the table, in its order. */
const countries = async (page: Page): Promise<string[]> =>
	(await tableOf(page, europe)).map(([name]) => name ?? '');

test('a choice of countries and of the comparison: drawing, words, table and address follow', async ({
	page,
}) => {
	const { values } = await documentOf(page, europe);
	const shareOf = (geo: string) => values.find((value) => value.geo === geo)?.value ?? NaN;
	await page.goto('');
	await openCountries(page);
	await figureIn(page).getByRole('button', { name: 'keine' }).click();
	await expect(figureIn(page)).toHaveAttribute('data-state', 'ready');
	await figureIn(page).locator('input[name=geo][value=DE]').check();
	await figureIn(page).locator('input[name=geo][value=FR]').check();
	await figureIn(page).locator('select[name=against]').selectOption('NL');
	await expect.poll(() => countries(page)).toEqual(['Niederlande', 'Frankreich', 'Deutschland']);
	await expect(figureIn(page)).toHaveAttribute('data-state', 'ready');

	const drawn = (await drawnIn(page, europe)).join(' | ');
	for (const geo of ['NL', 'FR', 'DE']) expect(drawn).toContain(percent(shareOf(geo), 'de'));
	expect(drawn).not.toContain('Malta');
	await expect(figureIn(page).locator('.title')).toHaveText(
		'In 0 von 2 Ländern ist der Anteil höher als in den Niederlanden',
	);
	await expect(figureIn(page).locator('.sentence')).toContainText(percent(shareOf('NL'), 'de'));
	expect(new URL(page.url()).search).toBe('?geo=DE,FR&against=NL');

	await page.reload();
	await expect(figureIn(page)).toHaveAttribute('data-state', 'ready');
	expect(await countries(page)).toEqual(['Niederlande', 'Frankreich', 'Deutschland']);

	await figureIn(page).getByRole('button', { name: 'Zurück zum Anfang' }).click();
	await expect.poll(async () => (await countries(page)).length).toBe(values.length);
	expect(new URL(page.url()).search).toBe('');
});

test('no country and no comparison: said in words, nothing drawn', async ({ page }) => {
	await page.goto('en/?geo=-&against=-');
	await expect(figureIn(page)).toHaveAttribute('data-state', 'empty');
	await expect(figureIn(page).getByRole('status')).toContainText('no values for this choice');
	await expect(figureIn(page).locator('.drawing')).toBeHidden();
});

test('what an address names and does not exist is reported and ignored', async ({ page }) => {
	await page.goto('?geo=DE,XX&against=%3Cscript%3E');
	await expect(figureIn(page).getByRole('alert')).toContainText('geo=XX');
	await expect(figureIn(page).getByRole('alert')).toContainText('against=<script>');
	await expect(figureIn(page)).toHaveAttribute('data-state', 'ready');
	expect(await countries(page)).toEqual(['EU-27', 'Deutschland']);
});

test('30 quick changes end with the last answer; at most two queries in flight; nothing stale is drawn', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const log = { inFlight: 0, most: 0, asked: 0 };
		Object.assign(window, { engineLog: log });
		const post = Worker.prototype.postMessage;
		const waiting = new Map<Worker, Set<number>>();
		Worker.prototype.postMessage = function (message: { type: string; messageId: number }, rest?: unknown) {
			const mine = waiting.get(this) ?? new Set();
			if (!waiting.has(this)) {
				waiting.set(this, mine);
				this.addEventListener('message', ({ data }) => {
					if (mine.delete(data.requestId)) log.inFlight -= 1;
				});
			}
			if (/(RUN|SEND)_PREPARED/.test(message.type)) {
				mine.add(message.messageId);
				log.asked += 1;
				log.inFlight += 1;
				log.most = Math.max(log.most, log.inFlight);
			}
			post.call(this, message, rest as never);
		};
	});
	await page.goto('');
	await figureIn(page).locator('button[data-recompute]').click();
	await expect(figureIn(page)).toHaveAttribute('data-state', 'ready');
	await openCountries(page);

	const drawn = await figureIn(page).evaluate(async (element) => {
		const seen: { asked: string[]; shown: string[] }[] = [];
		const boxes = [...element.querySelectorAll<HTMLInputElement>('input[name=geo]')];
		const name = (box: HTMLInputElement) => box.closest('label')?.textContent?.trim() ?? '';
		const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
		const host = element.querySelector('.drawing');
		if (!host) throw new Error('there is no drawing');
		new MutationObserver(() => {
			const texts = [...host.querySelectorAll('text')].map((text) => text.textContent ?? '');
			seen.push({
				asked: boxes.filter((box) => box.checked).map(name),
				shown: boxes.map(name).filter((country) => texts.includes(country)),
			});
		}).observe(host, { childList: true });
		for (let i = 0; i < 30; i++) {
			boxes[i % boxes.length]?.click();
			await new Promise((next) => setTimeout(next, i % 3));
		}
		while (element.getAttribute('data-state') !== 'ready') await new Promise((next) => setTimeout(next, 10));
		return { seen, left: chosen() };
	});

	const log = await page.evaluate(
		() => (window as unknown as { engineLog: { most: number; asked: number } }).engineLog,
	);
	expect(log.most).toBeLessThanOrEqual(2);
	expect(log.asked).toBeGreaterThan(1);
	expect(drawn.seen.length).toBeGreaterThan(0);
	for (const { asked, shown } of drawn.seen) expect(shown).toEqual(asked);
	const { values } = await documentOf(page, europe);
	const expected = values
		.filter(({ geo }) => drawn.left.includes(geo) || geo === 'EU27_2020')
		.sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
		.map(({ label }) => label.de);
	expect(await countries(page)).toEqual(expected);
	const texts = (await drawnIn(page, europe)).join(' | ');
	for (const { geo, label, value } of values) {
		if (!expected.includes(label.de)) expect(texts, geo).not.toContain(label.de);
		else expect(texts, geo).toContain(percent(value ?? NaN, 'de'));
	}
});
