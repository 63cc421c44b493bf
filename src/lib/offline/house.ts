/** What keeping needs of the browser; the page and the worker have the same, a test has its own. */
export interface House {
	/** The absolute address of the start page, with its slash. */
	readonly site: string;
	readonly caches: CacheStorage;
	readonly fetch: typeof fetch;
	/** So that a page and a worker never fill one cache at a time; null where the browser has none. */
	readonly locks: LockManager | null;
}
