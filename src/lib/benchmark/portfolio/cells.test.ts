import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, type Cell } from './cell';
import { readCountry } from './read-country';
import { readMark } from './read-mark';
import { readNetworks } from './read-networks';
import { readSector } from './read-sector';
import { readSize } from './read-size';

const told = (cell: Cell<unknown>): unknown =>
	cell.kind === 'said' ? cell.content : cell.kind === 'unreadable' ? `? ${cell.because}` : null;

describe('a text of a file', () => {
	it('is one line without what cannot be seen', () => {
		expect(plain(' Bäcker\u00a0 \u200bMüller\r\n& \tSohn ')).toBe('Bäcker Müller & Sohn');
	});

	it('loses the apostrophe that our files put before a formula, and no other', () => {
		expect([`'=1+1`, `'-`, `'s Lädle`].map(plain)).toEqual(['=1+1', '-', `'s Lädle`]);
	});
});

describe('marks', () => {
	it.each([
		[['ja', 'JA', ' j', 'yes', 'Y', 'x', 'X', '1', '✓', 'wahr', 'TRUE'], 'yes'],
		[['nein', 'no', 'N', '0', 'noch nicht', 'Noch  Nicht', 'not-yet', 'falsch'], 'not-yet'],
		[['nicht wichtig', 'Nicht relevant', 'not relevant', 'unwichtig', 'not-relevant'], 'not-relevant'],
		[['', '  ', 'n/a', 'k.A.', 'k. A.', 'keine Angabe', 'weiß nicht', 'weiss nicht'], null],
		[['vielleicht', '2', '-', '?', 'jaja', 'nja', '#NV', '=1', 'ja nein'], '? unknown'],
	])('%j are %s', (texts, mark) => {
		for (const text of texts) expect(told(readMark(text)), text).toBe(mark);
	});
});

describe('sizes', () => {
	it.each([
		[
			['0', '1', '9', '1-9', '1 – 9', '1 bis 9', '< 10', 'unter 10', 'bis 9', '7 MA', '3 Mitarbeiter:innen'],
			'1-9',
		],
		[
			[
				'10',
				'49',
				'10-49',
				'von 10 bis 49',
				'10 to 49',
				'10-19',
				'12 Beschäftigte',
				'12 Leute',
				'20 Arbeitnehmer',
			],
			'10-49',
		],
		[['50', '249', '50 bis 249 Mitarbeiter', '100-199'], '50-249'],
		[
			['250', '250+', '250 und mehr', 'ab 250', '≥250', '>= 250', 'mehr als 249', '1.200', '1 200', 'GE250'],
			'GE250',
		],
		[['', 'n/a', 'keine Angabe'], null],
		[['5-20', '0-10', 'bis 10', '10+', '> 10', 'klein', 'mittelgroß', 'large'], '? unclear'],
		[['01. Sep', '9. Jan', 'Okt 49', '10. Okt', '01.09.2026', '2026-09-01', '1/9/26'], '? date'],
		[['viele', '-5', '1,5', '9-1', 'ca. 12', '12345678901', '1e3', 'Infinity', '12 und 13'], '? unknown'],
	])('%j are %s', (texts, size) => {
		for (const text of texts) expect(told(readSize(text)), text).toBe(size);
	});
});

describe('countries', () => {
	it.each([
		[['DE', 'de', 'Deutschland', 'germany', 'D', 'BRD'], 'DE'],
		[['AT', 'Österreich', 'Oesterreich', 'AUSTRIA', 'A'], 'AT'],
		[['GR', 'EL', 'Griechenland', 'Greece'], 'EL'],
		[['GB', 'UK', 'Großbritannien', 'United Kingdom'], 'UK'],
		[['EU', 'EU27_2020', 'Europäische Union'], 'EU27_2020'],
		[['AE', 'JP', 'Japan', 'Brasilien', 'OTHER'], 'OTHER'],
		[['', 'k. A.'], null],
		[['Bayern', 'ZZ', 'XX', 'EZ', 'Schwyz', '49', 'DE AT', 'Deutschland, Österreich'], '? unknown'],
	])('%j are %s', (texts, country) => {
		for (const text of texts) expect(told(readCountry(text)), text).toBe(country);
	});
});

describe('sectors', () => {
	it.each([
		[['47', '47.11', '47,1', '47.11.0', '47110', 'G47', 'G 47.11', 'g4711', 'WZ 47.11', 'Einzelhandel'], 47],
		[['C10', '10', '10.7', 'Bäckerei', 'baeckerei', 'bakery'], 10],
		[['62', 'J62', 'K62'], 62],
		[['1', '01', '01.11', '1.11', 'A01'], 1],
		[['', 'n/a'], null],
		[['C', 'C10-12', 'G45-47', '4711', '011', 'Handel', 'Handwerk', 'a'], '? unclear'],
		[['Industrie', 'produktion', 'Gewerbe', 'Medien', 'Fabrik', 'manufacturing'], '? unclear'],
		[['34', '0', '00', '100', 'A47', 'J47', 'Blödsinn', '-', '=47'], /^\? un(known|clear)$/],
	])('%j are %s', (texts, division) => {
		for (const text of texts)
			if (division instanceof RegExp) expect(told(readSector(text)), text).toMatch(division);
			else expect(told(readSector(text)), text).toBe(division);
	});
});

describe('networks', () => {
	it.each([
		['Facebook, Instagram', ['FACEBOOK', 'INSTAGRAM']],
		['instagram;facebook', ['FACEBOOK', 'INSTAGRAM']],
		['FB/IG yt', ['FACEBOOK', 'INSTAGRAM', 'YOUTUBE']],
		['Tik Tok und You Tube', ['YOUTUBE', 'TIKTOK']],
		['facebook tik tok xing', ['FACEBOOK', 'TIKTOK', 'XING']],
		['X (Twitter)', ['X']],
		['Facebook\nWhatsApp', ['FACEBOOK', 'WHATSAPP']],
		['Facebook, facebook,', ['FACEBOOK']],
		['keine', []],
		['None', []],
		['nicht wichtig', 'not-relevant'],
		['', null],
		['k. A.', null],
		['x', '? unclear'],
		['ja', '? unknown'],
		['Facebook, Snapchat', '? unknown'],
		['keine, Facebook', '? unknown'],
		[',;', '? unknown'],
	])('%j are %j', (text, networks) => expect(told(readNetworks(text))).toEqual(networks));
});

it('no text makes a reader fail, and reading it again says the same', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom(...'0123456789-+.,;:/()<>=≥ "\'abcxyzäöüß\u00a0\t\n') }),
		fc.constantFrom('__proto__', 'constructor', '1-', '-1', '()', "'", 'bis', 'ab', '\ud800'),
	);
	fc.assert(
		fc.property(text, (one) => {
			for (const read of [readCountry, readMark, readNetworks, readSector, readSize])
				expect(read(one)).toEqual(read(one));
		}),
		{ numRuns: 300 },
	);
});
