import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { house } from '../figures/house';
import { entries } from '../figures/series-entry';
import { synonyms } from '../words/synonyms';
import { fold, isOneEdit, wordsOf } from './fold';
import { searchable, searchSeries, type Searchable } from './search';
import { namesIn } from './searchable';

// Every series is asked of the engine once.
vi.setConfig({ hookTimeout: 120_000 });

let index: readonly Searchable[];
beforeAll(async () => {
	const { catalog } = await house();
	index = (await entries()).map(({ series, coverage }) => searchable(series, coverage, catalog));
});

const found = (query: string) => searchSeries(index, query, 'de');
const first = (query: string, many = 3) =>
	found(query)
		.slice(0, many)
		.map(({ id }) => id);

describe('all series can be searched', () => {
	it('with less than 15 kB', () => {
		expect(index.length).toBeGreaterThan(100);
		expect(gzipSync(JSON.stringify(index), { level: 9 }).length).toBeLessThan(15_000);
	});
	it('and each is found by its own title and publisher', () => {
		for (const { id, title, publisher } of index)
			for (const query of [title.de, title.en, publisher])
				expect(
					found(query).map((hit) => hit.id),
					query,
				).toContain(id);
	});
	it('and nothing asked gives all, as listed', () => {
		for (const query of ['', '  ', '?!'])
			expect(found(query)).toEqual(index.map(({ id }) => ({ id, matched: [] })));
	});
});

describe('is among the first three', () => {
	it.each([
		['Instagram', 'ard-zdf-daily'],
		['insta', 'ard-zdf-daily'],
		['Handel', 'eurostat-sm-type'],
		['handel personal', 'eurostat-sm-purpose-users'],
		['Bewerber', 'eurostat-sm-purpose-users'],
		['Mitarbeiter finden', 'eurostat-sm-purpose'],
		['recruiting', 'eurostat-sm-purpose-users'],
		['retail', 'eurostat-sm-type'],
		['Laden', 'eurostat-sm-type'],
		['opening hours', 'gfk-wants-2019'],
		['Öffnungszeiten', 'gfk-wants-2019'],
		['oeffnungszeiten', 'gfk-wants-2019'],
		['öffnungsz', 'gfk-wants-2019'],
		['Facebok', 'ard-zdf-daily'],
		['Schweden', 'eurostat-sm-ge2'],
		['kleine Unternehmen', 'eurostat-sm-type'],
		['Civey', 'civey-kmu-presence-2020'],
		['Gelbe Seiten', 'gelbe-seiten-kmu-sm-2022'],
		['Hotel', 'eurostat-sm-type'],
		['Baugewerbe 2019', 'eurostat-sm-type'],
		['Twitter', 'ard-zdf-weekly'],
		['Senioren', 'ard-zdf-daily'],
		['Jugend Instagram', 'ard-zdf-weekly'],
		['homepage', 'cbs-web-2023'],
		['Wie viele Unternehmen gibt es?', 'eurostat-enterprises'],
		['E_SM_PRCR', 'eurostat-sm-purpose'],
		['Handwerk', 'forsa-rating-2021'],
		['daily use', 'ard-zdf-daily'],
	])('%s: %s', (query, id) => expect(first(query)).toContain(id));
	it('alone, where only one fits', () => {
		expect(first('Civey')).toEqual(['civey-kmu-presence-2020']);
		expect(first('opening hours')).toEqual(['gfk-wants-2019']);
	});
});

describe('a search', () => {
	it('finds nothing where there is nothing', () => {
		for (const query of ['Bäcker', 'xyz', 'Instagram xyz', 'Schweden Civey', '1812'])
			expect(found(query)).toEqual([]);
	});
	it('tells by which name it found, in the language of the reader', () => {
		expect(found('retail')[0]?.matched).toEqual(['Einzelhandel (G47)']);
		expect(searchSeries(index, 'Einzelhandel', 'en')[0]?.matched).toEqual(['Retail (G47)']);
		expect(found('Bewerber').find(({ id }) => id === 'eurostat-sm-purpose')?.matched).toEqual([
			'Personal gewinnen',
		]);
		expect(found('Civey')[0]?.matched).toEqual([]);
	});
	it('wants every word: more words never find more', () => {
		const telling = fc.constantFrom('Instagram', 'Handel', 'Deutschland', 'EU', 'Bitkom', '2019', 'Größe');
		// A word such as "und" is looked for only where it stands alone.
		const words = fc.oneof(telling, fc.constantFrom('und', 'wofür'));
		fc.assert(
			fc.property(fc.uniqueArray(telling, { minLength: 1, maxLength: 3 }), words, (some, more) => {
				const ids = new Set(found(some.join(' ')).map(({ id }) => id));
				for (const { id } of found([...some, more].join(' '))) expect(ids).toContain(id);
			}),
			{ numRuns: 300 },
		);
	});
	it('puts a title before a name, and the newer and larger before the older', () => {
		const entry = (id: string, title: string, words: string, values = 1, to = 2020): Searchable => ({
			...{ id, title: { de: title, en: title }, publisher: '', words, values },
			years: [2010, to],
		});
		const some = [
			entry('old', 'B', '\tZebra', 1, 2012),
			entry('new', 'B', '\tZebra', 1, 2024),
			entry('large', 'B', '\tZebra', 200, 2024),
			entry('title', 'Zebra', '\tB', 1, 2012),
		];
		expect(searchSeries(some, 'zebra', 'de').map(({ id }) => id)).toEqual(['title', 'large', 'new', 'old']);
	});
	it('survives any text', () => {
		fc.assert(
			fc.property(fc.string(), (query) => {
				expect(found(query).length).toBeLessThanOrEqual(index.length);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('folding', () => {
	it('makes umlauts, their two letters and none alike', () => {
		expect(new Set(['Größe', 'groesse', 'Grösse', 'GRÖßE'].map(fold))).toEqual(new Set(['grosse']));
		expect(fold('Café')).toBe('cafe');
		expect(wordsOf('Handel (G45–47), E_SM_PRCR')).toEqual(['handel', 'g45', '47', 'e_sm_prcr']);
	});
	it('knows one typing error of each kind, and no two', () => {
		for (const typed of ['facebok', 'faceboook', 'facebuok', 'facebokk', 'faecbook'])
			expect(isOneEdit(typed, 'facebook'), typed).toBe(true);
		for (const typed of ['facebook', 'fcbook', 'faceb', 'koobecaf'])
			expect(isOneEdit(typed, 'facebook')).toBe(false);
	});
});

describe('everyday words', () => {
	it('stand for codes and words that are in the data', () => {
		const codes = new Set(index.flatMap((entry) => namesIn(entry).map(({ code }) => code)));
		const words = new Set(
			index.flatMap((entry) => [
				...wordsOf(`${entry.title.de} ${entry.title.en} ${entry.publisher}`),
				...namesIn(entry).flatMap(({ de, en }) => wordsOf(`${de} ${en}`)),
			]),
		);
		for (const { said, meant } of synonyms)
			for (const one of meant)
				expect(codes.has(one) || words.has(fold(one)), `${said[0]}: ${one}`).toBe(true);
	});
	it('each find something', () => {
		for (const word of synonyms.flatMap(({ said }) => said))
			expect(found(word).length, word).toBeGreaterThan(0);
	});
	it('are listed in lower case, and each once in its group', () => {
		for (const { said } of synonyms) {
			expect(said).toEqual(said.map((word) => word.toLowerCase()));
			expect(new Set(said).size).toBe(said.length);
		}
	});
});
