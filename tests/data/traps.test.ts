/** Statements that the figures invite and that would be false. Each test keeps one of them from being made. */
import { describe, expect, it } from 'vitest';
import { compare, compareSeries, type Comparison, type Point } from '../../src/lib/catalog/comparable';
import { sameScale } from '../../src/lib/catalog/comparable-scale';
import { notesOf } from '../../src/lib/catalog/notes-of';
import type { Observation } from '../../src/lib/catalog/observation';
import { peerGroup } from '../../src/lib/catalog/peers';
import type { Series } from '../../src/lib/catalog/series';
import { seriesOf } from '../../src/lib/catalog/series-of';
import { judge } from '../../src/lib/stats/judge';
import { weightedMean } from '../../src/lib/stats/merge';
import { publishedObservations } from './observations';

const { catalog, rows } = await publishedObservations();
const bySeries = new Map<string, Observation[]>(catalog.series.map(({ id }) => [id, []]));
for (const row of rows) bySeries.get(row.series)?.push(row);
const rowsOf = ({ id }: Series): readonly Observation[] => bySeries.get(id) ?? [];

/** The series that answer a description; there must be at least one. */
function all(what: string, is: (series: Series) => boolean): Series[] {
	const found = catalog.series.filter(is);
	expect(found.length, what).toBeGreaterThan(0);
	return found;
}

/** The rows that agree with a description in every column it names; there must be at least one. */
function some(wanted: Partial<Observation>, of = rows): [Observation, ...Observation[]] {
	const found = of.filter((row) =>
		Object.entries(wanted).every(([column, cell]) => row[column as keyof Observation] === cell),
	);
	expect(found.length, JSON.stringify(wanted)).toBeGreaterThan(0);
	return found as [Observation, ...Observation[]];
}

const pick = ({ series, item, geo, year, size_class, sector, age }: Observation) => ({
	...{ series, item, geo, year, size_class, sector, age },
});
const point = (row: Observation): Point => ({ row, series: seriesOf(catalog, row.series) });
const between = (a: Observation, b: Observation): Comparison => compare(point(a), point(b), rows);
const codes = ({ reasons }: Comparison): string[] => reasons.map(({ code }) => code);
const forbidding = ({ reasons }: Comparison): string[] =>
	reasons.filter(({ verdict }) => verdict === 'not-comparable').map(({ code }) => code);
const isOfPeople = ({ table }: Series) => table === 'social-media-usage';
const sourceOf = (row: Observation) => catalog.sources.find(({ id }) => id === row.source);
const saidOf = (row: Observation): string =>
	[
		...notesOf(row).map((note) => catalog.codes.note?.[note]?.de ?? ''),
		...seriesOf(catalog, row.series).notes.map(({ de }) => de),
	].join(' ');

it('trap 1: what forsa asked in 2021 is what firms offer, not what people wish', () => {
	const offered = all('forsa 2021', ({ publisher }) => /forsa/i.test(publisher)).filter((series) =>
		[14, 10, 5, 3, 1].every((share) =>
			rowsOf(series).some(({ year, value }) => year === 2021 && value === share),
		),
	);
	expect(offered).toHaveLength(1);
	const [offers] = offered as [Series];
	expect(rowsOf(offers)).toHaveLength(5);
	expect(isOfPeople(offers)).toBe(false);
	expect(offers.universe.de).toMatch(/KMU|Unternehmen/);
	expect(offers.wording.de).toMatch(/anbiet|angebot|bieten/i);
	for (const wishes of all(
		'wishes of people',
		(series) => isOfPeople(series) && /^C?_?WANT/.test(series.concept),
	))
		expect(forbidding(compareSeries(offers, wishes))).toEqual(['concept', 'population']);
});

it('trap 2: a third in 2021 and six in ten in 2022 are two samples, never one line', () => {
	const told = all('Gelbe Seiten', ({ publisher, commissioner }) =>
		/Gelbe Seiten/.test(`${publisher} ${commissioner}`),
	).flatMap(rowsOf);
	const [third] = some({ year: 2021, geo: 'DE', value: 33.3 }, told);
	const [sixInTen] = some({ year: 2022, geo: 'DE', value: 60 }, told);
	expect(seriesOf(catalog, third.series).concept).toBe(seriesOf(catalog, sixInTen.series).concept);
	expect(third.series).not.toBe(sixInTen.series);
	expect(forbidding(between(third, sixInTen))).toEqual(['population']);
	expect(sameScale([third, sixInTen].map(point)).verdict).toBe('not-comparable');
});

