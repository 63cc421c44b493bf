import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faults, written } from '../../src/lib/catalog/check';
import { published, readFolder, sample } from './folder';
import { afterReplacing, clean, firms, lineOf, people, withFile, withLabel } from './planted';

const france =
	'eurostat-sm-any,E_SM1_ANY,FR,2023,GE10,TOTAL,,66.8159,percent,,b,A,eurostat-ict-2023,UNIT_BREAK';
const offers = 'gfk-wants-2019,OFFERS,DE,2019,,,,51.4,percent,16000,,C,gfk-directory-media-2019,';
const millions =
	'digital-report-people-number,SOCIAL,DE,2019,,,,38000000,persons,,,C,digital-report-2019,SAME_IN_2018';
const at = (start: string) => lineOf(start.startsWith('g') || start.startsWith('di') ? people : firms, start);
const bytesOf = (file: string): Uint8Array => clean.files.get(file) ?? new Uint8Array();

it.each([
	['published data', published],
	['sample', sample],
])('finds no fault in the %s', async (_, folder) => {
	const { label, files } = await readFolder(folder);
	expect((await faults(JSON.parse(label), files)).map(written)).toEqual([]);
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
		['a confidential value', france, france.replace(',b,', ',c,'), 'value', /flag c calls it confidential/],
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
		['an unknown flag', france, france.replace(',b,', ',x,'), 'flag', /"x" has no name in codes.flag/],
		['a flag named twice', france, france.replace(',b,', ',bb,'), 'flag', /twice/],
		[
			'an unknown series',
			offers,
			offers.replace('2019', '2091'),
			'series',
			/"gfk-wants-2091" has no label .*1 rows/,
		],
		[
			'an unknown note',
			france,
			france.replace('UNIT_BREAK', 'UNIT'),
			'note',
			/"UNIT" has no name in codes.note/,
		],
		[
			'an unknown note among known ones',
			france,
			france.replace('UNIT_BREAK', 'UNIT_BREAK UNIT'),
			'note',
			/"UNIT" has no name/,
		],
		['a note named twice', france, france.replace('UNIT_BREAK', 'UNIT_BREAK UNIT_BREAK'), 'note', /twice/],
		[
			'two blanks in a note',
			france,
			france.replace('UNIT_BREAK', 'UNIT_BREAK  ROUNDED'),
			'note',
			/"" has no name/,
		],
		[
			'an unknown source',
			france,
			france.replace('eurostat-ict-2023', 'eurostat-ict-2024'),
			'source',
			/"eurostat-ict-2024" is no source in the label’s provenance/,
		],
		['too few fields', france, france.replace(',b', ''), 'note', /has 13 fields instead of 14/],
		['a decimal comma', france, france.replace('66.8159', '66,8159'), 'note', /has 15 fields instead of 14/],
	];

	it.each(planted)('%s is named with file, row and column', async (_, from, to, column, message) => {
		const file = from === france ? firms : people;
		const found = await afterReplacing(file, from, to);
		// What only this row used is now unused too; that is a fault of the label.
		expect(found.filter((fault) => fault.file === file)).toEqual([
			{ file, row: at(from), column, message: expect.stringMatching(message) as string },
		]);
	});

	it.each(['D', 'a', 'AB', ''])('a grade %j is named', async (grade) => {
		const found = await afterReplacing(firms, france, france.replace(',A,', `,${grade},`));
		const message = `must be one of A, B, C, got "${grade}"`;
		expect(found).toContainEqual({ file: firms, row: at(france), column: 'grade', message });
		for (const fault of found) expect(fault).toMatchObject({ row: at(france), column: 'grade' });
	});

	it('a missing source is named', async () => {
		const found = await afterReplacing(firms, france, france.replace('eurostat-ict-2023', ''));
		expect(found.map(written)).toContain(`${firms}:${at(france)} source is empty, but must not be`);
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
		const stray = offers.replace('2019,,', '2018,,');
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
		const rows = found.map(({ row }) => row ?? Infinity);
		expect(rows).toEqual([...rows].sort((a, b) => a - b));
		expect(new Set(found.map(({ row, column }) => `${row} ${column}`))).toEqual(
			new Set([`${at(france)} geo`, `${at('eurostat-sm-any,E_SM1_ANY,SE')} value`]),
		);
	});
});

