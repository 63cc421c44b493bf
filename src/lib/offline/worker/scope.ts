import type { Contents } from '../contents';

/** The little of a service worker's world that we use; the browser's types for it do not go together with those of a page. */
export interface WorkerScope {
	/** Written into the worker's file by hosting/contents.ts once the site is built; not there in development. */
	readonly contents?: Contents;
	readonly registration: { readonly scope: string };
	readonly caches: CacheStorage;
	readonly navigator: { readonly locks?: LockManager };
	readonly clients: Clients;
	readonly fetch: typeof fetch;
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
	addEventListener(type: 'message', listener: (event: Told) => void): void;
	addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

export interface Clients {
	get(id: string): Promise<Client | undefined>;
	matchAll(options: { type: 'all' }): Promise<readonly Client[]>;
}

/** A page, a frame or a worker that this worker answers. */
export interface Client {
	readonly id: string;
	readonly url: string;
	readonly type: 'window' | 'worker' | 'sharedworker';
	navigate?(url: string): Promise<unknown>;
}

export interface Extendable {
	waitUntil(promise: Promise<unknown>): void;
}

export interface Told extends Extendable {
	readonly data: unknown;
	readonly ports: readonly MessagePort[];
}

export interface Fetching extends Extendable {
	readonly request: Request;
	/** Who asks; of a navigation, the page it leads away from. */
	readonly clientId: string;
	respondWith(answer: Promise<Response>): void;
}
