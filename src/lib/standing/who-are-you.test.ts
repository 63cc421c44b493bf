import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { newcomer, type Profile } from '../benchmark/profile';
import type { Catalog } from '../catalog/catalog';
import { understood } from '../words/benchmark/who';
import { divisions } from '../words/divisions';
import type { Locale } from '../words/locale';
import { countriesIn } from './countries';
import WhoAreYou from './WhoAreYou.svelte';

const catalog = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')) as Pick<Catalog, 'codes'>;

function page(profile: Profile, locale: Locale = 'de') {
	const props = { profile, locale, countries: countriesIn(catalog, locale), change: () => undefined };
	const { document } = parseHTML(`<main>${render(WhoAreYou, { props }).body}</main>`);
	return document;
}
const texts = (document: Document, selector: string) =>
	[...document.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());

describe('a newcomer', () => {
	const document = page(newcomer);
	it('is in Germany, and has said nothing else', () => {
		expect(texts(document, 'option[selected]')).toEqual(['Deutschland']);
		expect(document.querySelectorAll('input[type=radio]')).toHaveLength(4);
		expect(document.querySelectorAll('input[checked]')).toHaveLength(0);
		expect(document.querySelector('.understood')).toBeNull();
	});
	it('sees the four sizes in words', () =>
		expect(texts(document, '.classes label')).toEqual([
			'1 bis 9 Beschäftigte (mit Ihnen)',
			'10 bis 49 Beschäftigte',
			'50 bis 249 Beschäftigte',
			'250 Beschäftigte und mehr',
		]));
	it('is offered eight trades by one tap, and every division in the list', () => {
		expect(texts(document, '.chips button')).toHaveLength(8);
		expect(texts(document, '.chips button')).toEqual(
			expect.arrayContaining(['Bäckerei', 'Friseur', 'Maschinenbau', 'Steuerberater']),
		);
		const listed = Object.keys(divisions).length;
		expect(document.querySelectorAll('.all li button')).toHaveLength(listed);
	});
	it('meets a combobox with a closed list, and every control with a name', () => {
		const field = document.querySelector('[role=combobox]');
		expect(field?.getAttribute('aria-expanded')).toBe('false');
		expect(field?.getAttribute('aria-activedescendant')).toBeNull();
		const list = document.getElementById(field?.getAttribute('aria-controls') ?? '');
		expect(list?.getAttribute('role')).toBe('listbox');
		expect(list?.hasAttribute('hidden')).toBe(true);
		for (const button of document.querySelectorAll('button')) expect(button.textContent.trim()).not.toBe('');
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('a business that has said who it is', () => {
	const document = page({ country: 'AT', size: '50-249', division: 47 });
	it('sees what was understood, and can change it', () => {
		expect(texts(document, 'option[selected]')).toEqual(['Österreich']);
		expect(texts(document, '.chosen')).toEqual(['50 bis 249 Beschäftigte']);
		expect(texts(document, '.understood')).toEqual(['Verstanden: Einzelhandel (Läden), NACE 47']);
		expect(texts(document, '.trade button')).toEqual(['Ändern']);
		expect(document.querySelector('[role=combobox]')).toBeNull();
	});
	it('in English too', () => {
		const english = page({ country: 'OTHER', size: '1-9', division: 10 }, 'en');
		expect(texts(english, 'option[selected]')).toEqual(['another country']);
		expect(texts(english, '.understood')).toEqual(['Understood: Making of food (NACE 10)']);
	});
	it('even where the division is one we have no name for', () => {
		expect(texts(page({ ...newcomer, division: 98 }), '.understood')).toEqual(['Verstanden: NACE 98']);
	});
});

describe('what is understood', () => {
	it('names trade, division and number, and nothing twice', () => {
		expect(understood('Bäckerei', 10, 'de')).toBe(
			'Bäckerei → Herstellung von Nahrungsmitteln (NACE\u00a010)',
		);
		expect(understood('Laden', 47, 'de')).toBe('Laden → Einzelhandel (Läden), NACE\u00a047');
		expect(understood('Maschinenbau', 28, 'de')).toBe('Maschinenbau (NACE\u00a028)');
		expect(understood(null, 1, 'en')).toBe('Farming (NACE\u00a001)');
	});
});