it('trap 3: the 38 million and 46 % of 2019 say that the report of January 2018 had them already', () => {
	const people = all('Digital-Report', ({ publisher }) => /We Are Social/.test(publisher)).flatMap(rowsOf);
	for (const row of [
		...some({ year: 2019, geo: 'DE', value: 38_000_000, unit: 'persons' }, people),
		...some({ year: 2019, geo: 'DE', value: 46, unit: 'percent' }, people),
	])
		expect(saidOf(row), row.series).toMatch(/Januar 2018/);
	expect(people.filter(({ year, value }) => year === 2018 && value === 38_000_000)).toEqual([]);
});

it('trap 4: an interval with all 16,000 of GfK is one at best', () => {
	const wants = all('GfK 2019', (series) =>
		rowsOf(series).some(({ value, n }) => value === 51.4 && n === 16_000),
	);
	expect(wants).toHaveLength(1);
	const [series] = wants as [Series];
	expect(rowsOf(series).map(({ value }) => value)).toEqual(
		expect.arrayContaining([51.4, 49.8, 44.5, 33.6, 16.7, 14.5, 7.2]),
	);
	for (const row of rowsOf(series)) {
		const estimate = judge({ ...row, baseStated: series.baseStated, sampling: series.sampling });
		expect(estimate).toMatchObject({
			kind: 'known',
			base: 16_000,
			interval: { kind: 'at-best', because: expect.arrayContaining(['base-not-stated']) as unknown },
		});
		expect(saidOf(row)).toMatch(/16\.000/);
	}
});

describe('trap 5: firms of 20 and more, of 10 and more, and "KMU" are three universes', () => {
	const asked = {
		bitkom: () => some({ geo: 'DE', year: 2023, value: 77, size_class: 'GE20' })[0],
		eurostat: () => some({ geo: 'DE', year: 2023, value: 60.677 })[0],
		civey: () => some({ geo: 'DE', year: 2020, value: 35.2 })[0],
	};

	it.each([
		['bitkom', 'eurostat'],
		['bitkom', 'civey'],
		['eurostat', 'civey'],
	] as const)('%s and %s are not comparable', (one, other) => {
		const [a, b] = [asked[one](), asked[other]()];
		expect(forbidding(between(a, b))).toContain('population');
		expect(sameScale([a, b].map(point)).verdict).toBe('not-comparable');
	});

	it('in 2023 it is 77 against 60.7, under one concept', () => {
		const [bitkom, eurostat] = [asked.bitkom(), asked.eurostat()].map((row) => seriesOf(catalog, row.series));
		expect(bitkom?.concept).toBe(eurostat?.concept);
		expect(bitkom?.population).not.toBe(eurostat?.population);
	});

	it('how many Civey asked is not published', () => {
		const civey = asked.civey();
		expect([civey.n, seriesOf(catalog, civey.series).n]).toEqual([null, null]);
	});
});

describe('trap 6: shares for a purpose, of all enterprises and of those that use social media', () => {
	const purpose = { item: 'E_SM_PADVERT', geo: 'EU28', year: 2019 };
	const ofAll = () => some({ ...purpose, value: 45 })[0];
	const ofUsers = () => some({ ...purpose, size_class: '10-49', value: 85 })[0];

	it('are two series with two universes', () => {
		expect(forbidding(between(ofAll(), ofUsers()))).toEqual(['population']);
		expect(sameScale([ofAll(), ofUsers()].map(point)).verdict).toBe('not-comparable');
	});

	it('all tables of purposes by size or sector are of those that use social media', () => {
		const population = seriesOf(catalog, ofUsers().series).population;
		const eurostat = all(
			'purposes',
			({ publisher, concept }) =>
				/Eurostat/.test(publisher) && concept === seriesOf(catalog, ofAll().series).concept,
		);
		for (const series of eurostat)
			for (const { size_class, sector } of rowsOf(series))
				if (size_class !== 'GE10' || sector !== 'TOTAL')
					expect(series.population, series.id).toBe(population);
	});

	it('those of the users are not merged with counts of all enterprises', () => {
		const series = seriesOf(catalog, ofUsers().series);
		const wanted = { ...ofUsers(), size_class: '10-249' };
		const counts = { series: enterprises(), rows };
		expect(peerGroup(wanted, series, rows, counts, weightedMean)).toEqual({
			kind: 'refused',
			because: { code: 'share-of-a-part', size_class: '10-249' },
		});
	});
});

const enterprises = (): Series => {
	const [counts] = all(
		'counts of enterprises',
		({ unit, table }) => unit === 'enterprises' && table === 'enterprises',
	);
	if (!counts) throw new Error('no counts');
	return counts;
};

