import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { savingData } from './explorer';
import { visited } from './pages';

const kilobyte = 1000;
const budget = { text: 40 * kilobyte, script: 60 * kilobyte };
/**
 * The explorer's controls know what can be chosen before anything is asked; that takes more script than a figure. The
 * benchmark and the portfolio ask for nothing after they have come, so all that they can ever say comes with them.
 */
const heavier: Readonly<Record<string, number>> = {
	'/explore/': 78 * kilobyte,
	'/benchmark/': 125 * kilobyte,
	'/benchmark/portfolio/': 142 * kilobyte,
	'/survey/': 62 * kilobyte,
};

/** Chunks of the build that hold a library; they are named by their hash, so they are known by a text inside. */
function chunksWith(mark: string): string[] {
	return readdirSync('build-test/_app/immutable', { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.js'))
		.filter((name) => readFileSync(`build-test/_app/immutable/${name}`, 'utf8').includes(mark));
}

// A class name of Plot's, and a word of Arrow's format that minifying leaves alone.
const libraries = { Plot: 'plot-d6a7b5', DuckDB: 'duckdb', Arrow: 'ARROW1' };

test('the libraries can be recognised in the build', () => {
	for (const [library, mark] of Object.entries(libraries)) expect(chunksWith(mark), library).not.toEqual([]);
});

for (const { path } of visited) {
	test(`${path} is light, and asks for nothing but itself`, async ({ page, baseURL }) => {
		const sizes = { text: 0, script: 0 };
		const requested: string[] = [];
		page.on('request', (request) => requested.push(request.url()));
		const measured: Promise<void>[] = [];
		const weigh = (response: Response) => {
			const type = response.request().resourceType();
			const kind =
				type === 'script' ? 'script' : type === 'document' || type === 'stylesheet' ? 'text' : null;
			if (kind === null) return;
			measured.push(
				response.body().then((body) => void (sizes[kind] += gzipSync(body, { level: 9 }).length)),
			);
		};
		page.on('response', weigh);
		// What the explorer fetches ahead when it is idle is not for who saves data; explorer.spec tests that it does.
		await savingData(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		page.off('response', weigh);
		await Promise.all(measured);

		expect(sizes.text, 'HTML and CSS, gzip').toBeGreaterThan(500);
		expect(sizes.text, 'HTML and CSS, gzip').toBeLessThanOrEqual(budget.text);
		expect(sizes.script, 'JavaScript, gzip').toBeLessThanOrEqual(
			heavier[path.replace(/^\/en(?=\/)/, '')] ?? budget.script,
		);

		expect(requested.filter((url) => !url.startsWith(String(baseURL)) && !url.startsWith('data:'))).toEqual(
			[],
		);
		expect(requested.filter((url) => url.includes('.wasm'))).toEqual([]);
		expect(page.workers()).toEqual([]);
		for (const [library, mark] of Object.entries(libraries)) {
			const chunks = chunksWith(mark);
			expect(
				requested.filter((url) => chunks.some((chunk) => url.endsWith(chunk))),
				library,
			).toEqual([]);
		}
	});
}
