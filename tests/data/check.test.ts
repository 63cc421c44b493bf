import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faults, written } from '../../src/lib/catalog/check';
import { published } from './folder';
import { afterReplacing, clean, firms, lineOf, people, withFile, withLabel } from './planted';

const france = 'eurostat-sm-any,E_SM1_ANY,FR,2023,GE10,TOTAL,,66.8159,percent,,b';
const offers = 'gfk-wants-2019,OFFERS,DE,2019,,,,51.4,percent,16000,';
const millions = 'digital-report-people-number,SOCIAL,DE,2019,,,,38000000,persons,,';
const at = (start: string) => lineOf(start.startsWith('g') || start.startsWith('di') ? people : firms, start);
const bytesOf = (file: string): Uint8Array => clean.files.get(file) ?? new Uint8Array();

it('finds no fault in the published data', async () => {
	expect(await faults(JSON.parse(clean.label), clean.files)).toEqual([]);
});

describe('a fault planted into one row', () => {
	const planted: [what: string, from: string, to: string, column: string, message: RegExp][] = [
		[
			'a value that is no number',
			france,
			france.replace('66.8159', 'n/a'),
			'value',
			/must be a number, got "n\/a"/,
		],
		['a blank before a value', france, france.replace('66.8159', ' 66.8159'), 'value', /must be a number/],
		['an exponent', millions, millions.replace('38000000', '3.8e7'), 'value', /must be a number/],
		['a year that is no year', france, france.replace('2023', '2023.5'), 'year', /must be a whole number/],
		['a year out of range', france, france.replace('2023', '3023'), 'year', /at most 2100/],
		['an empty year', france, france.replace('2023', ''), 'year', /is empty/],
		['zero interviews', offers, offers.replace('16000', '0'), 'n', /at least 1/],
		[
			'a share above 100',
			france,
			france.replace('66.8159', '668.159'),
			'value',
			/0-100 percent, got 668.159/,
		],
		['a broken number of persons', millions, millions.replace('38000000', '3800.5'), 'value', /whole number/],
		['a missing value', france, france.replace('66.8159', ''), 'value', /missing, and no flag says why/],
		['a confidential value', france, france.replace(/b$/, 'c'), 'value', /flag c calls it confidential/],
		['an unknown country', france, france.replace('FR', 'FX'), 'geo', /"FX" has no name in codes.geo/],
		[
			'an unknown item',
			offers,
			offers.replace('OFFERS', 'OFFER'),
			'item',
			/"OFFER" has no name in codes.item/,
		],
		['an unknown size', france, france.replace('GE10', '10+'), 'size_class', /"10\+" has no name/],
		['an unknown sector', france, france.replace('TOTAL', 'C10_33'), 'sector', /"C10_33" has no name/],
		[
			'an unknown age',
			offers,
			offers.replace(',,,,', ',,,16-29,'),
			'age',
			/"16-29" has no name in codes.age/,
		],
		['an unknown flag', france, france.replace(/b$/, 'x'), 'flag', /"x" has no name in codes.flag/],
		['a flag named twice', france, france.replace(/b$/, 'bb'), 'flag', /twice/],
		[
			'an unknown series',
			offers,
			offers.replace('2019', '2091'),
			'series',
			/"gfk-wants-2091" has no label .*1 rows/,
		],
		['too few fields', france, france.replace(',b', ''), 'flag', /has 10 fields instead of 11/],
		['a decimal comma', france, france.replace('66.8159', '66,8159'), 'flag', /has 12 fields instead of 11/],
	];

	it.each(planted)('%s is named with file, row and column', async (_, from, to, column, message) => {
		const file = from === france ? firms : people;
		const found = await afterReplacing(file, from, to);
		expect(found).toEqual([
			{ file, row: at(from), column, message: expect.stringMatching(message) as string },
		]);
	});

	it('a negative share is named', async () => {
		const found = await afterReplacing(firms, france, france.replace('66', '-66'));
		expect(found.map(written).join('\n')).toMatch(
			new RegExp(`^sme-adoption.csv:${at(france)} value must be at least 0, got -66.8159$`, 'm'),
		);
	});

	it('a negative number of persons is named', async () => {
		const found = await afterReplacing(people, millions, millions.replace('38000000', '-38000000'));
		expect(found.length).toBeGreaterThan(0);
		for (const fault of found)
			expect(fault).toMatchObject({ file: people, row: at(millions), column: 'value' });
	});

	it('a unit other than the label’s is named', async () => {
		expect(await afterReplacing(firms, france, france.replace('percent', 'persons'))).toContainEqual({
			file: firms,
			row: at(france),
			column: 'unit',
			message: 'must be percent as in the label of "eurostat-sm-any"',
		});
	});

	it('a row given twice is named where it stands the second time', async () => {
		const again = france.replace('66.8159', '66.8');
		expect(await afterReplacing(firms, france, `${france}\n${again}`)).toEqual([
			{
				file: firms,
				row: at(france) + 1,
				column: 'series,item,geo,year,size_class,sector,age',
				message: `repeats ${firms}:${at(france)}`,
			},
		]);
	});

	it('a series filed in the other table is named', async () => {
		const stray = 'gfk-wants-2019,OFFERS,DE,2018,,,,51.4,percent,16000,';
		expect(await afterReplacing(firms, france, `${france}\n${stray}`)).toEqual([
			{
				file: firms,
				row: at(france) + 1,
				column: 'series',
				message: '"gfk-wants-2019" belongs into social-media-usage, says its label',
			},
		]);
	});

	it('several faults are all named, each on its own line', async () => {
		const text = new TextDecoder()
			.decode(bytesOf(firms))
			.replace('FR,2023', 'FX,2023')
			.replace('80.28', '802.8');
		const found = await withFile(firms, new TextEncoder().encode(text));
		expect(new Set(found.map(({ row, column }) => `${row} ${column}`))).toEqual(
			new Set([`${at(france)} geo`, `${at('eurostat-sm-any,E_SM1_ANY,SE')} value`]),
		);
	});
});

