import { ourCaches } from './cache-names';
import { contentsAddress, workerAddress, type Contents } from './contents';
import type { House } from './house';
import { NotKept } from './not-kept';
import { messages } from './worker/messages';

/** How long a worker may take to send its list, in ms. */
const patience = 5_000;

/** What this browser gives us to keep things with; null where it does not. `site`: the absolute address of the start page. */
export function houseHere(site: string): House | null {
	if (!('serviceWorker' in navigator) || !('caches' in window)) return null;
	const { locks = null } = navigator as Partial<Pick<Navigator, 'locks'>>;
	return { site, caches, fetch: (...asked) => fetch(...asked), locks };
}

/** The list of the version that the host has now; null without a network, and where the host has none. */
export async function newest({ site, fetch }: House): Promise<Contents | null> {
	try {
		const response = await fetch(site + contentsAddress, { cache: 'no-store', mode: 'same-origin' });
		return response.ok ? ((await response.json()) as Contents) : null;
	} catch {
		return null;
	}
}

/** The worker of this site, where the reader has asked for one: not that of a site above it. */
export async function registered(site: string): Promise<ServiceWorkerRegistration | null> {
	const registration = await navigator.serviceWorker.getRegistration(site);
	return registration?.scope === site ? registration : null;
}

/** The list a worker goes by; null when it does not answer. */
export function listOf(worker: ServiceWorker): Promise<Contents | null> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const give = (list: Contents | null) => {
			port1.close();
			resolve(list);
		};
		port1.onmessage = ({ data }) => give(data as Contents);
		setTimeout(give, patience, null);
		worker.postMessage(messages.list, [port2]);
	});
}

/** Registers the worker and waits until it works. Throws NotKept. */
export const register = (site: string): Promise<void> =>
	installed(() => navigator.serviceWorker.register(site + workerAddress, { scope: site }), ['activated']);

/** Has the browser look for a newer worker, and waits until it stands ready. Throws NotKept. */
export const update = (registration: ServiceWorkerRegistration): Promise<void> =>
	installed(async () => (await registration.update()) ?? registration);

async function installed(
	begin: () => Promise<ServiceWorkerRegistration>,
	states?: readonly ServiceWorkerState[],
): Promise<void> {
	try {
		const { installing, waiting, active } = await begin();
		const worker = installing ?? waiting ?? active;
		if (worker && !(await stands(worker, states))) throw new Error('it could not be installed');
	} catch (error) {
		// Its file did not come, or the browser lets no page have one.
		const trouble = error instanceof TypeError ? 'unreachable' : 'blocked';
		throw new NotKept(trouble, `There is no worker: ${String(error)}`, { cause: error });
	}
}

/** Resolves once a worker is in one of these states (true), or never will be (false). As a rule: it waits or works. */
export const stands = (
	worker: ServiceWorker,
	states: readonly ServiceWorkerState[] = ['installed', 'activating', 'activated'],
): Promise<boolean> =>
	new Promise((resolve) => {
		const look = () => {
			if (states.includes(worker.state)) resolve(true);
			else if (worker.state === 'redundant') resolve(false);
		};
		worker.addEventListener('statechange', look);
		look();
	});

/** Ends the waiting of a new version. Resolves to true once it works: then the pages of the old one load themselves anew. */
export function takeOver(waiting: ServiceWorker): Promise<boolean> {
	waiting.postMessage(messages.takeOver);
	return stands(waiting, ['activated']);
}

/** Whether any cache of ours is there, of whatever version. */
export const hasCache = async ({ site, caches }: House): Promise<boolean> =>
	(await ourCaches(site, caches)).length > 0;

/** Unregisters the worker and deletes every cache of ours. Whether all of it is gone. */
export async function remove(house: House): Promise<boolean> {
	const { site, caches } = house;
	try {
		await (await registered(site))?.unregister();
		for (const name of await ourCaches(site, caches)) await caches.delete(name);
		return !(await hasCache(house)) && (await registered(site)) === null;
	} catch {
		return false;
	}
}

/** What the browser says is left for this site, in bytes; null where it does not say. */
export async function room(): Promise<number | null> {
	const { quota, usage } = (await navigator.storage?.estimate().catch(() => null)) ?? {};
	return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}

/** Asks the browser to keep what is stored even when room gets scarce; some ask the reader. False where it does not promise it. */
export const askToLast = async (): Promise<boolean> =>
	(await navigator.storage?.persist?.().catch(() => false)) ?? false;

/** Whether it has promised so before. */
export const lasts = async (): Promise<boolean> =>
	(await navigator.storage?.persisted?.().catch(() => false)) ?? false;
