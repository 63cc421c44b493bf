/**
 * `npx tsx bench/survey-large.ts [rows] [columns]`: a survey as large as we promise, by default 500,000 respondents in 102 columns (208 MB),
 * from the file to the first breakdown in the built site: how long each step takes, and how long the page could not be operated.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tests/browser/find';
import { serve } from '../hosting/serve';
import { builtSite } from './explorer/site';
import { circumstances } from './report';

const [rows = '500000', columns = '100'] = process.argv.slice(2);
const answers = ['trifft zu', 'teils', 'trifft nicht zu', '', 'k. A.'];

async function writeSurvey(path: string, respondents: number, questions: number): Promise<void> {
	const file = createWriteStream(path);
	const names = Array.from({ length: questions }, (_, i) => `f${i + 1}`);
	file.write(`${['nr', ...names, 'gewicht'].join(';')}\r\n`);
	for (let r = 0; r < respondents; r++) {
		const cells = names.map((_, c) =>
			c % 3 === 0
				? (answers[(r * 7 + c * 3 + (r >> 3)) % 5] ?? '')
				: String((r * 31 + c * 17 + (r >> 2)) % 11),
		);
		const weight = (0.5 + (r % 100) / 100).toFixed(2).replace('.', ',');
		if (!file.write(`${[r, ...cells, weight].join(';')}\r\n`)) await once(file, 'drain');
	}
	file.end();
	await once(file, 'close');
}

const folder = await mkdtemp(join(tmpdir(), 'survey-'));
const path = join(folder, 'umfrage.csv');
await writeSurvey(path, Number(rows), Number(columns));
const { dir } = await builtSite('own', null);
const server = await serve({ dir, base: '', port: 0 });
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
try {
	const page = await browser.newPage();
	page.setDefaultTimeout(300_000);
	await page.goto(`${server.url}survey/`);
	await page.waitForSelector('[data-awake]');
	await page.locator('[data-gather]').click();
	await page.waitForSelector('[data-gathered]');
	// As text: what is compiled here knows names that the page does not.
	await page.evaluate(
		'(() => { window.blocks = [0]; let last = performance.now(); setInterval(() => { const now = performance.now(); window.blocks.push(now - last); last = now; }, 1); })()',
	);
	const lines: string[] = [];
	let begun = performance.now();
	const lap = async (name: string): Promise<void> => {
		const took = performance.now() - begun;
		const longest = (await page.evaluate('Math.max(...window.blocks.splice(0), 0)')) as number;
		lines.push(`| ${name} | ${(took / 1000).toFixed(1)} | ${Math.round(longest)} |`);
		begun = performance.now();
	};
	const step = (name: string) => page.waitForSelector(`.survey[data-step=${name}]`);
	await page.locator('.zone input[type=file]').setInputFiles(path);
	await step('look');
	await lap('chosen until its preview is shown');
	await page.locator('[data-read]').click();
	await step('codebook');
	await lap('read whole, codebook guessed');
	await page.locator('[data-analyse]').first().click();
	await step('analyse');
	await page.waitForSelector('[data-sentence]');
	await lap('into the database, first answer drawn');
	await page.locator('select[name=by]').selectOption({ index: 2 });
	await page.waitForSelector('.view[aria-busy=true]', { timeout: 1000 }).catch(() => null);
	await page.waitForSelector('.view[aria-busy=false]');
	await lap('broken down by another question');
	const { date, commit, machine, versions } = circumstances(`Chromium ${browser.version()}`);
	const written = `# A survey of ${Number(rows).toLocaleString('en')} respondents, ${Math.round((await stat(path)).size / 1e6)} MB, ${date.slice(0, 10)}

Commit ${commit}. ${machine}. ${versions['browser']}.

| step | seconds | longest time the page could not be operated, ms |
| --- | --- | --- |
${lines.join('\n')}
`;
	await mkdir('bench/results', { recursive: true });
	const name = `bench/results/${date.slice(0, 10)}-survey-large.md`;
	await writeFile(name, written);
	console.log(`${written}\nWritten to ${name}`);
} finally {
	await browser.close();
	await server.close();
	await rm(folder, { recursive: true });
}
