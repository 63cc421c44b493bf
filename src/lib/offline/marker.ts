import type { Package } from './contents';

/** What is written last into a cache: this package of this version is there as a whole. */
export interface Marker {
	/** When it was completed, as ISO 8601 in UTC. */
	readonly kept: string;
}

const address = (site: string, wanted: Package): string => `${site}offline/complete/${wanted}`;

export const mark = (cache: Cache, site: string, wanted: Package, now: Date): Promise<void> =>
	cache.put(address(site, wanted), Response.json({ kept: now.toISOString() } satisfies Marker));

export const unmark = (cache: Cache, site: string, wanted: Package): Promise<boolean> =>
	cache.delete(address(site, wanted));

/** The marker of a package; null where it was never completed, or where the browser deleted it. */
export async function markerOf(cache: Cache, site: string, wanted: Package): Promise<Marker | null> {
	const found = await cache.match(address(site, wanted));
	return found ? ((await found.json()) as Marker) : null;
}
