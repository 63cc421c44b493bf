/**
 * `npx tsx bench/explorer.ts`: how long the explorer takes from a change to the drawn answer, on the built-in data and on
 * 500,000 rows more, beside the bare engine and one drawing. Builds what it needs (kept for the next time). ROUNDS: random
 * changes in each form of each series; SEED: which ones.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tests/browser/find';
import { coldStarts } from './explorer/cold';
import { random } from './explorer/random';
import { markdown, wrongIn } from './explorer/report';
import type { Results } from './explorer/results';
import { builtIn, large } from './explorer/run';
import { builtSite } from './explorer/site';
import { serve } from '../hosting/serve';
import { circumstances } from './report';

const rounds = Number(process.env['ROUNDS'] ?? 6);
const seed = Number(process.env['SEED'] ?? 1);
const rows = 500_000;

const own = await builtSite('own', null);
const huge = await builtSite('large', { rows, seed: 1 });
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const [load = 0] = loadavg();
try {
	const site = await serve({ dir: own.dir, base: '', port: 0 });
	const cold = await coldStarts(browser, site.url, random(seed), Math.min(3, rounds));
	await site.close();
	const parts = [await builtIn(browser, own, { rounds, seed }), await large(browser, huge, { rounds, seed })];
	const results: Results = {
		...circumstances(`Chromium ${browser.version()}`),
		...{ load: [load, loadavg()[0] ?? 0], seed, parts, cold },
	};
	const wrong = parts.flatMap(({ measured }) => wrongIn(measured));
	const name = `bench/results/${results.date.slice(0, 10)}-explorer`;
	await mkdir('bench/results', { recursive: true });
	await writeFile(`${name}.json`, JSON.stringify(results, null, '\t') + '\n');
	await writeFile(`${name}.md`, markdown(results));
	console.log(`${markdown(results)}\nWritten to ${name}.json and ${name}.md`);
	if (Math.max(...cold.workers) > 0) wrong.push('The first change on the first view needed a worker.');
	if (wrong.length > 0) throw new Error(`Wrong answers:\n${wrong.join('\n')}`);
} finally {
	await browser.close();
}
