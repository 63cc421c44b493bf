import { describe, expect, it } from 'vitest';
import type { Observation } from '../catalog/observation';
import { ground as gathered } from '../standing/prepare-ground';
import type { Answers } from './answers';
import { distributionOf } from './distribution';
import type { Ground } from './ground';
import type { Network } from './items';
import { leadOf } from './lead';
import { lineOf } from './line';
import { positionOf } from './position';
import type { Profile } from './profile';

const ground = await gathered();

const of = (country: string): Profile => ({ country, size: null, division: null });
const at = (...networks: Network[]): Answers => ({ networks, marks: {} });
const withYears = (values: Readonly<Record<number, number>>, series = 'eurostat-sm-any'): Ground => {
	const [row] = ground.rows.filter((one) => one.series === 'eurostat-sm-any' && one.geo === 'DE');
	if (!row) throw new Error('no row for Germany');
	const rows = Object.entries(values).map(([year, value]): Observation => ({
		...row,
		series,
		year: Number(year),
		value,
		flag: '',
		note: '',
	}));
	return { ...ground, rows: [...ground.rows.filter((one) => one.item !== 'E_SM1_ANY'), ...rows] };
};

describe('the position', () => {
	it('counts types, not networks; a messenger counts for none', () => {
		expect(positionOf(at())).toBe('none');
		expect(positionOf(at('WHATSAPP'))).toBe('none');
		expect(positionOf(at('FACEBOOK', 'LINKEDIN', 'XING'))).toBe('one');
		expect(positionOf(at('FACEBOOK', 'INSTAGRAM'))).toBe('two');
		expect(positionOf({ networks: null, marks: {} })).toBeNull();
		expect(positionOf({ networks: 'not-relevant', marks: {} })).toBeNull();
	});
});

describe('the lead', () => {
	it('of a German firm with one type: passed between 2019 and 2023, told with caution as two publishers are joined', () => {
		const lead = leadOf(of('DE'), at('FACEBOOK'), ground);
		expect(lead).toMatchObject({
			kind: 'reached',
			position: 'one',
			before: { year: 2019, value: 48 },
			first: { year: 2023, value: 60.677 },
		});
		expect(lead.kind === 'reached' && lead.cautions?.map(({ code }) => code)).toEqual(['publisher', 'years']);
	});

	it('of a German firm with two types: ahead of most', () => {
		expect(leadOf(of('DE'), at('FACEBOOK', 'YOUTUBE'), ground)).toMatchObject({
			kind: 'ahead',
			position: 'two',
			latest: { year: 2023, value: 35.1923 },
		});
	});

	it('of a firm with none: since when most have at least one, or that they do not', () => {
		expect(leadOf(of('DE'), at('WHATSAPP'), ground)).toMatchObject({
			kind: 'not-started',
			first: { year: 2023 },
		});
		expect(leadOf(of('BG'), at(), ground)).toMatchObject({
			kind: 'not-started',
			first: null,
			before: null,
			latest: { year: 2023 },
		});
	});

	it('takes the EU where a country has no value', () => {
		expect(leadOf(of('CH'), at('FACEBOOK'), ground)).toMatchObject({
			before: { year: 2015, value: 37, row: { geo: 'EU27_2020' } },
			first: { year: 2021, value: 59 },
		});
		expect(leadOf(of('OTHER'), at('FACEBOOK'), ground)).toMatchObject({ first: { year: 2021 } });
	});

	it('says why there is none', () => {
		const nobody: Answers = { networks: null, marks: {} };
		expect(leadOf(of('DE'), nobody, ground)).toEqual({ kind: 'none', because: 'no-answer' });
		expect(leadOf(of('DE'), at(), { ...ground, rows: [] })).toEqual({ kind: 'none', because: 'no-figure' });
	});

	it.each([
		[{ 2015: 40, 2017: 55, 2019: 48, 2021: 52, 2023: 60 }, 'reached', 2019, 2021],
		[{ 2015: 60, 2017: 55 }, 'reached', undefined, 2015],
		[{ 2015: 60, 2017: 45 }, 'ahead', undefined, undefined],
		[{ 2015: 50, 2017: 50 }, 'ahead', undefined, undefined],
		[{ 2015: 0, 2017: 50.1 }, 'reached', 2015, 2017],
		[{ 2015: 50.1 }, 'reached', undefined, 2015],
	])('of %j is %s', (values, kind, before, first) => {
		const lead = leadOf(of('DE'), at('FACEBOOK'), withYears(values));
		const found = lead.kind === 'reached' ? [lead.before?.year, lead.first.year] : [undefined, undefined];
		expect([lead.kind, ...found]).toEqual([kind, before, first]);
	});
});

describe('a line', () => {
	it('is of one area, one size and all sectors, each year once, oldest first', () => {
		for (const item of ['E_SM1_ANY', 'E_SM1_GE2'])
			for (const geo of ['DE', 'NL', 'BE', 'FR', 'IE', 'EU27_2020', 'EU28']) {
				const line = lineOf(item, geo, ground);
				const years = line.map(({ year }) => year);
				expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
				expect(new Set(line.map(({ row }) => [row.geo, row.size_class, row.sector].join()))).toEqual(
					new Set([`${geo},GE10,TOTAL`]),
				);
			}
	});

	it('is joined by the same statistic of another office, never by one of other firms', () => {
		const from = (geo: string) => new Set(lineOf('E_SM1_ANY', geo, ground).map(({ series }) => series.id));
		expect(from('DE')).toEqual(new Set(['destatis-sm-any-2019-size', 'eurostat-sm-any']));
		expect(from('BE')).toEqual(new Set(['statbel-sm-any', 'eurostat-sm-any']));
		// CBS counts finance and health as well.
		expect(from('NL')).toEqual(new Set(['eurostat-sm-any']));
		expect(lineOf('E_SM1_ANY', 'DE', withYears({ 2019: 48 }, 'destatis-sm-any-2019-size'))).toEqual([]);
	});
});

describe('the distribution', () => {
	it('is of the newest year that has both shares, and adds up to all', () => {
		const { shares, any, two, geo, position } = distributionOf(of('DE'), at('FACEBOOK'), ground);
		expect([geo, any?.row.year, two?.row.year, position]).toEqual(['DE', 2023, 2023, 'one']);
		expect(shares?.none).toBeCloseTo(39.323, 6);
		expect(shares?.one).toBeCloseTo(25.4847, 6);
		expect(shares?.two).toBe(35.1923);
	});

	it('takes the EU where a country has not both, and nothing where nobody has', () => {
		expect(distributionOf(of('OTHER'), at(), ground)).toMatchObject({ geo: 'EU27_2020', position: 'none' });
		expect(distributionOf(of('DE'), at(), { ...ground, rows: [] })).toEqual({
			position: 'none',
			geo: 'DE',
			any: null,
			two: null,
			shares: null,
		});
	});

	it('refuses shares below zero, and takes zero', () => {
		expect(distributionOf(of('DE'), at(), withYears({ 2023: 30 }))).toMatchObject({
			shares: null,
			geo: 'DE',
		});
		expect(distributionOf(of('DE'), at(), withYears({ 2023: 35.1923 })).shares?.one).toBe(0);
	});
});
