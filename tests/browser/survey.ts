import { createServer, request, type Server } from 'node:http';
import { expect, type Locator, type Page } from '@playwright/test';

/** A host in front of the site that notes every address it is asked for, whoever asks: pages, workers, workers of workers. */
export interface Counting {
	readonly origin: string;
	readonly asked: string[];
	close(): void;
}

export async function counting(site: string): Promise<Counting> {
	const asked: string[] = [];
	const server: Server = createServer((incoming, outgoing) => {
		asked.push(String(incoming.url));
		const { method, headers, url } = incoming;
		const forward = request(new URL(String(url), site), { method, headers }, (answer) => {
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(outgoing);
		});
		forward.on('error', () => outgoing.destroy());
		incoming.pipe(forward);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The counting host has no port.');
	return {
		origin: `http://localhost:${address.port}`,
		asked,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** Opens the page and waits until it can be operated. */
export async function open(page: Page, path = '/survey/'): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	await expect(page.locator('[data-awake]')).toHaveCount(1);
}

/** Loads all that is needed before a file is chosen. */
export async function gather(page: Page): Promise<void> {
	await page.locator('[data-gather]').click();
	await expect(page.locator('[data-gathered]')).toHaveCount(1, { timeout: 60_000 });
}

export const step = (page: Page, name: string): Promise<void> =>
	expect(page.locator(`.survey[data-step=${name}]`)).toHaveCount(1, { timeout: 60_000 });

export const fileInput = (page: Page): Locator => page.locator('.zone input[type=file]');

/** A file as a reader chooses it. */
export const csv = (text: string, name = 'firmen.csv') => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text),
});

export async function choose(page: Page, file: ReturnType<typeof csv>): Promise<void> {
	await fileInput(page).setInputFiles(file);
}

/** From a clean file to its codebook. */
export async function toCodebook(page: Page, file: ReturnType<typeof csv>): Promise<void> {
	await choose(page, file);
	await step(page, 'look');
	await page.locator('[data-read]').click();
	await step(page, 'codebook');
}

/** Presses Tab until the focus is on what is wanted; fails when it never is. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	for (let i = 0; i < 150; i++) {
		await page.keyboard.press(key);
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Tab never leads to ${String(target)}`);
}

const sizes = ['1-9', '10-49', '50-249'];
const channels = ['Facebook', 'Instagram', 'Xing'];

/** A clean survey of so many firms; the same each time. */
export function firms(count: number): string {
	const head = [
		'Nr',
		'Größe',
		'Zufriedenheit',
		...channels.map((name) => `Kanal: ${name}`),
		'Umsatz',
		'Gewicht',
	];
	const rows = Array.from({ length: count }, (_, i) => [
		`B${1000 + i}`,
		sizes[i % 3],
		['gut', 'mittel', 'schlecht'][(i * 7) % 3],
		...channels.map((_, k) => ((i + k) % (k + 2) === 0 ? 'ja' : 'nein')),
		`${(i * 37) % 900},5`,
		`${1 + (i % 4)},25`,
	]);
	return `${[head, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}
