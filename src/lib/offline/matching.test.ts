import { describe, expect, it } from 'vitest';
import { byAddress } from './contents';
import { wayOf, type Asked } from './matching';
import { site, versionOf } from './version.sample';

const contents = versionOf('1');
const listed = byAddress(contents);
const sha = (address: string) => listed.get(address)?.sha256 ?? '';

const way = (path: string, more: Partial<Asked> = {}) =>
	wayOf(
		{ method: 'GET', url: site + path, mode: 'cors', cache: 'default', isRange: false, ...more },
		listed,
		site,
	);
const page = (path: string) => way(path, { mode: 'navigate' });

describe('a page', () => {
	it.each(['', '?geo=DE', 'explore/', 'explore/?series=x&geo=*', 'explore/?'])(
		'%s is the one without its query',
		(path) => {
			expect(page(path)).toMatchObject({
				kind: 'listed',
				file: { address: path.replace(/\?.*/, '') },
				isNamed: false,
			});
		},
	);

	it('is led to its slash, with its query', () => {
		expect(page('explore?geo=DE')).toEqual({ kind: 'redirect', to: `${site}explore/?geo=DE` });
	});

	it.each(['data/x/', 'none/', 'index.html', 'data/none.json'])('%s is another page', (path) => {
		expect(page(path)).toEqual({ kind: 'other-page' });
	});
});

describe('a file', () => {
	it('is meant by its address', () => {
		expect(way('data/a.json')).toMatchObject({ kind: 'listed', isPage: false, isNamed: false });
		expect(way('_app/immutable/a.1.js')).toMatchObject({ kind: 'listed', isNamed: true });
	});

	it('is meant with the beginning of its fingerprint, or all of it', () => {
		const short = sha('data/t.csv').slice(0, 12);
		for (const version of [short, sha('data/t.csv'), `${sha('data/t.csv')}00`])
			expect(way(`data/t.csv?v=${version}`), version).toMatchObject({ kind: 'listed', isNamed: true });
	});

	it.each(['?v=', '?v=ab', '?v=000000000000', '?w=1', `?v=${'g'.repeat(12)}`, '?v=../../etc'])(
		'is not meant with %s',
		(query) => expect(way(`data/t.csv${query}`)).toEqual({ kind: 'leave' }),
	);

	it.each(['figures/a.png', 'data/none.csv', 'manifest.json'])('%s, in no list, is left alone', (path) =>
		expect(way(path)).toEqual({ kind: 'leave' }),
	);
});

describe('left alone is', () => {
	it.each([
		['another method', { method: 'POST' }],
		['a part', { isRange: true }],
		['another host', { url: 'https://other.example/x/data/a.json' }],
		['what lies above the site', { url: 'https://monitor.example/data/a.json' }],
		['a site with a longer name', { url: 'https://monitor.example/xy/data/a.json' }],
		['what asks for the host itself', { cache: 'no-store' }],
		['what asks for it anew', { cache: 'reload' }],
	] as const)('%s', (_, more) => {
		expect(way('data/a.json', more)).toEqual({ kind: 'leave' });
	});

	it.each(['embed/a/', 'en/embed/view/', 'embed.js', 'embed/frame.js', 'service-worker.js'])('%s', (path) => {
		expect(way(path)).toEqual({ kind: 'leave' });
		expect(page(path)).toEqual({ kind: 'leave' });
	});

	it('nothing else that begins like an embed', () => {
		expect(page('embedded/')).toEqual({ kind: 'other-page' });
	});
});