describe('trap 7: aggregates and breaks', () => {
	it('EU28 and EU27_2020 are not one line', () => {
		const surveys = all('surveys of enterprises', ({ population }) => population === 'ENT_GE10');
		const lines = surveys.filter((series) => {
			const geos = new Set(rowsOf(series).map(({ geo }) => geo));
			return geos.has('EU28') && geos.has('EU27_2020');
		});
		expect(lines.length).toBeGreaterThan(0);
		for (const series of lines) {
			const [before, after] = [
				some({ geo: 'EU28' }, rowsOf(series)),
				some({ geo: 'EU27_2020' }, rowsOf(series)),
			];
			expect(forbidding(between(before[0], after[0])), series.id).toContain('aggregate');
		}
	});

	it('there is no EU28 without the United Kingdom in it', () => {
		for (const { geo, year, series } of rows)
			if (geo === 'EU28') expect(year, series).toBeLessThanOrEqual(2020);
	});

	it('France 2023 counts enterprises, not legal units: that is no change since an earlier year', () => {
		const broken = some({ geo: 'FR', year: 2023, item: 'E_SM1_ANY' });
		broken.push(...some({ geo: 'FR', year: 2023, item: 'E_SM1_GE2' }));
		const before = broken.flatMap((now) => {
			expect(now.flag).toContain('b');
			const [germany] = some({ ...pick(now), geo: 'DE' });
			expect(forbidding(between(germany, now))).toEqual([]);
			return rows.filter((row) => row.series === now.series && row.geo === 'FR' && row.year < 2023);
		});
		expect(before.length).toBeGreaterThan(3);
		for (const row of before) {
			const [now] = some({ ...pick(row), year: 2023 });
			expect(forbidding(between(row, now))).toEqual(['break']);
			expect(sameScale([row, now].map(point)).verdict).toBe('caution');
		}
	});

	it('Ireland 2021 may follow a changed questionnaire, and says so', () => {
		const [now] = some({ geo: 'IE', year: 2021, item: 'E_SM1_GE2' });
		expect(catalog.codes.note?.['IE_QUESTIONNAIRE']?.de).toMatch(/Fragebogen/);
		expect(notesOf(now)).toContain('IE_QUESTIONNAIRE');
		const [before] = some({ ...pick(now), year: 2019 });
		const { verdict, reasons } = between(before, now);
		expect(verdict).toBe('caution');
		expect(reasons).toContainEqual(
			expect.objectContaining({ code: 'noted', facts: { notes: ['IE_QUESTIONNAIRE'] } }),
		);
	});
});

describe('trap 8: in the tables of DESI the edition is not the year', () => {
	const desi = rows.filter((row) => /\bDESI\b/.test(sourceOf(row)?.title.de ?? ''));
	const inferred = (row: Observation) => notesOf(row).includes('YEAR_INFERRED');

	it('2014 and 2015 are inferred, and each value says so', () => {
		const early = desi.filter(
			({ year, series }) =>
				(year === 2014 || year === 2015) && seriesOf(catalog, series).concept === 'SM_GE2',
		);
		expect(early.length).toBeGreaterThan(50);
		for (const row of early) expect(inferred(row), JSON.stringify(row)).toBe(true);
	});

	it('a change since an inferred year is told with caution', () => {
		const [early] = some({ geo: 'DE', year: 2014, item: 'E_SM1_GE2' }, desi);
		const [late] = some({ ...pick(early), year: 2017 });
		expect(codes(between(early, late))).toContain('inferred-year');
	});

	it('Austria’s 14.5183 % stand under 2014, not under the edition of 2015', () => {
		const [row] = some({ geo: 'AT', value: 14.5183 });
		expect([row.year, inferred(row)]).toEqual([2014, true]);
	});
});

describe('trap 9: the Digital Intensity Index is compared within one version only', () => {
	const versions = () => all('DII', ({ index }) => index !== null);

	it('each version is a series of its own', () => {
		expect(
			versions()
				.map(({ index }) => index)
				.sort(),
		).toEqual(['DI', 'DI2', 'DI3', 'DI4']);
		expect(versions().flatMap(rowsOf).length).toBeGreaterThanOrEqual(7_400);
		for (const series of catalog.series)
			if (series.table === 'digital-intensity') expect(series.index, series.id).not.toBeNull();
	});

	it('two versions are not comparable, not even in the year that has both', () => {
		for (const a of versions())
			for (const b of versions()) expect(forbidding(compareSeries(a, b))).toEqual(a === b ? [] : ['index']);
		const in2018 = versions()
			.flatMap(rowsOf)
			.filter(({ geo, year, size_class }) => geo === 'DE' && year === 2018 && size_class === 'GE10');
		const [di, di2] = ['DI', 'DI2'].map((version) =>
			in2018.find((row) => seriesOf(catalog, row.series).index === version),
		);
		expect(di).toBeDefined();
		expect(di2).toBeDefined();
		if (di && di2) expect(sameScale([di, di2].map(point)).verdict).toBe('not-comparable');
	});

	it('nor is the index comparable with anything else', () => {
		const others = catalog.series.filter(({ index }) => index === null);
		for (const a of versions())
			for (const b of others) expect(forbidding(compareSeries(a, b))).toContain('index');
	});
});

