import { cacheName } from '../cache-names';
import { clearAnswer, type Why } from '../clear-page';
import type { Contents } from '../contents';
import type { House } from '../house';
import type { Way } from '../matching';
import { ifListed } from '../verified';

/** The page that can mend what is missing must be reachable even when it is missing itself. */
const mending = /^(en\/)?offline\/$/;

/**
 * Answers with what is kept of one version. What the list names is answered with exactly the bytes of the list or not at all: where
 * an entry is missing, the host's answer is compared before it is passed on. Never rejects for a page.
 */
export function answering(contents: Contents, { site, caches, fetch }: Omit<House, 'locks'>) {
	const name = cacheName(site, contents.version);
	const typeface = contents.pages.find(({ address }) => address.endsWith('.woff2'));
	const clear = (why: Why, { url }: Request) =>
		clearAnswer(why, url, site, typeface ? site + typeface.address : null);

	async function listed({ file, isPage, isNamed }: Way & { kind: 'listed' }, request: Request) {
		const kept = await caches.match(site + file.address, { cacheName: name, ignoreVary: true });
		if (kept) return kept;
		const mayPass = isNamed || mending.test(file.address);
		try {
			const answer = await fetch(request);
			const same = mayPass ? answer : await ifListed(answer, file);
			if (same) return same;
		} catch (error) {
			if (!isPage) throw error;
		}
		return isPage ? clear('missing', request) : Response.error();
	}

	return (way: Exclude<Way, { kind: 'leave' }>, request: Request): Promise<Response> => {
		if (way.kind === 'listed') return listed(way, request);
		if (way.kind === 'redirect') return Promise.resolve(Response.redirect(way.to, 308));
		return fetch(request).catch(() => clear('not-kept', request));
	};
}
