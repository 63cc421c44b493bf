import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from './compress';
import { headersFor } from './headers.js';
import { notFound } from './not-found';
import { serve, type Served } from './serve';

let dir: string;
let served: Served;

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'site-'));
	await mkdir(join(dir, 'en'));
	await mkdir(join(dir, '_app/immutable'), { recursive: true });
	const files = {
		'index.html': '<p>start</p>'.repeat(50),
		'en/index.html': '<p>English</p>',
		'404.html': notFound('/x'),
		'_app/immutable/a.wasm': 'wasm '.repeat(500),
		'table.csv': 'größe\n1\n',
		_headers: 'secret',
	};
	for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
	await compress(
		Object.keys(files).map((name) => join(dir, name)),
		join(dir, '.cache'),
	);
	served = await serve({ dir, base: '/x', port: 0 });
});

afterAll(async () => {
	await served.close();
	await rm(dir, { recursive: true });
});

const get = (path: string, encoding = 'identity') =>
	fetch(new URL(path, served.url), { redirect: 'manual', headers: { 'accept-encoding': encoding } });

describe('the server', () => {
	it('answers below the base path only', async () => {
		expect(served.url).toMatch(/\/x\/$/);
		expect((await get('/x/')).status).toBe(200);
		expect((await get('/')).status).toBe(404);
		expect((await get('/x')).headers.get('location')).toBe('/x/');
	});

	it.each([
		['br', 'br'],
		['gzip', 'gzip'],
		['identity', null],
	])('sends the compressed file to a reader who takes %s', async (accepted, sent) => {
		for (const path of ['/x/', '/x/_app/immutable/a.wasm']) {
			const response = await get(path, accepted);
			expect(response.headers.get('content-encoding')).toBe(sent);
			expect((await response.text()).length).toBeGreaterThan(500);
		}
	});

	it('says the headers of each address, and the type of each file', async () => {
		for (const path of ['/', '/_app/immutable/a.wasm', '/table.csv']) {
			const response = await get('/x' + path);
			for (const [name, value] of Object.entries(headersFor(path)))
				expect(response.headers.get(name)).toBe(value);
		}
		expect((await get('/x/_app/immutable/a.wasm')).headers.get('content-type')).toBe('application/wasm');
		expect((await get('/x/table.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
	});

	it('adds the missing slash, and keeps the query', async () => {
		const response = await get('/x/en?geo=DE');
		expect([response.status, response.headers.get('location')]).toEqual([308, '/x/en/?geo=DE']);
	});

	it.each(['/x/none/', '/x/none.js', '/x/_headers'])('answers %s with the 404 page', async (path) => {
		const response = await get(path);
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toContain('text/html');
		expect(await response.text()).toContain('href="/x/en/"');
	});

	it('takes the next free port', async () => {
		const blocker = createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => blocker.once('listening', resolve));
		const { port } = blocker.address() as AddressInfo;
		const other = await serve({ dir, base: '', port });
		expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
		await other.close();
		blocker.close();
	});

	it('says what to do when there is no site', async () => {
		await expect(serve({ dir: join(dir, 'none'), base: '', port: 0 })).rejects.toThrow(/npm run build/);
	});
});
