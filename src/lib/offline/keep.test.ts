import { describe, expect, it } from 'vitest';
import { cacheName } from './cache-names';
import { cachesInMemory } from './caches.sample';
import type { House } from './house';
import { keep, type Progress } from './keep';
import { everKept, look } from './look';
import { NotKept } from './not-kept';
import { first, hostOf, site, tables, versionOf, type Texts } from './version.sample';

const one = versionOf('1');
const all = { ...first, ...tables };

function house(texts: Texts = all, caches = cachesInMemory()): House & { asked: string[] } {
	return { site, caches, locks: null, ...hostOf(texts) };
}
const stateOf = async (at: House, contents = one) => {
	const { pages, engine } = await look(contents, at);
	return [pages.state, engine.state];
};
const troubleOf = (promise: Promise<void>) =>
	promise.then(
		() => 'none',
		(error: unknown) => (error instanceof NotKept ? error.trouble : String(error)),
	);

describe('keeping', () => {
	it('puts a whole package there, and tells how far it is, up to all of it', async () => {
		const at = house();
		expect(await stateOf(at)).toEqual(['none', 'none']);
		const told: Progress[] = [];
		await keep(one, ['pages'], at, { tell: (progress) => told.push(progress) });
		expect(await stateOf(at)).toEqual(['complete', 'none']);
		const [last] = told.slice(-1);
		expect(last?.done).toBeCloseTo(last?.of ?? 0);
		expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
		await keep(one, ['engine'], at);
		expect(await stateOf(at)).toEqual(['complete', 'complete']);
		expect(at.asked.sort()).toEqual(Object.keys(all).sort());
	});

	it('keeps what a page depends on, and nothing about the way', async () => {
		const at = house();
		await keep(one, ['pages'], at);
		const answer = await at.caches.match(site, { cacheName: cacheName(site, '1') });
		expect(await answer?.text()).toBe('start');
		expect([answer?.headers.get('content-type'), answer?.headers.get('vary')]).toEqual(['text/plain', null]);
	});

	it('fetches of a new version only what is other, and leaves the old one as it is', async () => {
		const caches = cachesInMemory();
		await keep(one, ['pages', 'engine'], house(all, caches));
		const changed = { ...first, 'explore/': 'anew!' };
		const later = house({ ...changed, ...tables }, caches);
		const two = versionOf('2', changed);
		await keep(two, ['pages', 'engine'], later);
		expect(later.asked).toEqual(['explore/']);
		const text = async (version: string) =>
			(await caches.match(`${site}explore/`, { cacheName: cacheName(site, version) }))?.text();
		expect([await text('1'), await text('2')]).toEqual(['explore', 'anew!']);
		expect(await everKept(later)).toEqual(['pages', 'engine']);
	});
});

describe('all or nothing', () => {
	it.each([
		['other bytes of the same length', { ...all, 'explore/': 'EXPLORE' }, 'changed'],
		['more bytes', { ...all, 'data/a.json': '[1, 2]' }, 'changed'],
		['fewer bytes', { ...all, 'data/a.json': '' }, 'changed'],
		['a file that is gone', { '': 'start' }, 'changed'],
	] as const)('%s', async (_, texts, trouble) => {
		const at = house(texts);
		expect(await troubleOf(keep(one, ['pages'], at))).toBe(trouble);
		expect(await at.caches.keys()).toEqual([]);
	});

	it('no network', async () => {
		const at = { ...house(), fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
		expect(await troubleOf(keep(one, ['pages'], at))).toBe('unreachable');
		expect(await at.caches.keys()).toEqual([]);
	});

	it.each([0, 1, 5, 6])('no room after %i entries', async (entries) => {
		const at = house(all, cachesInMemory(entries));
		expect(await troubleOf(keep(one, ['pages'], at))).toBe('full');
		expect(await at.caches.keys()).toEqual([]);
	});

	it('no room for the engine: the pages stay', async () => {
		for (const more of [0, 1, 2]) {
			const at = house(all, cachesInMemory(Object.keys(first).length + 1 + more));
			await keep(one, ['pages'], at);
			expect(await troubleOf(keep(one, ['engine'], at))).toBe('full');
			expect(await stateOf(at)).toEqual(['complete', 'none']);
		}
	});

	it('called off, before and while it goes on', async () => {
		for (const after of [0, 2]) {
			const off = new AbortController();
			if (after === 0) off.abort();
			let told = 0;
			const tell = () => void (++told === after && off.abort());
			const at = house();
			expect(await troubleOf(keep(one, ['pages'], at, { signal: off.signal, tell }))).toBe('cancelled');
			expect(await at.caches.keys()).toEqual([]);
		}
	});
});

describe('a cache of which some is gone', () => {
	it('is incomplete, and mended with what is missing alone', async () => {
		const at = house();
		await keep(one, ['pages'], at);
		const cache = await at.caches.open(cacheName(site, '1'));
		await cache.delete(`${site}explore/`);
		expect((await look(one, at)).pages).toEqual({ state: 'incomplete', missing: 1, of: 6 });
		at.asked.length = 0;
		await keep(one, ['pages'], at, { repair: true });
		expect(at.asked).toEqual(['explore/']);
		expect(await stateOf(at)).toEqual(['complete', 'none']);
	});

	it('keeps what is there when mending fails', async () => {
		const at = house();
		await keep(one, ['pages'], at);
		const cache = await at.caches.open(cacheName(site, '1'));
		await cache.delete(`${site}explore/`);
		const later = house({ ...all, 'explore/': 'EXPLORE' }, at.caches);
		expect(await troubleOf(keep(one, ['pages'], later, { repair: true }))).toBe('changed');
		expect((await look(one, at)).pages).toEqual({ state: 'incomplete', missing: 1, of: 6 });
	});

	it('is incomplete without its marker, too; and an entry with other bytes is fetched anew', async () => {
		const at = house();
		const cache = await at.caches.open(cacheName(site, '1'));
		await cache.put(`${site}explore/`, new Response('half of it'));
		expect((await look(one, at)).pages.state).toBe('incomplete');
		await keep(one, ['pages'], at, { repair: true });
		expect(await (await cache.match(`${site}explore/`))?.text()).toBe('explore');
	});
});
