import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headings } from '../../words/benchmark/portfolio-columns';
import { locales } from '../../words/locale';
import { columns } from './columns';
import { guess } from './guess';

describe('guess', () => {
	it.each(locales)('knows every heading of the template (%s), in any order', (locale) => {
		const turned = columns.toReversed();
		const mapping = guess(turned.map((column) => headings[column][locale]));
		expect(mapping).toEqual(Object.fromEntries(turned.map((column, at) => [column, at])));
	});

	it('knows the headings of others, whatever their case, umlauts and company', () => {
		const found = [
			'Mitgliedsnr',
			'FIRMA',
			'Oeffnungszeiten',
			'Branche des Betriebs',
			'Anzahl Mitarbeiter',
			'Nace',
		];
		expect(guess(found)).toEqual({ NAME: 1, HOURS: 2, SECTOR: 5, SIZE: 4 });
	});

	it('prefers a heading that says the name and nothing else', () =>
		expect(guess(['Land der Gründung', 'Land'])).toMatchObject({ COUNTRY: 1 }));

	it('takes the name of more letters where several fit, and no heading twice', () => {
		expect(guess(['Austausch im Team mit Kunden'])).toEqual({ E_SM_PEXCHVOK: 0 });
		const mapping = guess(['Name', 'Name', 'Firma']);
		expect(mapping).toEqual({ NAME: 0 });
	});

	it('takes none where two fit as well', () => expect(guess(['Land oder Name'])).toEqual({}));

	it('finds nothing in headings that say nothing', () => {
		expect(guess([])).toEqual({});
		expect(guess(['', ' ', 'x', '123', 'Bundesland', 'Vorname'])).toEqual({});
	});

	it('never fails, and maps each column to a heading of its own', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('Name', 'Land', 'Firma'))), (found) => {
				const at = Object.values(guess(found));
				expect(new Set(at).size).toBe(at.length);
				expect(at.every((one) => one >= 0 && one < found.length)).toBe(true);
			}),
		);
	});
});