describe('trap 10: flags travel with the value', () => {
	it('thousands of values carry one, each with a name', () => {
		const flagged = rows.filter(({ flag }) => flag !== '');
		expect(flagged.filter(({ flag }) => flag.includes('b')).length).toBeGreaterThan(2_800);
		for (const { flag } of flagged)
			for (const letter of flag) expect(catalog.codes.flag).toHaveProperty(letter);
	});

	it('a value that is not available or confidential is none, never a zero', () => {
		const [france] = some({ geo: 'FR', year: 2023, value: 66.8159 });
		const [germany] = some({ ...pick(france), geo: 'DE' });
		const { baseStated, sampling } = seriesOf(catalog, france.series);
		for (const [gap, kind] of [
			[{ ...france, value: null }, 'absent'],
			[{ ...france, flag: 'c' }, 'withheld'],
		] as const) {
			expect(judge({ ...gap, baseStated, sampling })).toMatchObject({ kind });
			expect(forbidding(between(germany, gap))).toEqual(['no-value']);
		}
	});

	it('into an estimate, into a comparison', () => {
		const [france] = some({ geo: 'FR', year: 2023, value: 66.8159 });
		const { baseStated, sampling } = seriesOf(catalog, france.series);
		expect(judge({ ...france, baseStated, sampling })).toMatchObject({ kind: 'known', flag: france.flag });
		const unreliable = { ...france, flag: `${france.flag}u` };
		const [germany] = some({ geo: 'DE', year: 2023, series: france.series, size_class: france.size_class });
		expect(codes(between(germany, unreliable))).toContain('low-reliability');
	});

	it('and into a merged value', () => {
		const broken = rows.filter(
			({ series, geo, size_class, flag }) =>
				seriesOf(catalog, series).index !== null && geo === 'DE' && size_class === '10-249' && flag === 'b',
		);
		expect(broken.length).toBeGreaterThan(0);
		for (const row of broken) {
			const group = peerGroup(
				row,
				seriesOf(catalog, row.series),
				rows.filter((other) => other !== row),
				{ series: enterprises(), rows },
				weightedMean,
			);
			expect(group).toMatchObject({ kind: 'merged', flag: 'b' });
		}
	});
});

describe('trap 11: one list of codes', () => {
	const used = (column: 'sector' | 'size_class') =>
		[...new Set(rows.map((row) => row[column]))].filter(Boolean);

	it('branches are NACE Rev. 2 divisions with a hyphen, or keep a label of their own', () => {
		const division = /^[A-S]\d{2,4}(-([A-S]?\d{2,4}|\d))?(-X-[A-S]\d\d)?$/;
		const own = used('sector').filter((code) => !division.test(code) && code !== 'TOTAL' && code !== 'ICT');
		for (const code of own) {
			expect(code, 'a code of its own').toMatch(/^[A-Z]{2,}(_[A-Z]+)*$/);
			expect(catalog.codes.sector).toHaveProperty(code);
		}
		expect(used('sector')).toContain('C10-33');
		for (const stray of ['C', 'J', 'C10_33', 'D-E', 'D_E', 'C10-S951_X_K', 'Handel'])
			expect(used('sector')).not.toContain(stray);
	});

	it('sizes are Eurostat’s, or keep a label of their own', () => {
		for (const code of used('size_class'))
			expect(code).toMatch(/^(\d+-\d+|EQ\d+|GE\d+|LT\d+|SME(_LT\d+)?|TOTAL)$/);
		expect(used('size_class')).toEqual(
			expect.arrayContaining(['10-49', '50-249', 'GE250', 'GE10', '10-249']),
		);
	});

	it('the Dutch "10 tot 50" is Eurostat’s 10-49', () => {
		const [dutch] = some({ geo: 'NL', year: 2021, value: 76 });
		expect(dutch.size_class).toBe('10-49');
	});
});

describe('trap 12: who paid is named', () => {
	it('with every survey that directory publishers ordered', () => {
		const institutes = all('institutes', ({ publisher }) => /forsa|Civey|Innofact|GfK/.test(publisher));
		for (const { id, commissioner, publisher } of institutes)
			expect(commissioner ?? publisher, id).toMatch(/Gelbe Seiten|RightNow/);
		const directories = all('directories', ({ publisher, commissioner }) =>
			/Gelbe Seiten/.test(`${publisher} ${commissioner ?? ''}`),
		);
		for (const { id, commissioner } of directories) expect(commissioner, id).toMatch(/Gelbe Seiten/);
	});

	it('with those of Bitkom, an association of the industry', () => {
		for (const { id, publisher, commissioner } of all('Bitkom', (series) =>
			rowsOf(series).some((row) => /Bitkom/.test(sourceOf(row)?.publisher ?? '')),
		))
			expect(commissioner ?? publisher, id).toMatch(/Bitkom/);
	});
});
