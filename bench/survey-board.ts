/**
 * `npx tsx bench/survey-board.ts`: moves a selection over four charts that filter each other, on a million generated respondents in
 * Chromium, beside Mosaic (bench/peers, installed apart). ROWS, MOVES: how many; SEED: which ones.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tests/browser/find';
import { circumstances } from './report';
import { markdown, type Results } from './survey-board/report';
import { mosaic, ours, type Part, type Size } from './survey-board/run';
import { builtBoard, builtMosaic } from './survey-board/site';

const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
const size: Size = {
	...{ rows: number('ROWS', 1_000_000), moves: number('MOVES', 200), seed: number('SEED', 1) },
};
const load = () => loadavg()[0] ?? 0;

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const version = browser.version();
await browser.close();

const board = await builtBoard();
let peer: Part | null = null;
let without: string | null = null;
const peerPage = await builtMosaic().catch((error: unknown) => {
	without = `Mosaic is not here: ${String(error)}`;
	return null;
});
const loads = [load()];
const own = await ours(board, size);
loads.push(load());
if (peerPage !== null)
	peer = await mosaic(peerPage, size).catch((error: unknown) => {
		without = `Mosaic could not be measured: ${String(error)}`;
		return null;
	});
const { dependencies: peers } = JSON.parse(await readFile('bench/peers/package.json', 'utf8')) as {
	dependencies: Record<string, string>;
};
const results: Results = {
	...{ ...circumstances(`Chromium ${version}`), ...size, load: [...loads, load()] },
	...{ ours: own, mosaic: peer, without, peers },
};
const name = `bench/results/${results.date.slice(0, 10)}-survey-board`;
await mkdir('bench/results', { recursive: true });
// Hundreds of times, one a line, would hide the rest.
const text = JSON.stringify(
	results,
	(_, value: unknown) =>
		typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1000) / 1000 : value,
	'\t',
).replace(/\[\s+([\d.,\s]+?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`);
await writeFile(`${name}.json`, `${text}\n`);
await writeFile(`${name}.md`, markdown(results));
console.log(`${markdown(results)}\nWritten to ${name}.json and ${name}.md`);
const wrong = [...own.moved, ...(peer?.moved ?? [])].flatMap(({ wrong: some }) => some);
if (wrong.length > 0) throw new Error(`Wrong charts:\n${wrong.join('\n')}`);
