/** Caches in memory, for tests: the little of the browser's own that we use. `full`: how many entries there is room for, in all. */
export function cachesInMemory(full = Infinity): CacheStorage {
	const all = new Map<string, Map<string, Response>>();
	const count = () => [...all.values()].reduce((sum, { size }) => sum + size, 0);
	const urlOf = (asked: RequestInfo | URL) => new URL(asked instanceof Request ? asked.url : asked).href;
	const bare = (url: string) => url.replace(/\?.*/, '');
	const find = (entries: Map<string, Response> | undefined, url: string, options?: CacheQueryOptions) =>
		[...(entries ?? [])]
			.find(([key]) => key === url || (options?.ignoreSearch && bare(key) === bare(url)))?.[1]
			.clone();

	const cacheOf = (entries: Map<string, Response>): Partial<Cache> => ({
		match: async (asked, options) => find(entries, urlOf(asked), options),
		put: async (asked, response) => {
			if (count() >= full) throw new DOMException('no room', 'QuotaExceededError');
			entries.set(urlOf(asked), response.clone());
		},
		delete: async (asked) => entries.delete(urlOf(asked)),
		keys: async () => [...entries.keys()].map((url) => new Request(url)),
	});
	const storage: Partial<CacheStorage> = {
		has: async (name) => all.has(name),
		open: async (name) => {
			const entries = all.get(name) ?? new Map<string, Response>();
			all.set(name, entries);
			return cacheOf(entries) as Cache;
		},
		delete: async (name) => all.delete(name),
		keys: async () => [...all.keys()],
		match: async (asked, options) => find(all.get(options?.cacheName ?? ''), urlOf(asked), options),
	};
	return storage as CacheStorage;
}
