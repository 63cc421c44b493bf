import { describe, expect, it } from 'vitest';
import { size } from './contents';
import { packageOf } from './plan';
import { versionOf } from './version.sample';

const tables = new Set(['data/sme-adoption.csv']);
const of = (address: string) => packageOf(address, tables);

describe('with the pages go', () => {
	it.each([
		...[
			'',
			'en/',
			'explore/',
			'en/explore/sql/',
			'benchmark/portfolio/',
			'talk/',
			'data/',
			'en/data/',
			'offline/',
		],
		...['figures/kmu-presence-2020/', 'method/', 'explore/index.json', 'data/eurostat-sm-any.json'],
		...['data/datapackage.json', '_app/immutable/chunks/a.js', '_app/immutable/assets/a.css'],
		...['_app/immutable/assets/vollkorn.a.woff2', 'favicon.svg', 'icons/192.png', 'manifest.webmanifest'],
	])('/%s', (address) => expect(of(address)).toBe('pages'));
});

describe('with the engine go', () => {
	it.each([
		...['data/sme-adoption.csv', '_app/immutable/assets/duckdb-eh.9ubY.wasm'],
		...['_app/immutable/assets/duckdb-browser-eh.worker.hQa.js'],
	])('/%s', (address) => expect(of(address)).toBe('engine'));
});

describe('never kept are', () => {
	it.each([
		...['404.html', '_headers', '_app/version.json', 'service-worker.js', 'offline/contents.json'],
		...['embed/a/', 'en/embed/a/', 'embed.js', 'embed/frame.js', 'oembed/a.json', 'en/oembed/a.json'],
		...[
			'gallery/',
			'data/eurostat-sm-any/',
			'en/data/eurostat-sm-any/',
			'__data.json',
			'en/explore/__data.json',
		],
		...['data/eurostat-sm-any.csv', 'data/eurostat-sm-any.excel.csv', 'data/all.zip'],
		...['figures/a.csv', 'figures/a.png', 'figures/a.card.png', 'en/figures/a.svg'],
	])('/%s', (address) => expect(of(address)).toBeNull());
});

it('a package is as large as its files', () => {
	const contents = versionOf('1', { '': 'four' }, { 'a.wasm': '123456' });
	expect(size(contents, ['pages'])).toEqual({ bytes: 4, wire: 2 });
	expect(size(contents, ['pages', 'engine'])).toEqual({ bytes: 10, wire: 5 });
	expect(size(contents, [])).toEqual({ bytes: 0, wire: 0 });
});
