import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../catalog/package';
import { locales } from '../locale';
import { areaName, inArea } from './area';
import { groupPhrase } from './group';
import { sizePhrase } from './size';

const catalog = readPackage(JSON.parse(await readFile('static/data/datapackage.json', 'utf8')));
const { geo = {}, size_class = {}, sector = {} } = catalog.codes;

describe('a group in words', () => {
	it('is named by its size, its sector, and that it uses social media', () => {
		const group = { geo: 'Deutschland', size: 'GE10', sector: null, users: false };
		expect(groupPhrase(group, 'de')).toBe('Unternehmen ab 10 Beschäftigten in Deutschland');
		expect(groupPhrase({ ...group, geo: 'der EU-28', sector: 'Beherbergung (I55)', users: true }, 'de')).toBe(
			'Unternehmen mit sozialen Medien der Branche „Beherbergung“ ab 10 Beschäftigten in der EU-28',
		);
		expect(groupPhrase({ ...group, geo: 'the EU-28', size: 'LT10', sector: 'Retail (G47)' }, 'en')).toBe(
			'enterprises in the sector “Retail” with fewer than 10 persons in the EU-28',
		);
		expect(groupPhrase({ ...group, size: 'SME' }, 'de')).toBe('KMU in Deutschland');
		expect(groupPhrase({ ...group, geo: 'dem Kosovo', size: 'TOTAL' }, 'de')).toBe(
			'Unternehmen aller Größen im Kosovo',
		);
	});

	it('joins two attributes that begin alike', () => {
		const users = { geo: 'der EU-28', size: '10-49', sector: null, users: true };
		expect(groupPhrase(users, 'de')).toBe(
			'Unternehmen mit sozialen Medien und mit 10 bis 49 Beschäftigten in der EU-28',
		);
		expect(groupPhrase({ ...users, size: 'GE250' }, 'de')).toBe(
			'Unternehmen mit sozialen Medien ab 250 Beschäftigten in der EU-28',
		);
		const online = { geo: 'France', size: 'LT10', sector: null, users: false, online: true };
		expect(groupPhrase(online, 'en')).toBe(
			'enterprises with internet access and with fewer than 10 persons in France',
		);
		expect(groupPhrase({ ...online, online: false }, 'en')).toBe(
			'enterprises with fewer than 10 persons in France',
		);
	});

	it('keeps brackets that are no codes, and writes thousands', () => {
		const odd = { geo: 'X', size: 'GE1000', sector: 'Handel (Abgrenzung von Bitkom)', users: false };
		expect(groupPhrase(odd, 'de')).toBe(
			'Unternehmen der Branche „Handel (Abgrenzung von Bitkom)“ ab 1.000 Beschäftigten in X',
		);
	});

	it('has words for every code of the label, each size its own', () => {
		for (const locale of locales) {
			const sizes = Object.keys(size_class).filter((code) => !/^SME|^TOTAL$/.test(code));
			const phrases = sizes.map((code) => sizePhrase(code, locale));
			expect(new Set(phrases).size).toBe(sizes.length);
			expect(phrases).not.toContain(sizePhrase('TOTAL', locale));
			for (const [code, name] of Object.entries(geo))
				expect(inArea(areaName(code, name[locale], locale), locale)).toMatch(/^i[nm] \S.*\S$/);
			for (const name of Object.values(sector))
				expect(
					groupPhrase({ geo: 'X', size: 'GE10', sector: name[locale], users: false }, locale),
				).not.toMatch(/\([A-Z]\d|undefined/);
		}
	});
});
