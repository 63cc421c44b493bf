import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locales } from '../words/locale';
import { fileName, type FileSubject } from './file-name';

const today = new Date(2026, 10, 25, 23, 59);
const subject: FileSubject = { series: 'eurostat-sm-any', years: [2023], form: 'bars', locale: 'de' };

it('names the series, the wave and the day', () => {
	expect(fileName(subject, 'svg', today)).toBe('eurostat-sm-any_2023_2026-11-25.svg');
	expect(fileName({ ...subject, years: [2019, 2023, 2014] }, 'png', today)).toBe(
		'eurostat-sm-any_2014-2023_2026-11-25.png',
	);
});

it('says form and language where they are not the ordinary ones', () => {
	expect(fileName({ ...subject, form: 'map', locale: 'en' }, 'excel.csv', today)).toBe(
		'eurostat-sm-any_2023_map_en_2026-11-25.excel.csv',
	);
});

it('goes without a year, and without a series', () => {
	expect(fileName({ ...subject, years: [] }, 'csv', today)).toBe('eurostat-sm-any_2026-11-25.csv');
	expect(fileName({ ...subject, series: '…' }, 'csv', today)).toBe('kmu-social-monitor_2023_2026-11-25.csv');
});

it('writes umlauts as letters, however they are composed', () => {
	for (const series of ['Größe à Øst', 'Gro\u0308ße à Øst'.replace('o\u0308', 'ö')])
		expect(fileName({ ...subject, series }, 'csv', today)).toMatch(/^groesse-a-st_/);
	expect(fileName({ ...subject, series: 'Gro\u0308ße' }, 'csv', today)).toMatch(/^groesse_/);
});

it('is a name every system takes, whatever it is given', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', maxLength: 200 }),
			fc.array(fc.integer({ min: 1990, max: 2100 })),
			fc.string({ maxLength: 10 }),
			fc.constantFrom(...locales),
			fc.constantFrom('svg', 'png', 'csv', 'excel.csv', 'json'),
			fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true }),
			(series, years, form, locale, ending, date) => {
				const name = fileName({ series, years, form, locale }, ending, date);
				expect(name).toMatch(
					/^[a-z0-9]+(-[a-z0-9]+)*(_[a-z0-9]+(-[a-z0-9]+)*)*_\d{4}-\d\d-\d\d\.(svg|png|csv|excel\.csv|json)$/,
				);
				expect(name.length).toBeLessThanOrEqual(128);
			},
		),
	);
});
