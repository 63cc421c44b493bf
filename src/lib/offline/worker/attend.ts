import { byAddress, packages, type Contents, type Listed } from '../contents';
import type { House } from '../house';
import { keep } from '../keep';
import { everKept, look } from '../look';
import { wayOf, type Asked, type Way } from '../matching';
import { answering } from './answer';
import { messages } from './messages';
import type { Client, WorkerScope } from './scope';
import { TakeOver } from './take-over';

const askedBy = ({ method, url, mode, cache, headers }: Request): Asked => ({
	...{ method, url, mode, cache },
	isRange: headers.has('range'),
});

/** Whether a page came from the host because its address is in no list: then it is of another version, and so is all it asks for. */
function isForeign(client: Client | undefined, listed: ReadonlyMap<string, Listed>, site: string): boolean {
	if (client?.type !== 'window' || !client.url.startsWith(site)) return false;
	return !listed.has(new URL(client.url).pathname.slice(new URL(site).pathname.length));
}

/** Makes a worker answer with what is kept of its own version; `worker` is its global scope. Without a list it does nothing. */
export function attend(worker: WorkerScope): void {
	if (worker.contents) attendWith(worker.contents, worker);
}

function attendWith(contents: Contents, worker: WorkerScope): void {
	const { caches, clients } = worker;
	const site = worker.registration.scope;
	const fetch: typeof globalThis.fetch = (...asked) => worker.fetch(...asked);
	const house: House = { site, caches, fetch, locks: worker.navigator.locks ?? null };
	const listed = byAddress(contents);
	const answer = answering(contents, house);
	const takeOver = new TakeOver(contents, house, clients);

	/** The page has kept everything before it registers a worker; an update that the browser found has to do so itself. */
	async function install(): Promise<void> {
		const held = await look(contents, house);
		const before = await everKept(house);
		const wanted = packages.filter((each) => each === 'pages' || before.includes(each));
		if (wanted.some((each) => held[each].state !== 'complete')) await keep(contents, wanted, house);
	}

	async function respond(way: Exclude<Way, { kind: 'leave' }>, request: Request, clientId: string) {
		const mayBeForeign = way.kind === 'listed' && !way.isPage && !way.isNamed;
		if (mayBeForeign && isForeign(await clients.get(clientId), listed, site)) return worker.fetch(request);
		return answer(way, request);
	}

	worker.addEventListener('install', (event) => event.waitUntil(install()));
	worker.addEventListener('activate', (event) => event.waitUntil(takeOver.begin()));
	worker.addEventListener('fetch', (event) => {
		const { request, clientId } = event;
		const way = wayOf(askedBy(request), listed, site);
		if (request.mode !== 'navigate' && takeOver.isOlder(clientId) && request.url.startsWith(site))
			event.respondWith(takeOver.ofOlder(request.url));
		else if (way.kind !== 'leave') event.respondWith(respond(way, request, clientId));
	});
	worker.addEventListener('message', (event) => {
		if (event.data === messages.list) event.ports[0]?.postMessage(contents);
		if (event.data === messages.takeOver) event.waitUntil(worker.skipWaiting());
	});
}
