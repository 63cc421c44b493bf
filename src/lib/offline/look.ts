import { cacheName, ourCaches } from './cache-names';
import { packages, type Contents, type Package } from './contents';
import type { House } from './house';
import { markerOf } from './marker';

/** How much of a package is on the device. `incomplete`: begun and not ended, or the browser deleted some of it. */
export type Held =
	| { readonly state: 'none' }
	| { readonly state: 'complete'; /** ISO 8601. */ readonly kept: string }
	| { readonly state: 'incomplete'; readonly missing: number; readonly of: number };

/** What is there of a version, by package. Makes no cache. */
export async function look(
	contents: Contents,
	{ site, caches }: Pick<House, 'site' | 'caches'>,
): Promise<Record<Package, Held>> {
	const name = cacheName(site, contents.version);
	if (!(await caches.has(name))) return { pages: { state: 'none' }, engine: { state: 'none' } };
	const cache = await caches.open(name);
	const there = new Set((await cache.keys()).map(({ url }) => url));
	const held = async (wanted: Package): Promise<Held> => {
		const files = contents[wanted];
		const missing = files.filter(({ address }) => !there.has(site + address)).length;
		const marker = await markerOf(cache, site, wanted);
		if (marker && missing === 0) return { state: 'complete', kept: marker.kept };
		if (!marker && missing === files.length) return { state: 'none' };
		return { state: 'incomplete', missing, of: files.length };
	};
	return { pages: await held('pages'), engine: await held('engine') };
}

/** The packages that any version on this device has as a whole, as its marker says. */
export async function everKept({ site, caches }: Pick<House, 'site' | 'caches'>): Promise<Package[]> {
	const kept = new Set<Package>();
	for (const name of await ourCaches(site, caches)) {
		const cache = await caches.open(name);
		for (const each of packages) if (await markerOf(cache, site, each)) kept.add(each);
	}
	return packages.filter((each) => kept.has(each));
}
