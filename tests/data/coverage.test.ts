import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/lib/catalog/package';
import { readLines } from '../../src/lib/catalog/checks/lines';
import { published, readFolder } from './folder';

type Column =
	| 'series'
	| 'item'
	| 'geo'
	| 'year'
	| 'size_class'
	| 'sector'
	| 'age'
	| 'value'
	| 'flag'
	| 'grade'
	| 'source';

const { label, files } = await readFolder(published);
const catalog = readPackage(JSON.parse(label));
const rows = [...files].flatMap(([file, bytes]) => {
	const [header, ...lines] = readLines(file, new TextDecoder().decode(bytes)).lines;
	return lines.map(({ cells }) => ({
		file,
		...(Object.fromEntries(cells.map((cell, i) => [header?.cells[i], cell])) as Record<Column, string>),
	}));
});

const of = (where: Partial<Record<Column, string>>) =>
	rows.filter((row) => Object.entries(where).every(([column, cell]) => row[column as Column] === cell));
const codes = (column: Column, where: Partial<Record<Column, string>>) => [
	...new Set(of(where).map((row) => row[column])),
];
const years = (where: Partial<Record<Column, string>>) => codes('year', where).sort();

describe('how much there is', () => {
	const values = rows.filter(({ value }) => value !== '');
	const index = values.filter(({ file }) => file === 'digital-intensity.csv');

	it('at least 2,000 published observations besides the Digital Intensity Index', () => {
		expect(values.length - index.length).toBeGreaterThanOrEqual(2000);
	});

	it('at least 7,400 with it', () => {
		expect(values.length).toBeGreaterThanOrEqual(7400);
		expect(index).toHaveLength(7417);
	});

	it('exactly the values that were carried over, table by table and grade by grade', () => {
		const tables = [...files.keys()].map((file) => [file, rows.filter((row) => row.file === file).length]);
		expect(tables).toEqual([
			['digital-intensity.csv', 7417],
			['enterprises.csv', 99],
			['sme-adoption.csv', 905],
			['social-media-usage.csv', 1078],
		]);
		const rest = rows.filter(({ file }) => file !== 'digital-intensity.csv');
		expect(['A', 'B', 'C'].map((grade) => rest.filter((row) => row.grade === grade).length)).toEqual([
			1464, 393, 225,
		]);
	});

	it('grade C is for Germany only', () => {
		expect(codes('geo', { grade: 'C' })).toEqual(['DE']);
	});
});

describe('enterprises with any social media', () => {
	it('2023: the EU and its 27 countries, of which two carry the flag of a break', () => {
		const found = of({ series: 'eurostat-sm-any', year: '2023', size_class: 'GE10', sector: 'TOTAL' });
		expect(found).toHaveLength(28);
		expect(found).toHaveLength(of({ series: 'eurostat-sm-any', year: '2023' }).length);
		expect(new Set(found.map(({ geo }) => geo)).size).toBe(28);
		expect(found.filter(({ flag }) => flag === 'b').map(({ geo }) => geo)).toEqual(['FR', 'SE']);
	});

	it('2013 to 2021 in part, and by size for Germany 2019', () => {
		expect(years({ series: 'eurostat-sm-any' })).toEqual([
			...['2013', '2014', '2015', '2016', '2017', '2019', '2021', '2023'],
		]);
		expect(
			['10-49', '50-249', 'GE250', 'GE10'].map((size_class) =>
				of({ series: 'destatis-sm-any-2019-size', year: '2019', size_class, sector: 'TOTAL' }).map(
					({ value }) => value,
				),
			),
		).toEqual([['44'], ['61'], ['79'], ['48']]);
	});

	it('by national offices that run the same survey', () => {
		for (const series of ['cso', 'insee', 'istat', 'statbel', 'surs', 'cbs', 'bayern', 'sachsen'])
			expect(of({ series: `${series}-sm-any` }).length, series).toBeGreaterThan(0);
	});
});

it('two or more types: 25 to 29 areas in seven years', () => {
	const series = 'eurostat-sm-ge2';
	const counts = years({ series }).map((year) => [year, codes('geo', { series, year }).length]);
	expect(Object.fromEntries(counts)).toEqual({
		...{ 2014: 25, 2015: 29, 2016: 29, 2017: 29 },
		...{ 2019: 29, 2021: 28, 2023: 28 },
	});
});

describe('types of social media', () => {
	const eu = { series: 'eurostat-sm-type', geo: 'EU28' };

	it('EU-28 in 2013, 2015, 2017 and 2019, four types each', () => {
		for (const year of ['2013', '2015', '2017', '2019'])
			expect(of({ ...eu, year, size_class: 'GE10', sector: 'TOTAL' }), year).toHaveLength(4);
	});

	it('networks in 30 countries in 2013 and 2019', () => {
		for (const year of ['2013', '2019']) {
			const found = codes('geo', { series: 'eurostat-sm-type', item: 'E_SM_SNET', year });
			expect(found.filter((geo) => !geo.startsWith('EU'))).toHaveLength(30);
		}
	});

	it('EU-28 in 2019 by three sizes and by 11 groups of NACE', () => {
		expect(codes('size_class', { ...eu, year: '2019', item: 'E_SM_WIKI' })).toHaveLength(4);
		expect(codes('sector', { ...eu, year: '2019', item: 'E_SM_WIKI' })).toHaveLength(12);
	});

	it('the Netherlands by up to 36 branches', () => {
		const branches = rows.filter(({ series }) => series.startsWith('cbs-')).map(({ sector }) => sector);
		expect(new Set(branches).size).toBe(36);
	});
});

