import { workerAddress, type Listed } from './contents';

/** What is looked at in a request; a `Request` of the browser has it all. */
export interface Asked {
	readonly method: string;
	/** Absolute. */
	readonly url: string;
	readonly mode: RequestMode;
	readonly cache: RequestCache;
	/** Whether only a part is wanted. */
	readonly isRange: boolean;
}

/** How a request is answered. */
export type Way =
	/** As if there were no worker. */
	| { readonly kind: 'leave' }
	/** With exactly the bytes of the list, from the device if they are there. `isNamed`: the address tells which bytes, so the host cannot give others. */
	| { readonly kind: 'listed'; readonly file: Listed; readonly isPage: boolean; readonly isNamed: boolean }
	/** A page whose address lacks its slash. */
	| { readonly kind: 'redirect'; readonly to: string }
	/** A page that is never kept: from the network, or the page that says so. */
	| { readonly kind: 'other-page' };

const leave: Way = { kind: 'leave' };

/** Figures in the pages of others are framed by hosts of all kinds; nothing may come between. */
const embeds = /^(en\/)?embed(\/|\.js$)/;

/** Names that hold a fingerprint of the content. */
const fingerprinted = /^_app\/immutable\//;

/**
 * How a request is answered, by its address alone. A page is meant whatever its query says: that is for its script. Of a file the query
 * must be none, or `?v=` and the beginning of its SHA-256.
 */
export function wayOf(asked: Asked, listed: ReadonlyMap<string, Listed>, site: string): Way {
	const isPage = asked.mode === 'navigate';
	if (asked.method !== 'GET' || asked.isRange || !asked.url.startsWith(site)) return leave;
	// Whoever asks so wants the host itself: this is how a version is fetched past the worker of another.
	if (!isPage && (asked.cache === 'no-store' || asked.cache === 'reload')) return leave;

	const { pathname, search } = new URL(asked.url);
	const address = pathname.slice(new URL(site).pathname.length);
	if (embeds.test(address) || address === workerAddress) return leave;

	const file = listed.get(address);
	if (isPage) {
		if (file) return { kind: 'listed', file, isPage, isNamed: false };
		if (listed.has(`${address}/`)) return { kind: 'redirect', to: `${site}${address}/${search}` };
		return { kind: 'other-page' };
	}
	if (!file) return leave;
	if (search === '') return { kind: 'listed', file, isPage, isNamed: fingerprinted.test(address) };
	const [, version] = /^\?v=([0-9a-f]{8,})$/.exec(search) ?? [];
	const isThis =
		version !== undefined && (file.sha256.startsWith(version) || version.startsWith(file.sha256));
	return isThis ? { kind: 'listed', file, isPage, isNamed: true } : leave;
}
