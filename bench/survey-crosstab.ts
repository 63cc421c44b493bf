/**
 * `npx tsx bench/survey-crosstab.ts`: own surveys in Chromium's engine: how long storing takes and what room, weighted cross
 * tables of 1 million respondents through the door and as bare SQL (codes, ENUM, text), of 10 million generated in the
 * database, and a further filter on a cube.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser } from '../tests/browser/find';
import { workerAsIs } from '../tests/engine/worker-as-is';
import { circumstances, median } from './report';
import type { Times } from './survey-crosstab/in-page';

type InPage = typeof import('./survey-crosstab/in-page');

const server = await createServer({
	...{ configFile: false, publicDir: 'static', appType: 'custom', logLevel: 'error' },
	plugins: [
		workerAsIs(),
		{
			name: 'page',
			configureServer: ({ middlewares }) =>
				void middlewares.use('/page', (_, response) => {
					response.setHeader('content-type', 'text/html');
					response.end(`<!doctype html><script type="module">
						import * as inPage from '/bench/survey-crosstab/in-page.ts';
						window.inPage = inPage;
					</script>`);
				}),
		},
	],
	optimizeDeps: { include: ['@duckdb/duckdb-wasm', 'apache-arrow', 'papaparse'] },
});
await server.listen(0);
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const [load = 0] = loadavg();

/** What a function of the page comes to. */
async function inPage<Name extends keyof InPage>(name: Name, ...given: Parameters<InPage[Name]>) {
	const page = await browser.newPage();
	page.setDefaultTimeout(600_000);
	await page.goto(`${server.resolvedUrls?.local[0] ?? ''}page`);
	await page.waitForFunction('window.inPage');
	const found = (await page.evaluate(
		`window.inPage[${JSON.stringify(name)}](...${JSON.stringify(given)})`,
	)) as Awaited<ReturnType<InPage[Name]>>;
	await page.close();
	return found;
}

const p95 = (times: readonly number[]) =>
	times.toSorted((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1] ?? NaN;
const shown = (value: number) => value.toFixed(value < 10 ? 2 : 0);
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const ofTimes = (times: Times) =>
	table(
		['', 'median, ms', '95 %, ms'],
		Object.entries(times).map(([name, found]) => [name, shown(median(found)), shown(p95(found))]),
	);

try {
	const storing: Record<string, Record<string, number>> = {
		'1,000,000 x 20': await inPage('storing', 1_000_000, 20),
		'500,000 x 100': await inPage('storing', 500_000, 100),
	};
	const door = await inPage('throughTheDoor', 1_000_000);
	const million = await inPage('bareSql', 1_000_000, ['codes', 'enum', 'text']);
	const ten = await inPage('bareSql', 10_000_000, ['codes', 'enum']);
	const { date, commit, machine, versions } = circumstances(`Chromium ${browser.version()}`);
	const names = Object.keys(Object.values(storing)[0] ?? {});
	const text = `# Own surveys in the database, ${date.slice(0, 10)}

Commit ${commit}. ${machine}; load ${shown(load)} before, ${shown(loadavg()[0] ?? 0)} after. Chromium ${versions['browser']}, DuckDB-Wasm ${versions['@duckdb/duckdb-wasm']}.

## Storing (respondents x columns)

${table(
	['', ...Object.keys(storing)],
	names.map((name) => [name, ...Object.values(storing).map((found) => shown(found[name] ?? NaN))]),
)}

## 1,000,000 respondents through the door (question, proof, typed arrays), warm

${ofTimes(door)}

## The same cross table as bare SQL, 1,000,000 rows made in the database

${ofTimes(million)}

## 10,000,000 rows made in the database

${ofTimes(ten)}
`;
	await mkdir('bench/results', { recursive: true });
	const name = `bench/results/${date.slice(0, 10)}-survey-crosstab`;
	await writeFile(
		`${name}.json`,
		JSON.stringify({ date, commit, machine, versions, storing, door, million, ten }, null, '\t') + '\n',
	);
	await writeFile(`${name}.md`, text);
	console.log(`${text}\nWritten to ${name}.json and ${name}.md`);
} finally {
	await browser.close();
	await server.close();
}
