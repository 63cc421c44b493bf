import { describe, expect, test } from 'vitest';
import { baseOf } from './base';
import { meanOf } from './mean';
import { measuredOf } from './measured';
import { designOfRows, momentsOfRows } from './rows.fixture';
import { withhold } from './withhold';

const base = { n: 50, sumW: 200, sumW2: 1000, df: 49 };
const found = { kind: 'share', estimate: 0.5, variance: 0.01, yes: 25, spread: 0.25, simple: 0.005 } as const;

describe('what follows from a variance and a base', () => {
	test('effective numbers and design effects', () => {
		expect(measuredOf(base, found)).toEqual({
			...{ ...base, kind: 'share', estimate: 0.5, variance: 0.01, yes: 25, sd: null },
			...{
				se: 0.1,
				neff: 25,
				kishDeff: 1.25,
				kishNeff: 40,
				deff: 2,
				deffTrue: expect.closeTo(2 / 0.75, 12) as number,
			},
		});
	});

	test('weights that sum to n or less tell no size of the population', () => {
		for (const sumW of [50, 49])
			expect(measuredOf({ ...base, sumW }, found)).toMatchObject({ deff: 2, deffTrue: null });
	});

	test('undefined, not endless: no variance, no spread, no simple sample to set it beside', () => {
		expect(measuredOf(base, { ...found, variance: 0 })).toMatchObject({
			se: 0,
			neff: null,
			deff: null,
			deffTrue: null,
		});
		expect(measuredOf(base, { ...found, spread: 0, simple: 0 })).toMatchObject({
			neff: null,
			deff: null,
			deffTrue: null,
		});
		expect(measuredOf(base, { kind: 'mean', estimate: 3, variance: 1 })).toMatchObject({
			...{ yes: null, neff: null, deff: null, deffTrue: null, sd: null },
		});
		expect(measuredOf(base, { ...found, simple: null }).deff).toBeNull();
	});
});

describe('the base of a domain', () => {
	const [stratum, psu] = [
		[0, 0, 0, 0, 1, 1],
		[1, 1, 2, 3, 1, 2],
	];
	const inDomain = [1, 1, 1, null, null, null];
	const everyone = stratum.map(() => 1);

	test('degrees of freedom: PSUs and strata with someone of the domain only', () => {
		const moments = momentsOfRows([1, 2, 3, 4, 5, 6], [inDomain, everyone], designOfRows(stratum, psu));
		expect(baseOf(moments, [0])).toEqual({ n: 3, sumW: 6, sumW2: 14, df: 1 });
		expect(baseOf(moments, [1])).toEqual({ n: 6, sumW: 21, sumW2: 91, df: 3 });
		expect(baseOf(moments, [])).toEqual({ n: 0, sumW: 0, sumW2: 0, df: 0 });
	});

	test('rows as PSUs', () => {
		const moments = momentsOfRows([1, 2, 3, 4, 5, 6], [inDomain, everyone], designOfRows(stratum, null));
		expect([baseOf(moments, [0]).df, baseOf(moments, [1]).df]).toEqual([2, 4]);
	});
});

test('two respondents have a standard deviation; without squares there is none', () => {
	const moments = momentsOfRows(
		[1, 1],
		[
			[1, 1],
			[-1, 1],
			[1, 1],
		],
		designOfRows([0, 0], null),
	);
	const places = { base: [0], value: [1], square: [2], centre: 5 };
	const mean = meanOf(moments, places);
	expect(mean).toMatchObject({ kind: 'mean', estimate: 5, n: 2, df: 1 });
	expect([mean?.sd, mean?.se]).toEqual([expect.closeTo(Math.SQRT2, 12), expect.closeTo(1, 12)]);
	expect(meanOf(moments, { base: [0], value: [1], centre: 5 })).toMatchObject({ sd: null, deff: null });
});

test('several places are one group', () => {
	const variables = [
		[1, null],
		[null, 1],
		[1, null],
		[null, 3],
		[1, null],
		[null, 9],
	];
	const moments = momentsOfRows([1, 1], variables, designOfRows([0, 0], null));
	const mean = meanOf(moments, { base: [0, 1], value: [2, 3], square: [4, 5], centre: 0 });
	expect([mean?.estimate, mean?.sd]).toEqual([2, expect.closeTo(Math.SQRT2, 12)]);
});

test('three strata, one lonely: the average of the other two', () => {
	const stratum = [0, 0, 1, 1, 2];
	const variables = [
		[1, 1, 1, 1, 1],
		[2, 4, 5, 9, 5],
	];
	const of = (lonely: 'remove' | 'average') =>
		meanOf(momentsOfRows([1, 1, 1, 1, 1], variables, designOfRows(stratum, null, null, lonely)), {
			base: [0],
			value: [1],
			centre: 0,
		});
	expect((of('average')?.variance ?? NaN) / (of('remove')?.variance ?? NaN)).toBeCloseTo(3 / 2, 12);
});

describe('which figures hide a small one', () => {
	test('those that are withheld already, before any other', () => {
		// Both small ones of the first two rows close a circle over the same two columns.
		const counts = [
			[5, 40, 45, 90],
			[6, 41, 42, 89],
			[80, 70, 60, 210],
			[91, 151, 147, 389],
		];
		const withheld = withhold(counts, { rows: true, columns: true });
		expect(withheld.flat().filter((one) => one !== null)).toHaveLength(4);
		expect(withheld.flat().filter((one) => one === 'primary')).toHaveLength(2);
	});

	test('two respondents can hide, one cannot', () => {
		expect(withhold([[2, 2, 300, 304]], { rows: true, columns: false })).toEqual([
			['primary', 'primary', null, null],
		]);
		expect(withhold([[2, 1, 300, 303]], { rows: true, columns: false })[0]?.[2]).toBe('secondary');
	});
});
