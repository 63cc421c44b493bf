import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { serve } from '../../hosting/serve';
import { findBrowser } from '../../tests/browser/find';
import type { StudyFilter } from '../../src/lib/view/study-view';
import { random } from '../explorer/random';
import type { Sliced, Took } from './page/client';

declare global {
	interface Window {
		mosaic: {
			hold(rows: number, seed: number): Promise<number>;
			open(keepsSums: boolean): Promise<{ drawn: number; ready: number }>;
			brush(from: number, to: number): Promise<Took>;
			wrong(): string[];
		};
	}
}

const driver = readFileSync(new URL('drive.js', import.meta.url), 'utf8');

export interface Size {
	readonly rows: number;
	readonly moves: number;
	readonly seed: number;
}

/** Times of many moves on one board, ms. */
export interface Moved {
	readonly name: string;
	/** From the wish for these charts to the first drawing; with kept sums, these too. */
	readonly opened: number;
	readonly laidOut: readonly number[];
	readonly drawn: readonly number[];
	/** Computing the charts of one selection, nothing drawn: median of a few; null where that cannot be told. */
	readonly computed: number | null;
	readonly wrong: readonly string[];
}

/** MB at the most: all of the page's process with its workers (null where the system does not say), and its scripts afterwards. */
export interface Memory {
	readonly peak: number | null;
	readonly scripts: number;
}

export interface Part {
	readonly held: number;
	readonly memory: Memory;
	readonly moved: readonly Moved[];
}

/** Moves that are not counted, and how often what is shown is counted over. */
const warm = 8;
const each = 20;

async function inPage<T>(dir: string, work: (page: Page) => Promise<T>): Promise<T & { memory: Memory }> {
	const { executablePath, args } = await findBrowser();
	const browser = await chromium.launch({ executablePath, args: [...args, '--enable-precise-memory-info'] });
	const site = await serve({ dir, base: '', port: 0 });
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
		page.setDefaultTimeout(600_000);
		await page.goto(site.url);
		await page.evaluate(driver);
		const done = await work(page);
		return { ...done, memory: await memoryOf(browser, page) };
	} finally {
		await browser.close();
		await site.close();
	}
}

async function memoryOf(browser: Browser, page: Page): Promise<Memory> {
	const scripts = await page.evaluate(
		() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
	);
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const peaks = processInfo
		.filter(({ type }) => type === 'renderer')
		.map(({ id }) => `/proc/${id}/status`)
		.filter((path) => existsSync(path))
		.map((path) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(path, 'utf8'))?.[1]) / 1e3);
	return { peak: peaks.length === 0 ? null : Math.max(...peaks), scripts: scripts / 1e6 };
}

async function moving(
	name: string,
	opened: number,
	{ moves }: Size,
	move: (i: number) => Promise<Took>,
	look: () => Promise<string[]>,
	compute: (() => Promise<number>) | null,
): Promise<Moved> {
	const [laidOut, drawn, computed]: [number[], number[], number[]] = [[], [], []];
	const wrong: string[] = [];
	for (let i = -warm; i < moves; i++) {
		const took = await move(i);
		if (i % each === 0) {
			wrong.push(...(await look()));
			if (compute) computed.push(await compute());
		}
		if (i < 0) continue;
		laidOut.push(took.laidOut);
		drawn.push(took.drawn);
	}
	const middle = computed.toSorted((a, b) => a - b)[computed.length >> 1] ?? null;
	return { name, opened, laidOut, drawn, computed: middle, wrong };
}

const few = ['q0', 'q1', 'q2', 'q12'] as const;
const many = ['q0', 'q1', 'q6', 'q12'] as const;

/** Our board, and a cube sliced beside the question to all respondents. */
export async function ours(dir: string, size: Size): Promise<Part & { sliced: Sliced }> {
	const { rows, moves, seed } = size;
	return inPage(dir, async (page) => {
		const held = await page.evaluate(([n, s]) => window.board.hold(n, s), [rows, seed] as const);
		const open = (ids: readonly string[]) => page.evaluate((asked) => window.board.open(asked), ids);
		const look = () => page.evaluate(() => window.board.wrong());
		const compute = () => page.evaluate(() => window.board.compute());
		const brush = (id: string, from: readonly [number, number], to: readonly [number, number]) =>
			page.evaluate(([of, a, b]) => window.board.brush(of, a, b), [id, from, to] as const);
		const draw = random(seed);
		const brushed = () => brush('q12', [0.1 + 0.85 * draw(), 0.5], [0.1 + 0.85 * draw(), 0.5]);
		const inside = (i: number) => {
			const [a, b] = [40 * draw(), 40 * draw()].toSorted((x, y) => x - y) as [number, number];
			const filter: StudyFilter = { kind: 'span', from: a + 0.013, to: b + 0.017 + (i % 7) / 1000 };
			return page.evaluate((span) => window.board.filter('q12', { q12: span }), filter);
		};
		const moved: Moved[] = [];
		const part = async (name: string, ids: readonly string[], move: (i: number) => Promise<Took>) =>
			moved.push(await moving(name, await open(ids), size, move, look, compute));
		await part('brush over bins, sums kept', few, brushed);
		await part('clicks on answers, sums kept', few, (i) => {
			const at = [0.6, 0.1 + 0.8 * draw()] as const;
			return brush(few[Math.abs(i) % 3] ?? 'q0', at, at);
		});
		await part('a stretch that ends inside bins', few, inside);
		await part('brush, a multiple choice among the four', many, brushed);
		const sliced = await page.evaluate(([n, s]) => window.board.slices(n, s), [moves, seed] as const);
		return { held, moved, sliced };
	});
}

/** Mosaic's charts. */
export async function mosaic(dir: string, size: Size): Promise<Part> {
	return inPage(dir, async (page) => {
		const held = await page.evaluate(([n, s]) => window.mosaic.hold(n, s), [size.rows, size.seed] as const);
		const moved: Moved[] = [];
		for (const keeps of [true, false]) {
			const { drawn, ready } = await page.evaluate((sums) => window.mosaic.open(sums), keeps);
			const draw = random(size.seed);
			moved.push(
				await moving(
					`Mosaic, brush, ${keeps ? 'sums kept (pre-aggregated)' : 'no sums kept'}`,
					drawn + ready,
					size,
					() => page.evaluate(([a, b]) => window.mosaic.brush(a, b), [draw(), draw()] as const),
					() => page.evaluate(() => window.mosaic.wrong()),
					null,
				),
			);
		}
		return { held, moved };
	});
}