it('accepts a missing value that a flag explains', async () => {
	for (const flag of ['c', 'u', 'bu'])
		expect(await afterReplacing(firms, france, france.replace('66.8159', '').replace(/b$/, flag))).toEqual(
			[],
		);
});

describe('a fault planted into a whole file', () => {
	it('a header that was renamed is named by its column', async () => {
		expect(await afterReplacing(people, ',size_class,', ',size,')).toEqual([
			{ file: people, row: 1, column: 'size_class', message: 'the header has "size" in place 5' },
		]);
	});

	it('one changed digit is found by its hash', async () => {
		const changed = new TextDecoder().decode(bytesOf(firms)).replace('66.8159', '66.8158');
		const found = await withFile(firms, new TextEncoder().encode(changed), { stamp: false });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ file: firms, row: null, column: null });
		expect(found[0]?.message).toMatch(/has SHA-256 [0-9a-f]{64}, its label says [0-9a-f]{64}/);
	});

	it('a file that was cut off is found by bytes, hash and rows', async () => {
		const found = await withFile(firms, bytesOf(firms).slice(0, 5000), { stamp: false });
		const said = found.map(written).join('\n');
		expect(said).toMatch(/^sme-adoption.csv has 5000 bytes, its label says \d+/m);
		expect(said).toMatch(/^sme-adoption.csv has \d+ rows, its label says 256/m);
		expect(said).toMatch(/^sme-adoption.csv:\d+ has no line feed at its end/m);
	});

	it('bytes that are not UTF-8 are named by their line', async () => {
		const bytes = new Uint8Array(bytesOf(people));
		bytes[new TextDecoder().decode(bytes).indexOf('OFFERS')] = 0xe4;
		expect(await withFile(people, bytes, { stamp: false })).toContainEqual({
			file: people,
			row: at(offers),
			column: null,
			message: 'is not UTF-8 here; save the file as UTF-8',
		});
	});

	it('a byte order mark and carriage returns are named', async () => {
		const bom = await withFile(people, new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(people)]), {
			stamp: false,
		});
		expect(bom.map(written).join('\n')).toMatch(/^social-media-usage.csv:1 begins with a byte order mark/m);
		const cr = await afterReplacing(people, `${offers}\n`, `${offers}\r\n`);
		expect(cr.map(written)).toContain(
			`social-media-usage.csv:${at(offers)} holds a carriage return; lines must end with LF alone`,
		);
	});

	it('a quote that is never closed is named by its line', async () => {
		const found = await afterReplacing(people, ',OFFERS,', ',"OFFERS,');
		expect(found.map(written).join('\n')).toMatch(
			new RegExp(`^social-media-usage.csv:${at(offers)} broken quotes`, 'm'),
		);
	});

	it('counts lines rightly below a cell with a line break in it', async () => {
		const text = new TextDecoder()
			.decode(bytesOf(people))
			.replace(',CONTESTS,', ',"CON\nTESTS",')
			.replace('51.4', '514');
		const found = await withFile(people, new TextEncoder().encode(text));
		expect(found).toContainEqual(expect.objectContaining({ row: at(offers) + 1, column: 'value' }));
	});

	it('a file without a label and a label without a file are named', async () => {
		const files = new Map(clean.files).set('more.csv', bytesOf(people));
		files.delete(people);
		const found = await faults(JSON.parse(clean.label), files);
		expect(found).toEqual([
			{ file: 'more.csv', row: null, column: null, message: 'has no label in datapackage.json' },
			{ file: people, row: null, column: null, message: 'is missing, though datapackage.json labels it' },
		]);
	});
});

