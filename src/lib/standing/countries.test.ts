import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { places } from '../benchmark/countries';
import type { Catalog } from '../catalog/catalog';
import { locales } from '../words/locale';
import { countriesIn } from './countries';

const { codes } = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')) as Pick<Catalog, 'codes'>;
const list = (locale: 'de' | 'en') => countriesIn({ codes }, locale);

describe('the countries a business can name', () => {
	it('are all that a profile can hold, each once', () => {
		for (const locale of locales)
			expect(
				list(locale)
					.map(({ code }) => code)
					.sort(),
			).toEqual([...places].sort());
	});
	it('hold every single country of the label, and no group or region of one', () => {
		// EA is the euro area.
		const single = Object.keys(codes.geo ?? {}).filter((code) => code.length === 2 && code !== 'EA');
		expect(single.length).toBeGreaterThan(35);
		expect(
			list('de')
				.map(({ code }) => code)
				.slice(0, -2)
				.sort(),
		).toEqual(single.sort());
	});
	it('stand in the order of the reader’s language, the Union and any other country last', () => {
		const names = (locale: 'de' | 'en') => list(locale).map(({ name }) => name);
		expect(names('de').slice(0, 4)).toEqual(['Albanien', 'Belgien', 'Bosnien und Herzegowina', 'Bulgarien']);
		// Ö beside O, Ü beside U.
		expect(names('de').indexOf('Österreich')).toBe(names('de').indexOf('Norwegen') + 1);
		expect(names('de').slice(-2)).toEqual(['Europäische Union (kein einzelnes Land)', 'anderes Land']);
		expect(names('en')[0]).toBe('Albania');
		expect(names('en').slice(-2)).toEqual(['European Union (no single country)', 'another country']);
	});
	it('have names in each language, never a code', () => {
		for (const locale of locales)
			for (const { code, name } of list(locale)) expect(name, code).toMatch(/^\p{L}{3,}|^USA$/u);
	});
});
