import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentsOf, writeContents } from './contents';

const label = JSON.stringify({ resources: [{ path: 't.csv' }] });
const page = '<p>start</p>'.repeat(50);
let dir: string;

async function write(name: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(join(dir, name)), { recursive: true });
	await writeFile(join(dir, name), content);
}

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'kmu-contents-'));
	await write('index.html', page);
	await write('index.html.gz', gzipSync(page));
	await write('en/index.html', 'English');
	await write('data/datapackage.json', label);
	await write('data/t.csv', 'a,b\n');
	await write('data/s.csv', 'a,b\n');
	await write('offline/index.html', 'offer');
	await write('service-worker.js', 'work();\n');
});
afterEach(() => rm(dir, { recursive: true }));

it('lists every file by package, with its size packed and unpacked', async () => {
	const { pages, engine } = await contentsOf(dir);
	expect(pages.map(({ address }) => address)).toEqual(['data/datapackage.json', 'en/', '', 'offline/']);
	expect(engine.map(({ address }) => address)).toEqual(['data/t.csv']);
	const start = pages.find(({ address }) => address === '');
	expect(start).toMatchObject({ bytes: page.length, wire: gzipSync(page).length });
	expect(engine[0]).toMatchObject({ bytes: 4, wire: 4 });
});

it('gives the same files the same version, and other files another', async () => {
	const { version } = await contentsOf(dir);
	expect(version).toMatch(/^[0-9a-f]{8}$/);
	await write('data/s.csv', 'never kept');
	expect((await contentsOf(dir)).version).toBe(version);
	await write('en/index.html', 'British');
	expect((await contentsOf(dir)).version).not.toBe(version);
});

it('writes the same list for the page and into the worker, also when done twice', async () => {
	await writeContents(dir);
	const once = await readFile(join(dir, 'service-worker.js'), 'utf8');
	await writeContents(dir);
	const worker = await readFile(join(dir, 'service-worker.js'), 'utf8');
	expect(worker).toBe(once);
	const list = await readFile(join(dir, 'offline/contents.json'), 'utf8');
	expect(worker).toBe(`self.contents=${list};\nwork();\n`);
	expect(JSON.parse(list)).toEqual(await contentsOf(dir));
});
