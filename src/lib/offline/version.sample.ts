import { createHash } from 'node:crypto';
import type { Contents, Listed } from './contents';
import type { House } from './house';

export const site = 'https://monitor.example/x/';

/** The texts of a small site, by address. */
export type Texts = Readonly<Record<string, string>>;

export const first: Texts = {
	'': 'start',
	'explore/': 'explore',
	'offline/': 'offer',
	'data/a.json': '[1]',
	'_app/immutable/a.1.js': 'one',
	'_app/immutable/font.1.woff2': 'font',
};
export const tables: Texts = { '_app/immutable/d.wasm': 'wasm', 'data/t.csv': 'a,b' };

const list = (texts: Texts): Listed[] =>
	Object.entries(texts).map(([address, text]) => ({
		address,
		sha256: createHash('sha256').update(text).digest('hex').slice(0, 16),
		bytes: text.length,
		wire: text.length / 2,
	}));

export const versionOf = (version: string, pages: Texts = first, engine: Texts = tables): Contents => ({
	version,
	pages: list(pages),
	engine: list(engine),
});

/** A host with these texts; what it was asked for stands in `asked`. */
export function hostOf(texts: Texts): { fetch: House['fetch']; asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		fetch: async (address) => {
			const url = new URL(address instanceof Request ? address.url : address);
			const path = url.href.slice(site.length).replace(/\?.*/, '');
			asked.push(path);
			const text = texts[path];
			if (text === undefined) return new Response('none', { status: 404 });
			return new Response(text, { headers: { 'content-type': 'text/plain', vary: 'accept-encoding' } });
		},
	};
}
