import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisions, naceNumber } from '../words/divisions';
import { locales } from '../words/locale';
import { commonTrades, trades } from '../words/trades';
import { sectionOf } from './nace';
import { exampleTrades, findTrades, mostTrades } from './trades';

const found = (text: string) => findTrades(text, 'de').map(({ division }) => division);
const names = (text: string) => findTrades(text, 'de').map(({ name }) => name);

describe('the listed trades', () => {
	it('are between 200 and 300, in divisions of NACE Rev. 2 a business can be in', () => {
		expect(trades.length).toBeGreaterThanOrEqual(200);
		expect(trades.length).toBeLessThanOrEqual(300);
		for (const [division, de] of trades) expect(divisions[division], `${de}: ${division}`).toBeDefined();
	});
	it('have a name of their own in each language, and no word twice', () => {
		for (const at of [1, 2] as const) {
			const all = trades.map((trade) => trade[at]);
			expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
		}
		for (const [, de, , also] of trades) {
			const words = also.split(', ');
			expect(
				words.filter((word, i) => words.indexOf(word) !== i || word.trim() !== word || word === de),
				de,
			).toEqual([]);
		}
	});
	it('are each found first by their own name, in both languages', () => {
		for (const [division, de, en] of trades)
			for (const locale of locales)
				for (const name of [de, en])
					expect(findTrades(name, locale)[0], name).toEqual({ division, name: locale === 'de' ? de : en });
	});
	it('are each found by every other word for them', () => {
		for (const [, de, , also] of trades)
			for (const word of also.split(', ')) {
				const hits = names(word);
				// Words that many trades share, such as "Lebensmittel", find as many as are shown.
				expect(hits.includes(de) || hits.length === mostTrades, `${word}: ${de}`).toBe(true);
			}
	});
	it('hold those offered before anything is typed', () => {
		for (const locale of locales) expect(exampleTrades(locale)).toHaveLength(commonTrades.length);
		expect(commonTrades).toHaveLength(8);
		expect(exampleTrades('en')[0]).toEqual({ division: 10, name: 'Bakery' });
	});
});

describe('the divisions', () => {
	it('are those of NACE Rev. 2 but households and organisations beyond states', () => {
		const all = Object.keys(divisions).map(Number);
		expect(all).toHaveLength(85);
		for (const division of all) expect(sectionOf(division), String(division)).not.toBeNull();
	});
	it('are found by number, in any of its forms', () => {
		for (const text of ['47', ' 47 ', 'NACE 47', 'nace47', 'G47', 'WZ 47.78.1', '47.78', '47.'])
			expect(findTrades(text, 'de'), text).toEqual([{ division: 47, name: 'Einzelhandel (Läden)' }]);
		expect(found('1')).toEqual([1]);
		expect(found('01.21')).toEqual([1]);
	});
	it('are not found by a number that is none', () => {
		for (const text of ['34', '0', '00', '99', '100', '3.14159e5', '-1'])
			expect(found(text), text).toEqual([]);
	});
	it('are each among the first by their own name', () => {
		for (const [number, { de, en }] of Object.entries(divisions))
			for (const name of [de, en]) expect(found(name), name).toContain(Number(number));
	});
	it('are written as NACE writes them', () =>
		expect([1, 47].map(naceNumber)).toEqual(['NACE\u00a001', 'NACE\u00a047']));
});

