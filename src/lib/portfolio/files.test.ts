import { beforeAll, describe, expect, it } from 'vitest';
import { unanswered } from '../benchmark/answers';
import type { Ground } from '../benchmark/ground';
import { peersOf } from '../benchmark/portfolio/peers-of';
import { rowReader, type Named } from '../benchmark/portfolio/read-row';
import { sayable } from '../benchmark/portfolio/said-of';
import { guess } from '../benchmark/portfolio/guess';
import { ground as gathered } from '../standing/prepare-ground';
import { locales } from '../words/locale';
import { columnLetters } from './column-letters';
import { faultyRows } from './faulty-rows';
import { fileNamed } from './file-named';
import { findingsCsv, findingsExcel } from './findings-file';
import { germanSheet } from './german-sheet';
import type { Faulty } from './portfolio.svelte';
import { readFile, type FileTable } from './read-file';
import { template } from './template';

let ground: Ground;
beforeAll(async () => {
	ground = await gathered();
});

function read(text: string): FileTable {
	const found = readFile('a.csv', new TextEncoder().encode(text));
	if (found.kind === 'refused') throw new Error(found.refusal.code);
	return found.table;
}
const reading = (table: FileTable) =>
	rowReader({ mapping: guess(table.headings), width: table.headings.length, country: 'DE' });

describe('the template', () => {
	it.each(locales)(
		'is read back in %s: every column is known, and its rows are known as invented',
		(locale) => {
			const table = read(template(locale));
			expect(table.delimiter).toBe(locale === 'de' ? ';' : ',');
			expect(Object.keys(guess(table.headings))).toHaveLength(table.headings.length);
			const rows = table.lines.map(reading(table));
			expect(
				rows.map((row) => (row.kind === 'faulty' ? row.faults.map(({ because }) => because) : row)),
			).toEqual([['example'], ['example']]);
		},
	);

	it.each(locales)('in %s holds nothing that cannot be read once the names are one’s own', (locale) => {
		const table = read(template(locale).replaceAll(/\((erfunden|invented)\)/g, ''));
		const rows = table.lines.map(reading(table));
		expect(rows.map(({ kind }) => kind)).toEqual(['read', 'read']);
		expect(rows).toMatchObject([
			{ business: { profile: { country: 'DE', size: '1-9', division: 10 } } },
			{ business: { profile: { country: 'AT', size: '50-249', division: 28 }, answers: { networks: [] } } },
		]);
	});
});

describe('faulty rows', () => {
	const table = read(
		'Firma;Land;Mitarbeiter\nMüller;DE;viele\n=1+1;Schwyz;2\nOhne;DE\nGut;DE;3\nZu;DE;3;mehr\n',
	);
	const faulty = table.lines.map(reading(table)).filter((row): row is Faulty => row.kind === 'faulty');

	it('go out whole, with line and reason, and can be read back', () => {
		const file = read(faultyRows(table, guess(table.headings), faulty, 'de'));
		expect(file.headings).toEqual(['Zeile', 'Grund', 'Firma', 'Land', 'Mitarbeiter', '']);
		expect(file.lines.map(({ fields }) => [fields[0], ...fields.slice(2)])).toEqual([
			['2', 'Müller', 'DE', 'viele', ''],
			['3', "'=1+1", 'Schwyz', '2', ''],
			['4', 'Ohne', 'DE', '', ''],
			['6', 'Zu', 'DE', '3', 'mehr'],
		]);
		expect(file.lines[0]?.fields[1]).toMatch(
			/^Mitarbeiter \(C\): „viele“\. Das kennen wir nicht\. \(eine ganze Zahl/,
		);
		expect(file.lines[2]?.fields[1]).toMatch(/2 statt 3 Felder/);
	});
});

describe('findings', () => {
	const all: readonly Named[] = [
		{
			...{ line: 2, name: '=cmd|x' },
			business: {
				profile: { country: 'DE', size: '1-9', division: 10 },
				answers: { networks: ['FACEBOOK'], marks: { OFFERS: 'not-yet' } },
			},
		},
		{
			...{ line: 3, name: '' },
			business: {
				profile: { country: 'DE', size: '50-249', division: 28 },
				answers: { networks: null, marks: {} },
			},
		},
	];

	it('are one row a business and item, each figure with year, group, source and rung', () => {
		const { headings, lines } = read(findingsCsv(all, ground, peersOf(ground)));
		expect(lines).toHaveLength(2 * sayable.length);
		const row = (i: number) => Object.fromEntries(headings.map((name, at) => [name, lines[i]?.fields[at]]));
		expect(row(0)).toMatchObject({
			...{ row: '2', name: "'=cmd|x", item: 'E_SM1_ANY', mark: 'yes', share_of: 'peers' },
			...{ share_percent: '60.677', year: '2023', rung: 'country' },
			group: expect.stringMatching(/^enterprises .*10 or more persons.* in Germany$/),
			leaves_out: expect.stringMatching(/size/),
			source: expect.stringMatching(/Eurostat.*2023/),
		});
		expect(row(sayable.indexOf('OFFERS'))).toMatchObject({
			...{ mark: 'not-yet', share_of: 'people', share_percent: '51.4', year: '2019', rung: '' },
		});
		expect(row(sayable.indexOf('BASICS'))).toMatchObject({ mark: '', share_of: 'none', share_percent: '' });
		expect(row(sayable.length)).toMatchObject({ name: 'Row 3', mark: '', share_percent: '61', rung: 'size' });
	});

	it('say that people were asked in Germany where a business is elsewhere', () => {
		const abroad = { country: 'AT', size: null, division: null } as const;
		const [first] = all;
		const one = {
			line: 2,
			name: 'A',
			business: { profile: abroad, answers: first?.business.answers ?? unanswered },
		};
		const leftOut = (text: string) => read(text).lines[sayable.indexOf('OFFERS')]?.fields[9];
		expect(leftOut(findingsCsv([one], ground, peersOf(ground)))).toMatch(/asked live in Germany/);
		expect(leftOut(findingsCsv(all, ground, peersOf(ground)))).toBe('');
	});

	it('open in German Excel with decimal commas and no formula', () => {
		const text = findingsExcel(all, ground, peersOf(ground));
		expect(text.startsWith('\ufeffZeile;Name;')).toBe(true);
		expect(text).toContain(`2;'=cmd|x;Soziale Medien;Ja;60,677;2023;Unternehmen ab 10 Beschäftigten`);
		expect(text).toContain('gleiches Land');
		expect(text.split('\r\n').every((row) => !/(^|;)[=+@-]/.test(row))).toBe(true);
	});
});

describe('a German sheet', () => {
	it('disarms texts and leaves numbers', () =>
		expect(
			germanSheet(
				['a', 'b'],
				[
					['=1', -1.5],
					['-1', null],
					['\t=1', 0],
				],
			),
		).toBe(`\ufeffa;b\r\n'=1;-1,5\r\n'-1;\r\n'\t=1;0\r\n`));
});

it('columns are called as in a spreadsheet', () =>
	expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
		'A',
		'Z',
		'AA',
		'AZ',
		'BA',
		'ZZ',
		'AAA',
	]));

it('files carry the day of the reader', () =>
	expect(fileNamed('findings', 'de', 'excel.csv', new Date(2026, 10, 5))).toBe(
		'kmu-social-monitor_befunde_2026-11-05.excel.csv',
	));
