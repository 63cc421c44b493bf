/** All caches of one site begin so. Two sites of one host are told apart by their path. */
const prefix = (site: string): string => `kmu-offline ${new URL(site).pathname} `;

/** The cache of one version. `site` is the absolute address of the start page, with its slash. */
export const cacheName = (site: string, version: string): string => prefix(site) + version;

/** The caches of this site that there are, of all versions. */
export const ourCaches = async (site: string, caches: CacheStorage): Promise<string[]> =>
	(await caches.keys()).filter((name) => name.startsWith(prefix(site)));
