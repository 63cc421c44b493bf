import { mkdir, rm, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { serve } from '../hosting/serve';
import { buildDir } from '../hosting/site';
import { findBrowser } from '../tests/browser/find';
import { asked } from './asked';
import { openLine } from './line';
import { filters, firstDrawn } from './measure';
import { plainSite } from './plain';
import { circumstances, markdown, type Drawn, type Filtered, type Report } from './report';

const conditions = [
	{ name: 'fast line (100 Mbit/s, 10 ms)', rate: 100e6, rtt: 10, slowdown: 1 },
	{ name: 'slow 4G (1.6 Mbit/s, 150 ms)', rate: 1.6e6, rtt: 150, slowdown: 1 },
	{ name: 'slow 4G, processor 4x slower', rate: 1.6e6, rtt: 150, slowdown: 4 },
];

/** Each page with the figure that is drawn first on it. */
const measured = [
	{ page: '/', id: 'people-online' },
	{ page: '/figures/enterprises-europe-2023/', id: 'enterprises-europe-2023' },
];
const filtered = { page: '/figures/enterprises-europe-2023/', id: 'enterprises-europe-2023' };
const clicks = ['FR', 'IT', 'ES', 'PL', 'SE', 'AT', 'NL', 'BE', 'PT', 'CZ', 'FI'];

const rounds = {
	drawn: Number(process.env['ROUNDS'] ?? 7),
	filtered: Number(process.env['FILTER_ROUNDS'] ?? 5),
};

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const site = await serve({ dir: buildDir, base: '', port: 0 });
const portOf = (url: string): number => Number(new URL(url).port);

const drawn: Drawn[] = [];
for (const { page, id } of measured) {
	const values = await asked(buildDir, id);
	const folder = await plainSite(`${buildDir}${page}index.html`, id);
	const plain = await serve({ dir: folder, base: '', port: 0 });
	for (const condition of conditions) {
		const times = { site: [] as number[], plain: [] as number[] };
		// The first round warms up browser and servers and is not counted.
		for (let round = 0; round <= rounds.drawn; round++) {
			for (const [kind, url, path] of [
				['site', site.url, page],
				['plain', plain.url, '/'],
			] as const) {
				const line = await openLine(condition, portOf(url));
				const took = await firstDrawn(browser, condition, `http://localhost:${line.port}${path}`, {
					id,
					values,
				});
				line.close();
				if (round > 0) times[kind].push(took);
			}
		}
		drawn.push({ page, condition: condition.name, ...times });
		console.log(page, condition.name, times);
	}
	await plain.close();
	await rm(folder, { recursive: true });
}

const answers: Filtered[] = [];
for (const condition of conditions) {
	const values = await asked(buildDir, filtered.id);
	const all: { cold: number; warm: number[] }[] = [];
	for (let round = 0; round < rounds.filtered; round++) {
		const line = await openLine(condition, portOf(site.url));
		const url = `http://localhost:${line.port}${filtered.page}`;
		all.push(await filters(browser, condition, url, { id: filtered.id, values, clicks }));
		line.close();
	}
	answers.push({
		condition: condition.name,
		cold: all.map(({ cold }) => cold),
		warm: all.flatMap(({ warm }) => warm),
	});
	console.log('filter', condition.name, all);
}

const report: Report = { ...circumstances(`Chromium ${browser.version()}`), drawn, filtered: answers };
const name = `bench/results/${report.date.slice(0, 10)}-first-figure`;
await mkdir('bench/results', { recursive: true });
await writeFile(`${name}.json`, JSON.stringify(report, null, '\t') + '\n');
await writeFile(`${name}.md`, markdown(report));
console.log(`\n${markdown(report)}\nWritten to ${name}.json and ${name}.md`);
await browser.close();
await site.close();