it('purposes: EU-28 by year, and of users by size and by 11 groups of NACE', () => {
	expect(of({ series: 'eurostat-sm-purpose' })).toHaveLength(24);
	expect(years({ series: 'eurostat-sm-purpose' })).toEqual(['2013', '2015', '2017', '2019']);
	expect(codes('size_class', { series: 'eurostat-sm-purpose-users' })).toHaveLength(4);
	expect(codes('sector', { series: 'eurostat-sm-purpose-users' })).toHaveLength(12);
});

describe('Germany, other surveys', () => {
	it.each([
		['destatis', ['2011', '2013', '2014', '2015', '2019']],
		['bitkom', ['2012', '2013', '2015', '2023', '2024']],
		['civey', ['2020']],
		['forsa', ['2021']],
		['gelbe-seiten', ['2020', '2022']],
		['gfk-wants', ['2019']],
		['innofact', ['2023']],
	])('%s in %j', (start, expected) => {
		const found = rows.filter(({ series }) => series.startsWith(`${start}-`)).map(({ year }) => year);
		expect([...new Set(found)].sort()).toEqual(expected);
	});

	it('Bitkom with platforms, goals and numbers of interviews', () => {
		expect(codes('item', { series: 'bitkom-platforms' }).length).toBeGreaterThanOrEqual(11);
		expect(codes('item', { series: 'bitkom-goals-2024' })).toHaveLength(7);
		expect(catalog.series.find(({ id }) => id === 'bitkom-platforms-mean-2023')?.n).toBe(604);
	});
});

describe('people', () => {
	it.each([
		['eurostat-net-daily', 460],
		['desi-snet-iu', 173],
		['eurostat-hh-internet', 11],
		['ard-zdf-daily', 40],
		['ard-zdf-weekly', 28],
		['d21-platforms', 8],
		['bitkom-platforms-people-2023', 9],
		['we-are-social-people', 4],
		['digital-report-people', 3],
		['ntia-snet', 15],
		['pew-internet-age', 80],
	])('%s: %i values', (series, count) => {
		expect(of({ series })).toHaveLength(count);
	});

	it('ARD/ZDF by platform and age', () => {
		expect(codes('age', { series: 'ard-zdf-daily', item: 'INSTAGRAM' })).toHaveLength(5);
	});

	it('Pew: all 172 values by platform, whatever the survey of the year or the group', () => {
		expect(rows.filter(({ series }) => series.startsWith('pew-platforms'))).toHaveLength(172);
	});
});

it('the Digital Intensity Index: 39 areas, four versions that share no series', () => {
	const found = rows.filter(({ file }) => file === 'digital-intensity.csv');
	expect(new Set(found.map(({ geo }) => geo)).size).toBe(39);
	expect([...new Set(found.map(({ year }) => year))].sort()).toEqual([
		...['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'],
	]);
	const versions = catalog.series.filter(({ table }) => table === 'digital-intensity');
	expect(versions.map(({ id, index }) => [id, index, of({ series: id }).length])).toEqual([
		['eurostat-dii-v1', 'DI', 3747],
		['eurostat-dii-v2', 'DI2', 1425],
		['eurostat-dii-v3', 'DI3', 1547],
		['eurostat-dii-v4', 'DI4', 698],
	]);
});

it('counts of enterprises 2024: 27 areas by three sizes', () => {
	const areas = codes('geo', { series: 'eurostat-enterprises', year: '2024' });
	expect(areas).toHaveLength(27);
	for (const geo of areas)
		expect(codes('size_class', { series: 'eurostat-enterprises', year: '2024', geo }), geo).toEqual([
			...['10-49', '50-249', 'GE250'],
		]);
});

describe('every label', () => {
	it('begins its notes with what may not be compared, or with which survey it shares', () => {
		const caution = /vergleichbar|vergleichen|^Dieselbe EU-Erhebung/;
		for (const { id, notes } of catalog.series) expect(notes[0]?.de, id).toMatch(caution);
	});

	it('names who paid where somebody else did', () => {
		const paid = (start: string) =>
			catalog.series.filter(({ id }) => id.startsWith(start)).map(({ commissioner }) => commissioner);
		expect(
			new Set([...paid('forsa'), ...paid('gelbe-seiten'), ...paid('innofact'), ...paid('civey')]),
		).toEqual(new Set(['Gelbe Seiten']));
		expect(new Set(paid('bitkom'))).toEqual(new Set(['Bitkom']));
		expect(paid('gfk-wants')).toEqual(['Gelbe Seiten, Das Örtliche, Das Telefonbuch']);
	});
});
