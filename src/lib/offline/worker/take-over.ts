import { cacheName, ourCaches } from '../cache-names';
import type { Contents } from '../contents';
import type { House } from '../house';
import type { Client, Clients } from './scope';

/** How long pages have to load themselves anew, as those with a script do (src/hooks.client.ts), in ms. */
const patience = 1_500;

/**
 * Takes the place of an older version. As a rule none of its pages is open any more, and its cache goes. When the reader has asked
 * for it earlier, its pages are loaded anew; until then they are given what their own version has.
 */
export class TakeOver {
	#older: ReadonlySet<string> = new Set();

	constructor(
		private readonly contents: Contents,
		private readonly house: Pick<House, 'site' | 'caches'>,
		private readonly clients: Clients,
	) {}

	/** To be waited for in `activate`: until then the browser holds back all requests. */
	async begin(): Promise<void> {
		const open = await this.clients.matchAll({ type: 'all' });
		this.#older = new Set(open.map(({ id }) => id));
		if (open.length === 0) await this.#clear();
		// Not waited for: a page that loads anew is one of the requests that are held back.
		else setTimeout(() => void this.#end(), patience);
	}

	/** Whether this page, or a worker of its own, is of an older version. */
	isOlder = (clientId: string): boolean => this.#older.has(clientId);

	/** What an older version has kept for this address, or an error: the host may have another by now. */
	async ofOlder(address: string): Promise<Response> {
		for (const cacheName of await this.#others()) {
			const found = await this.house.caches.match(address, {
				...{ cacheName, ignoreSearch: true, ignoreVary: true },
			});
			if (found) return found;
		}
		return Response.error();
	}

	/** Pages without a script are led to where they are; then nobody needs the older caches. */
	async #end(): Promise<void> {
		const open = await this.clients.matchAll({ type: 'all' });
		const left = open.filter(({ id }) => this.#older.has(id));
		await Promise.allSettled(left.map(loadAnew));
		await this.#clear();
	}

	async #others(): Promise<string[]> {
		const { site, caches } = this.house;
		const own = cacheName(site, this.contents.version);
		return (await ourCaches(site, caches)).filter((name) => name !== own);
	}

	async #clear(): Promise<void> {
		for (const name of await this.#others()) await this.house.caches.delete(name);
	}
}

/** With its fragment it would only scroll. */
const loadAnew = async (client: Client): Promise<unknown> => client.navigate?.(client.url.replace(/#.*/, ''));
