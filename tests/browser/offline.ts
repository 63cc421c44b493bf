import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { writeContents } from '../../hosting/contents';
import { serve, type Served } from '../../hosting/serve';

/** A host of a test's own, which can be cut off, and can put another version of the site in the place of the first. */
export class Host {
	#served: Served | null = null;

	private constructor(
		/** The address of the start page, with its slash. */
		readonly url: string,
		readonly base: string,
	) {}

	static async open(dir: string, base = ''): Promise<Host> {
		const served = await serve({ dir, base, port: 0 });
		const host = new Host(served.url, base);
		host.#served = served;
		return host;
	}

	/** Answers nobody any more. */
	async cut(): Promise<void> {
		await this.#served?.close();
		this.#served = null;
	}

	/** Answers at the same address with this folder. */
	async show(dir: string): Promise<void> {
		await this.cut();
		const port = Number(new URL(this.url).port);
		this.#served = await serve({ dir, base: this.base, port });
		expect(this.#served.url).toBe(this.url);
	}

	at = (path: string): string => new URL(path.replace(/^\//, ''), this.url).href;
}

/** What a page of the newer version has on its root element. */
export const edition = 'edition-2';

/** A copy of a built site in which every page is another, and every file of figures one character longer. Returns its folder. */
export async function newerThan(dir: string): Promise<string> {
	const copy = await mkdtemp(join(tmpdir(), 'kmu-newer-'));
	await cp(dir, copy, { recursive: true, filter: (name) => !/\.(gz|br)$/.test(name) });
	for (const name of await readdir(copy, { recursive: true })) {
		const file = join(copy, name);
		const isPage = name.endsWith('.html');
		// The label is asked for with its fingerprint, which stands in the pages.
		const isData = /^(data|explore)[\\/](?!__data|datapackage)[^\\/]+\.json$/.test(name);
		if (!isPage && !isData) continue;
		const text = await readFile(file, 'utf8');
		// White space is no part of what JSON says.
		const newer = isPage ? text.replace('<html ', `<html data-edition="${edition}" `) : `${text} `;
		await writeFile(file, newer);
	}
	await writeContents(copy);
	return copy;
}

export const remove = (dir: string): Promise<void> => rm(dir, { recursive: true, force: true });

export const offer = (page: Page, wanted: 'pages' | 'engine'): Locator =>
	page.locator(`[data-package=${wanted}]`);

/** Opens the page of the offer and waits until it knows what is there. */
export async function openOffer(page: Page, host: Host, path = '/offline/'): Promise<void> {
	await page.goto(host.at(path));
	await expect(page.locator('[data-phase]')).toHaveAttribute('data-phase', 'known');
}

/** Asks for a package, as a reader does, and waits until it is there. */
export async function keep(page: Page, wanted: 'pages' | 'engine'): Promise<void> {
	await offer(page, wanted).locator('[data-keep]').click();
	await expect(offer(page, wanted)).toHaveAttribute('data-held', 'complete');
}

/** All entries of our caches, as paths, by cache. */
export const cached = (page: Page): Promise<Record<string, string[]>> =>
	page.evaluate(async () => {
		const found: Record<string, string[]> = {};
		for (const name of await caches.keys())
			found[name] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
		return found;
	});

/** The edition a page is of: '' for the first. */
export const editionOf = (page: Page): Promise<string> =>
	page.evaluate(() => document.documentElement.dataset['edition'] ?? '');

/** The length of a file as a page is given it, in characters. */
export const lengthFor = (page: Page, path: string): Promise<number> =>
	page.evaluate((path) => fetch(path).then(async (answer) => (await answer.text()).length), path);
