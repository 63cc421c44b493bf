import { base } from '$app/paths';

let editions: Promise<ReadonlyMap<string, string>> | undefined;

/** Fingerprint of the values of each series today; nothing where it cannot be fetched. */
export const editionsToday = (): Promise<ReadonlyMap<string, string>> =>
	(editions ??= fetch(`${base}/explore/index.json`, { mode: 'same-origin' })
		.then((response) => response.json() as Promise<readonly { id: string; edition: string }[]>)
		.then((index) => new Map(index.map(({ id, edition }) => [id, edition])))
		.catch(() => {
			editions = undefined;
			return new Map<string, string>();
		}));
