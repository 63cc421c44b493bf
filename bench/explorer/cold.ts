import type { Browser } from '@playwright/test';
import { change, engineRunning, offers, openExplorer } from './page';
import { one } from './random';

/** What a reader meets who comes with nothing in the cache; ms. */
export interface Cold {
	/** From opening the page until the engine's worker is made, and until it runs; the page starts it by itself when it is idle. */
	readonly made: readonly number[];
	readonly running: readonly number[];
	/** The first change on the first view, made at once: until it is drawn, and how many workers there were by then. */
	readonly first: readonly number[];
	readonly workers: readonly number[];
}

export async function coldStarts(
	browser: Browser,
	url: string,
	draw: () => number,
	rounds: number,
): Promise<Cold> {
	const cold = {
		made: [] as number[],
		running: [] as number[],
		first: [] as number[],
		workers: [] as number[],
	};
	for (let round = 0; round < rounds; round++) {
		const waiting = await openExplorer(browser, url);
		await engineRunning(waiting);
		const signs = await waiting.evaluate(() => window.signs);
		cold.made.push(signs.made ?? NaN);
		cold.running.push(signs.running ?? NaN);
		await waiting.context().close();

		const asking = await openExplorer(browser, url);
		const boxes = (await offers(asking)).filter(({ on }) => on === 'box');
		const { on, name, codes } = one(boxes, draw);
		const changed = await change(asking, { on, name, code: codes[0] ?? '' });
		if (typeof changed === 'string') throw new Error(changed);
		cold.workers.push(await asking.evaluate(() => window.signs.workers));
		cold.first.push(changed.took ?? NaN);
		await asking.context().close();
	}
	return cold;
}