describe('a fault planted into the label', () => {
	const label = 'datapackage.json';

	it('a series whose label was removed is named at its first row', async () => {
		const found = await withLabel(({ series }) => series.splice(2, 1));
		expect(found).toEqual([
			{
				file: people,
				row: at('gfk-wants-2019'),
				column: 'series',
				message: '"gfk-wants-2019" has no label in datapackage.json (7 rows)',
			},
		]);
	});

	it('a label without a row is named', async () => {
		const found = await withLabel(({ series }) => series.push({ ...series[0], id: 'nobody-asked' }));
		expect(found).toEqual([
			{ file: label, row: null, column: 'series[8]', message: '"nobody-asked" has a label but no row' },
		]);
	});

	it.each([
		['series[0].universe.de', (s: Record<string, unknown>) => (s['universe'] = { de: '', en: 'People' })],
		['series[0].grade', (s: Record<string, unknown>) => (s['grade'] = 'D')],
		['series[0].n', (s: Record<string, unknown>) => (s['n'] = '16000')],
		['series[0].mode', (s: Record<string, unknown>) => delete s['mode']],
		['series[0].colour', (s: Record<string, unknown>) => (s['colour'] = 'red')],
		[
			'series[0].source.retrieved',
			(s: Record<string, unknown>) => (s['source'] = { title: 'T', address: null, retrieved: '2026-02-30' }),
		],
		[
			'series[0].source.address',
			(s: Record<string, unknown>) =>
				(s['source'] = { title: 'T', address: 'somewhere', retrieved: '2026-02-28' }),
		],
		[
			'series[1].id',
			(s: Record<string, unknown>, all: Record<string, unknown>[]) =>
				Object.assign(all[1] ?? {}, { id: s['id'] }),
		],
	])('%s that is malformed is named', async (column, spoil) => {
		const found = await withLabel(({ series }) => void spoil(series[0] ?? {}, series));
		expect(found).toContainEqual(expect.objectContaining({ file: label, row: null, column }));
	});

	it('rows, bytes and a constraint nobody checks are named', async () => {
		const found = await withLabel(({ resources: [first] }) => {
			if (!first) throw new Error('no resource');
			first.rows += 1;
			first.bytes += 1;
			first.schema.fields[7] = { ...first.schema.fields[7], name: 'value', constraints: { maxLength: 3 } };
		});
		expect(found.map(written)).toEqual([
			`${label} resources[0].schema.fields[7].constraints.maxLength is not a field of this label`,
			expect.stringMatching(/^social-media-usage.csv has 661 bytes, its label says 662/),
			expect.stringMatching(/^social-media-usage.csv has 11 rows, its label says 12/),
		]);
	});

	it('a label that is no object at all is a fault, not a crash', async () => {
		for (const nothing of [null, [], 'label', 7, {}])
			expect((await faults(nothing, clean.files)).length).toBeGreaterThan(0);
	});
});

describe('npm run data:check', () => {
	const script = fileURLToPath(new URL('check.ts', import.meta.url));
	const run = (folder: string) =>
		new Promise<{ code: number; out: string; err: string }>((resolve) => {
			execFile(process.execPath, ['--import', 'tsx', script, folder], (error, out, err) =>
				resolve({ code: error ? Number(error.code) : 0, out, err }),
			);
		});

	it('prints each fault with file, row and column and fails, and passes the published data', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'data-check-'));
		try {
			await cp(published, folder, { recursive: true });
			const good = await run(folder);
			expect(good.code, good.err).toBe(0);
			expect(good.out).toBe('data check: 2 tables, 267 rows, 8 series, 0 faults\n');

			const file = join(folder, firms);
			await writeFile(file, (await readFile(file, 'utf8')).replace('FR,2023,GE10', 'FX,2023,GE10'));
			const bad = await run(folder);
			expect(bad.code).toBe(1);
			expect(bad.err).toContain(`${firms}:${at(france)} geo "FX" has no name in codes.geo of the label\n`);
			expect(bad.out).toMatch(/, [1-9]\d* faults\n$/);
		} finally {
			await rm(folder, { recursive: true });
		}
	}, 60_000);
});
