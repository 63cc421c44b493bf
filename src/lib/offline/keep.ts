import { cacheName, ourCaches } from './cache-names';
import { packages, size, type Contents, type Listed, type Package } from './contents';
import { fetchListed } from './fetch-listed';
import type { House } from './house';
import { inLanes } from './lanes';
import { mark, markerOf, unmark } from './marker';
import { told } from './not-kept';
import { ifListed } from './verified';

/** How far it is: bytes as they travel, of how many. What was there already counts as come. */
export interface Progress {
	readonly done: number;
	readonly of: number;
}

export interface Keeping {
	readonly signal?: AbortSignal;
	tell?(progress: Progress): void;
	/** What is there already stays, whatever happens: for a cache of which the browser deleted some. */
	readonly repair?: boolean;
}

/** How many files are fetched at a time. */
const lanes = 6;

/**
 * Keeps packages of a version in the cache of that version: all files of theirs or none. What is there already, or in the cache of
 * another version with the same bytes, is not fetched. The marker that makes a package count is written last.
 * Throws NotKept; then what this call has begun is gone again.
 */
export function keep(
	contents: Contents,
	wanted: readonly Package[],
	house: House,
	keeping: Keeping = {},
): Promise<void> {
	const name = cacheName(house.site, contents.version);
	const run = () => keepAlone(contents, wanted, house, keeping);
	const { signal } = keeping;
	const locked = house.locks?.request(name, { ...(signal && { signal }) }, run) ?? run();
	return locked.catch((error: unknown) => {
		throw told(error);
	});
}

async function keepAlone(
	contents: Contents,
	wanted: readonly Package[],
	{ site, caches, fetch }: House,
	{ signal, tell, repair = false }: Keeping,
): Promise<void> {
	const name = cacheName(site, contents.version);
	const cache = await caches.open(name);
	const others = (await ourCaches(site, caches)).filter((other) => other !== name);
	const { wire: of } = size(contents, wanted);
	let done = 0;
	const come = (bytes: number) => tell?.({ done: (done += bytes), of });

	const one = async (file: Listed, signal: AbortSignal): Promise<void> => {
		const address = site + file.address;
		const here = await cache.match(address);
		if (here && (await ifListed(here, file))) return come(file.wire);
		const there = await fromOthers(address, file, others, caches);
		if (there) {
			await cache.put(address, there);
			return come(file.wire);
		}
		let told = 0;
		const packed = file.bytes > 0 ? file.wire / file.bytes : 0;
		const fetched = await fetchListed(file, { site, fetch }, signal, (bytes) => {
			come((bytes - told) * packed);
			told = bytes;
		});
		await cache.put(address, fetched);
	};

	const marked = await Promise.all(packages.map((each) => markerOf(cache, site, each)));
	const before = packages.filter((_, i) => marked[i]);
	const files = wanted.flatMap((each) => contents[each]);
	try {
		await inLanes(lanes, files, one, signal);
		for (const each of wanted) if (!before.includes(each)) await mark(cache, site, each, new Date());
	} catch (error) {
		if (!repair) await undo(contents, before, { site, caches });
		throw error;
	}
}

async function fromOthers(
	address: string,
	file: Listed,
	others: readonly string[],
	caches: CacheStorage,
): Promise<Response | null> {
	for (const cacheName of others) {
		const found = await caches.match(address, { cacheName });
		const same = found ? await ifListed(found, file) : null;
		if (same) return same;
	}
	return null;
}

/** Takes out what was not complete before; where no page was, the whole cache goes. */
async function undo(
	contents: Contents,
	before: readonly Package[],
	{ site, caches }: Pick<House, 'site' | 'caches'>,
): Promise<void> {
	const name = cacheName(site, contents.version);
	if (!before.includes('pages')) {
		await caches.delete(name);
		return;
	}
	// The reader may have removed everything meanwhile, and opening would make it anew.
	if (!(await caches.has(name))) return;
	const cache = await caches.open(name);
	for (const each of packages.filter((each) => !before.includes(each))) {
		await unmark(cache, site, each);
		for (const { address } of contents[each]) await cache.delete(site + address);
	}
}
