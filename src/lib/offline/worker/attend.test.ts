import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cachesInMemory } from '../caches.sample';
import type { Contents } from '../contents';
import { keep } from '../keep';
import { look } from '../look';
import { first, hostOf, site, tables, versionOf, type Texts } from '../version.sample';
import { attend } from './attend';
import { messages } from './messages';
import type { Client, Extendable, Fetching, Told, WorkerScope } from './scope';

const all = { ...first, ...tables };
const one = versionOf('1');

interface Listeners {
	install?: (event: Extendable) => void;
	activate?: (event: Extendable) => void;
	message?: (event: Told) => void;
	fetch?: (event: Fetching) => void;
}

/** A worker in a browser that has these caches, pages and this host. */
function worker(
	contents: Contents | undefined,
	texts: Texts,
	caches = cachesInMemory(),
	open: Client[] = [],
) {
	const on: Listeners = {};
	const host = hostOf(texts);
	const scope = {
		...(contents && { contents }),
		...{ caches, navigator: {}, registration: { scope: site } },
		fetch: host.fetch,
		clients: {
			get: async (id: string) => open.find((client) => client.id === id),
			matchAll: async () => open,
		},
		skipWaiting: vi.fn(async () => {}),
		addEventListener: (type: string, listener: never) => void Object.assign(on, { [type]: listener }),
	};
	attend(scope as unknown as WorkerScope);
	const run = async (type: 'install' | 'activate') => {
		let waited: Promise<unknown> = Promise.resolve();
		on[type]?.({ waitUntil: (promise) => (waited = promise) });
		await waited;
	};
	/** What is answered: a text, `left` when the worker leaves it alone, `error`. */
	async function ask(path: string, mode: RequestMode = 'cors', clientId = 'own'): Promise<string> {
		let answer: Promise<Response> | null = null;
		// No browser lets a script make a request that navigates.
		const request = new Request(new URL(path, site));
		Object.defineProperty(request, 'mode', { value: mode });
		const respondWith = (promise: Promise<Response>) => (answer = promise);
		on.fetch?.({ request, clientId, respondWith, waitUntil: () => {} });
		if (answer === null) return 'left';
		const given = await (answer as Promise<Response>).catch(() => Response.error());
		if (given.type === 'error') return 'error';
		return given.status === 503 ? 'clear page' : given.text();
	}
	return { ask, run, host, caches, on, scope };
}

const kept = async (contents = one, texts: Texts = all) => {
	const caches = cachesInMemory();
	await keep(contents, ['pages'], { site, caches, locks: null, fetch: hostOf(texts).fetch });
	return caches;
};
const client = (id: string, path: string): Client => ({
	...{ id, url: site + path, type: 'window' },
	navigate: vi.fn(async () => {}),
});