describe('a trade is found first', () => {
	it.each([
		['Bäckerei', 10],
		['baeckerei', 10],
		['BACKER', 10],
		['bäck', 10],
		['Bäckerin', 10],
		['Bäckerre', 10],
		['Bäckermeister', 10],
		['bakery', 10],
		['ich habe eine Bäckerei', 10],
		['Metzgerei', 10],
		['Fleischerei', 10],
		['Brauerei', 11],
		['Winzer', 1],
		['Friseur', 96],
		['Frisör', 96],
		['Friseurin', 96],
		['Firseur', 96],
		['Friseursalon', 96],
		['hairdresser', 96],
		['Maschinenbau', 28],
		['Steuerberaterin', 69],
		['steuerb', 69],
		['Rechtsanwältin', 69],
		['Elektriker', 43],
		['Malermeisterin', 43],
		['Dachdecker', 43],
		['Heizung', 43],
		['Autohaus', 45],
		['Kfz', 45],
		['Großhandel', 46],
		['Blumenladen', 47],
		['Florist', 47],
		['Apotheke', 47],
		['Optiker', 47],
		['Augenoptiker', 47],
		['Zahntechniker', 32],
		['Goldschmied', 32],
		['Hotel', 55],
		['Ferienwohnung', 55],
		['Restaurant', 56],
		['cafe', 56],
		['Imbiss', 56],
		['Döner', 56],
		['Taxi', 49],
		['Spediteur', 52],
		['IT', 62],
		['Webdesign', 62],
		['Werbeagentur', 73],
		['Social Media Agentur', 73],
		['Immobilienmakler', 68],
		['Makler', 68],
		['Ärztin', 86],
		['Zahnarzt', 86],
		['Physiotherapie', 86],
		['Pflegedienst', 88],
		['Pflegeheim', 87],
		['Fitnessstudio', 93],
		['Yoga', 85],
		['Fahrschule', 85],
		['Versicherungsmakler', 66],
		['Architekt', 71],
		['Fotografin', 74],
		['Gärtner', 81],
		['Gebäudereinigung', 81],
		['Schornsteinfeger', 81],
		['Zeitarbeit', 78],
		['Reisebüro', 79],
		['Landwirt', 1],
		['vet', 75],
		['Einzelhandel', 47],
		['Second Hand Laden', 47],
		['Jäger', 1],
		['Müll', 38],
		['Make-up', 96],
		['Mediator', 69],
		['Pflasterer', 42],
		['Robotik', 28],
		['Hochzeitsplaner', 96],
		['Bar', 56],
		['dog groomer', 96],
		['window cleaner', 81],
	])('%s: %i', (text, division) => expect(found(text)[0]).toBe(division));
});

describe('a word with two meanings', () => {
	it.each([
		['Tischler', [31, 43]],
		['Schreinerei', [31]],
		['Spedition', [49, 52]],
		['Bäckerei', [10, 47]],
		['Metzgerei', [10, 47]],
		['Reinigung', [81, 96]],
		['Schneider', [14, 95]],
		['Handel', [46, 47]],
		['Pflege', [87, 88]],
		['Kita', [85, 88]],
		['Coach', [70, 96]],
		['Massage', [86, 96]],
	])('%s offers each', (text, both) => expect(found(text)).toEqual(expect.arrayContaining(both)));
});

describe('a search for a trade', () => {
	it('finds nothing where there is nothing', () => {
		for (const text of ['', '   ', '?!', 'xyzxyz', 'Bäckerei xyz', 'qq'])
			expect(found(text), text).toEqual([]);
	});
	it('speaks the language of the reader, whatever was typed', () => {
		expect(findTrades('bakery', 'de')[0]?.name).toBe('Bäckerei');
		expect(findTrades('Bäckerei', 'en')[0]?.name).toBe('Bakery');
	});
	it('wants every word', () => {
		expect(names('Schule Musik')[0]).toBe('Musik- oder Tanzschule');
		expect(names('Reparatur Handy')[0]).toBe('Computer- und Handyreparatur');
	});
	it('gives at most eight, each once, whatever is typed', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.constantFrom('a', 'e', 'handel', 'bau', 'l', 'Maschinenbau', 'Großhandel')),
				(text) => {
					const hits = findTrades(text, 'de');
					expect(hits.length).toBeLessThanOrEqual(mostTrades);
					expect(new Set(hits.map(({ division, name }) => `${division} ${name}`)).size).toBe(hits.length);
				},
			),
			{ numRuns: 200 },
		);
	});
	it('finds a trade while its name is typed, from its third letter on', () => {
		for (const name of ['Bäckerei', 'Friseur', 'Blumenladen', 'Steuerberater', 'Fahrschule', 'Dachdecker'])
			for (let end = 3; end <= name.length; end += 1)
				expect(names(name.slice(0, end)), name.slice(0, end)).toContain(name);
	});
	it('forgives one typing error in a long name, wherever it is but at its first letter', () => {
		for (const name of ['Bäckerei', 'Friseur', 'Fahrschule', 'Steuerberater', 'Dachdecker'])
			for (let at = 1; at < name.length; at += 1) {
				const missing = name.slice(0, at) + name.slice(at + 1);
				const doubled = name.slice(0, at) + name.slice(at - 1);
				for (const typed of [missing, doubled]) expect(names(typed), typed).toContain(name);
			}
	});
});
