/**
 * `npx tsx bench/portfolio.ts`: reads, sums up, filters, scrolls, opens and takes along 5,000 invented businesses in Chromium, on
 * a desk and on a phone. VISITS: how often each; SEED: which businesses. SITE_DIR: a finished site instead of a new build.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { serve } from '../hosting/serve';
import { findBrowser } from '../tests/browser/find';
import { builtSite } from './explorer/site';
import { businesses } from './portfolio/businesses';
import { visit, type Condition, type Visit } from './portfolio/measure';
import { markdown, type Results } from './portfolio/report';
import { circumstances } from './report';

const visits = Number(process.env['VISITS'] ?? 3);
const seed = Number(process.env['SEED'] ?? 1);
const rows = 5_000;
const conditions: readonly Condition[] = [
	{ name: 'desk, 1280 px', width: 1280, height: 900, slowdown: 1 },
	{ name: 'phone, 390 px, processor slowed 4 times', width: 390, height: 844, slowdown: 4 },
];

const dir = process.env['SITE_DIR'] ?? (await builtSite('own', null)).dir;
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const site = await serve({ dir, base: '', port: 0 });
const [load = 0] = loadavg();
try {
	const csv = businesses(rows, seed);
	const url = new URL('/benchmark/portfolio/', site.url).href;
	const parts: { condition: Condition; visits: Visit[] }[] = [];
	for (const condition of conditions) {
		const own: Visit[] = [];
		for (let i = 0; i < visits; i++) own.push(await visit(browser, url, csv, rows, condition));
		parts.push({ condition, visits: own });
	}
	const results: Results = {
		...circumstances(`Chromium ${browser.version()}`),
		...{ load: [load, loadavg()[0] ?? 0], seed, rows, bytes: csv.length, parts },
	};
	const name = `bench/results/${results.date.slice(0, 10)}-portfolio`;
	await mkdir('bench/results', { recursive: true });
	// Thousands of frames, one a line, would hide the rest.
	const text = JSON.stringify(results, null, '\t').replace(
		/\[\s+([\d.,\s]+?)\s+\]/g,
		(_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
	);
	await writeFile(`${name}.json`, `${text}\n`);
	await writeFile(`${name}.md`, markdown(results));
	console.log(`${markdown(results)}\nWritten to ${name}.json and ${name}.md`);
} finally {
	await site.close();
	await browser.close();
}