describe('a worker', () => {
	it('without a list does nothing', () => expect(worker(undefined, all).on).toEqual({}));

	it('whose pages were kept before fetches nothing when it is installed', async () => {
		const { run, host } = worker(one, all, await kept());
		await run('install');
		expect(host.asked).toEqual([]);
	});

	it('that the browser found keeps what was kept before, engine and all, or is not installed', async () => {
		const caches = await kept();
		await keep(one, ['engine'], { site, caches, locks: null, fetch: hostOf(all).fetch });
		const texts = { ...first, '': 'anew!' };
		const two = versionOf('2', texts);
		await worker(two, { ...texts, ...tables }, caches).run('install');
		const { pages, engine } = await look(two, { site, caches });
		expect([pages.state, engine.state]).toEqual(['complete', 'complete']);

		await expect(
			worker(versionOf('3', { ...texts, a: 'a' }), texts, caches).run('install'),
		).rejects.toThrow();
		expect((await caches.keys()).map((name) => name.split(' ').pop())).toEqual(['1', '2']);
	});

	it('answers from the device, and asks the host for what is not there', async () => {
		const { ask, host } = worker(one, { ...all, 'other/': 'other', '': 'newer' }, await kept());
		expect(await ask('', 'navigate')).toBe('start');
		expect(await ask('explore/?geo=DE', 'navigate')).toBe('explore');
		expect(await ask('data/a.json')).toBe('[1]');
		expect(host.asked).toEqual([]);
		expect(await ask('other/', 'navigate')).toBe('other');
		expect(await ask('data/t.csv')).toBe('a,b');
		expect(await ask('none.png')).toBe('left');
		expect(await ask('embed/a/', 'navigate')).toBe('left');
	});

	it('ends in a clear page, never in an error of the browser, when there is no network', async () => {
		const { ask, scope } = worker(one, all, await kept());
		scope.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
		expect(await ask('other/', 'navigate')).toBe('clear page');
		expect(await ask('explore/', 'navigate')).toBe('explore');
		for (const name of await scope.caches.keys()) await scope.caches.delete(name);
		expect(await ask('explore/', 'navigate')).toBe('clear page');
		expect(await ask('data/a.json')).toBe('error');
		expect(await ask('_app/immutable/a.1.js')).toBe('error');
	});

	it('gives for a missing entry only the same bytes', async () => {
		const { ask, caches } = worker(one, { ...all, 'explore/': 'newer', 'offline/': 'newer' }, await kept());
		for (const name of await caches.keys()) await caches.delete(name);
		expect(await ask('data/a.json')).toBe('[1]');
		expect(await ask('', 'navigate')).toBe('start');
		expect(await ask('explore/', 'navigate')).toBe('clear page');
		expect(await ask('explore/')).toBe('error');
		// The page that mends it, and a script whose name says what it holds, come as they are.
		expect(await ask('offline/', 'navigate')).toBe('newer');
		expect(await ask('_app/immutable/a.1.js')).toBe('one');
		expect(await caches.keys()).toEqual([]);
	});

	it('gives a page that is in no list, and so of the host, the files of the host', async () => {
		const open = [client('foreign', 'data/x/'), client('own', 'explore/?geo=DE')];
		const { ask } = worker(one, { ...all, 'data/a.json': '[2]' }, await kept(), open);
		expect(await ask('data/a.json', 'cors', 'foreign')).toBe('[2]');
		expect(await ask('data/a.json', 'cors', 'own')).toBe('[1]');
	});
});

describe('the next version', () => {
	const texts = { ...first, 'data/a.json': '[2]', 'explore/': 'anew!' };
	const two = versionOf('2', texts);
	const both = async () => {
		const caches = await kept();
		await keep(two, ['pages'], { site, caches, locks: null, fetch: hostOf(texts).fetch });
		return caches;
	};
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('deletes the old one when none of its pages is open', async () => {
		const { run, caches } = worker(two, texts, await both());
		await run('activate');
		expect(await caches.keys()).toEqual(['kmu-offline /x/ 2']);
	});

	it('leaves the caches of another site of the same host alone', async () => {
		const caches = await both();
		await caches.open('kmu-offline / 1');
		await caches.open('something else');
		await worker(two, texts, caches).run('activate');
		expect(await caches.keys()).toEqual(['kmu-offline /x/ 2', 'kmu-offline / 1', 'something else']);
	});

	it('gives open pages of the old one theirs until they are loaded anew, and then deletes it', async () => {
		const open = [client('with-script', 'explore/'), client('without', 'method/#part')];
		const left = open[1];
		const { run, ask, caches } = worker(two, texts, await both(), open);
		await run('activate');
		expect(await ask('data/a.json', 'cors', 'with-script')).toBe('[1]');
		expect(await ask('data/a.json?v=00000000', 'cors', 'with-script')).toBe('[1]');
		expect(await ask('none.json', 'cors', 'with-script')).toBe('error');
		expect(await ask('explore/', 'navigate', 'with-script')).toBe('anew!');
		expect(await ask('data/a.json', 'cors', 'new')).toBe('[2]');
		open.splice(0, 1, client('new', 'explore/'));
		await vi.advanceTimersByTimeAsync(5_000);
		expect(left?.navigate).toHaveBeenCalledWith(`${site}method/`);
		expect(open[0]?.navigate).not.toHaveBeenCalled();
		expect(await caches.keys()).toEqual(['kmu-offline /x/ 2']);
		expect(await ask('data/a.json', 'cors', 'with-script')).toBe('error');
	});

	it('waits until it is told, and tells its list', async () => {
		const { on, scope } = worker(two, texts, await both());
		const sent: unknown[] = [];
		const port = { postMessage: (message: unknown) => sent.push(message) } as unknown as MessagePort;
		const tell = (data: unknown) => on.message?.({ data, ports: [port], waitUntil: () => {} });
		tell('anything');
		tell(messages.list);
		expect(sent).toEqual([two]);
		expect(scope.skipWaiting).not.toHaveBeenCalled();
		tell(messages.takeOver);
		expect(scope.skipWaiting).toHaveBeenCalledOnce();
	});
});