it('accepts a missing value that a flag explains', async () => {
	for (const flag of ['c', 'u', 'bu'])
		expect(
			await afterReplacing(firms, france, france.replace('66.8159', '').replace(',b,', `,${flag},`)),
		).toEqual([]);
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
		const found = await withFile(firms, bytesOf(firms).slice(0, 1500), { stamp: false });
		const said = found.map(written).join('\n');
		expect(said).toMatch(/^sme-adoption.csv has 1500 bytes, its label says \d+/m);
		expect(said).toMatch(/^sme-adoption.csv has \d+ rows, its label says 20/m);
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
		expect(found.map(written)).toEqual([
			`${people}:${at('gfk-wants-2019')} series "gfk-wants-2019" has no label in datapackage.json (7 rows)`,
			`${label} codes.population.PERSONS_16_PLUS is named, but nothing uses it`,
			`${label} codes.concept.WANTS is named, but nothing uses it`,
		]);
	});

	it('a label without a row is named', async () => {
		const found = await withLabel(({ series }) => series.push({ ...series[0], id: 'nobody-asked' }));
		expect(found).toEqual([
			{ file: label, row: null, column: 'series[7]', message: '"nobody-asked" has a label but no row' },
		]);
	});

	it.each([
		['series[0].universe.de', (s: Record<string, unknown>) => (s['universe'] = { de: '', en: 'People' })],
		['series[0].index', (s: Record<string, unknown>) => (s['index'] = 'DI5')],
		['series[0].population', (s: Record<string, unknown>) => (s['population'] = 'EVERYBODY')],
		['series[0].concept', (s: Record<string, unknown>) => (s['concept'] = 'WISHES')],
		['series[0].unit', (s: Record<string, unknown>) => (s['unit'] = 'platforms')],
		['series[0].n', (s: Record<string, unknown>) => (s['n'] = '16000')],
		['series[0].mode', (s: Record<string, unknown>) => delete s['mode']],
		['series[0].colour', (s: Record<string, unknown>) => (s['colour'] = 'red')],
		[
			'series[1].id',
			(s: Record<string, unknown>, all: Record<string, unknown>[]) =>
				Object.assign(all[1] ?? {}, { id: s['id'] }),
		],
	])('%s that is malformed is named', async (column, spoil) => {
		const found = await withLabel(({ series }) => void spoil(series[0] ?? {}, series));
		expect(found).toContainEqual(expect.objectContaining({ file: label, row: null, column }));
	});

	it.each([
		['provenance[0].retrieved', { retrieved: '2026-02-30' }],
		['provenance[0].address', { address: 'somewhere' }],
		['provenance[0].via', { via: 'the article' }],
		['provenance[0].licence.name', { licence: { name: 'CC BY', address: null } }],
		['provenance[0].grade', { grade: 'A' }],
		['provenance[1].id', { id: 'gfk-directory-media-2019' }],
	])('%s that is malformed is named', async (column, spoilt) => {
		const found = await withLabel(({ provenance }) => Object.assign(provenance[0] ?? {}, spoilt));
		expect(found).toContainEqual(expect.objectContaining({ file: label, row: null, column }));
	});

	it('a source whose entry was removed is named at each of its rows', async () => {
		const found = await withLabel(({ provenance }) => provenance.splice(1, 1));
		expect(found).toHaveLength(7);
		for (const fault of found) expect(fault).toMatchObject({ file: people, column: 'source' });
		expect(found[0]?.row).toBe(at('gfk-wants-2019'));
	});

	it('a source that no row was read in is named', async () => {
		const found = await withLabel(({ provenance }) => provenance.push({ ...provenance[0], id: 'unread' }));
		expect(found.map(written)).toEqual([`${label} provenance[6] no row was read in "unread"`]);
	});

	it.each(['item', 'geo', 'size_class', 'sector', 'age', 'unit', 'note', 'population', 'concept'])(
		'a code of %s that nothing uses is named',
		async (list) => {
			const found = await withLabel(({ codes }) => {
				codes[list] = { ...codes[list], UNUSED: { de: 'unbenutzt', en: 'unused' } };
			});
			expect(found.map(written)).toEqual([`${label} codes.${list}.UNUSED is named, but nothing uses it`]);
		},
	);

	it('a flag that nothing uses is none: the letters are an alphabet', async () => {
		expect(
			await withLabel(({ codes }) => {
				codes['flag'] = { ...codes['flag'], z: { de: 'nicht anwendbar', en: 'not applicable' } };
			}),
		).toEqual([]);
	});

	it.each([
		['population', 'ENT_GE10', 'series[4].population'],
		['concept', 'WANTS', 'series[2].concept'],
		['unit', 'persons', 'series[1].unit'],
	])('a %s without a name is named', async (list, code, column) => {
		const found = await withLabel(({ codes }) => {
			codes[list] = Object.fromEntries(Object.entries(codes[list] ?? {}).filter(([own]) => own !== code));
		});
		const message = `"${code}" has no name in codes.${list}`;
		expect(found).toContainEqual({ file: label, row: null, column, message });
	});

	it('a code that an address could not hold is named', async () => {
		const found = await withLabel(({ codes }) => {
			codes['item'] = { ...codes['item'], 'A, B': { de: 'a', en: 'a' } };
		});
		expect(found.map(written)).toContain(
			`${label} codes.item.A, B a code holds no blank, slash, comma or quote`,
		);
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
			expect.stringMatching(/^social-media-usage.csv has 1002 bytes, its label says 1003/),
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

	it('prints each fault with file, row and column and fails, and passes the clean ones', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'data-check-'));
		try {
			await cp(sample, folder, { recursive: true });
			const good = await run(folder);
			expect(good.code, good.err).toBe(0);
			expect(good.out).toBe('data check: 2 tables, 31 rows, 7 series, 0 faults\n');

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
