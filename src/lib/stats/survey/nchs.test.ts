import { describe, expect, test } from 'vitest';
import type { Measured } from './measured';
import { designOf, momentsOf } from './moments.fixture';
import { expectNear } from './near.fixture';
import cases from './nchs.cases.json';
import { presentationOf } from './nchs';
import { shareOf } from './share';

const design = designOf(cases.design);

describe('the rule of NCHS', () => {
	test('the cases are all there: some suppressed, some to be reviewed', () => {
		expect(cases.rows).toHaveLength(34);
		expect(cases.rows.filter(({ expected }) => expected.suppress)).toHaveLength(10);
		expect(cases.rows.filter(({ expected }) => expected.statistical_review)).toHaveLength(3);
	});

	test.each(cases.rows)('$id', ({ strata, expected }) => {
		const share = shareOf(momentsOf(design, 2, strata), { yes: [0], base: [0, 1] }) as Measured;
		const found = presentationOf(share);
		expectNear(
			[share.n, share.estimate, share.se, share.df],
			[expected.n, expected.estimate, expected.se, expected.degf],
		);
		expectNear(
			[found.neff, found.adjustedN, found.limits, found.width, found.relativeWidth, found.complementWidth],
			[
				expected.neff,
				expected.neff_df_adjusted_capped,
				expected.kg_ci,
				expected.ci_width,
				expected.rel_ci_width,
				expected.rel_ci_width_complement,
			],
			1e-8,
		);
		expect(found.unreliable).toEqual([
			...(expected.suppress_small_neff ? ['few-respondents'] : []),
			...(expected.suppress_abs_width ? ['wide'] : []),
			...(expected.suppress_rel_width ? ['wide-for-its-size'] : []),
		]);
		expect([found.unreliable.length > 0, found.review, found.complementUnreliable]).toEqual([
			expected.suppress,
			expected.statistical_review,
			expected.footnote_complement,
		]);
	});
});

/** A share of a simple random sample, with the variance and degrees of freedom that are wanted. */
const shareWith = (estimate: number, n: number, { df = n - 1, deff = 1 } = {}): Measured => {
	const variance = (deff * estimate * (1 - estimate)) / n;
	const neff = variance > 0 ? n / deff : null;
	return {
		...{
			kind: 'share',
			estimate,
			variance,
			se: Math.sqrt(variance),
			yes: n * estimate,
			n,
			sumW: n,
			sumW2: n,
			df,
		},
		...{ neff, kishDeff: 1, kishNeff: n, deff, deffTrue: null, sd: null },
	};
};

describe('its bounds', () => {
	test('29 respondents are too few, 30 are not', () => {
		expect(presentationOf(shareWith(0.5, 29)).unreliable).toContain('few-respondents');
		expect(presentationOf(shareWith(0.5, 30)).unreliable).not.toContain('few-respondents');
		expect(presentationOf(shareWith(0.5, 300, { deff: 11 })).unreliable).toContain('few-respondents');
	});

	test('more effective respondents than there are count as those there are', () => {
		expect(presentationOf(shareWith(0.5, 100, { deff: 0.5 }))).toMatchObject({ neff: 100, adjustedN: 100 });
	});

	test('a narrow interval is never wide for its size, a wide one of a large share is not', () => {
		expect(presentationOf(shareWith(0.002, 2000)).relativeWidth).toBeGreaterThan(1.3);
		expect(presentationOf(shareWith(0.002, 2000)).unreliable).toEqual([]);
		expect(presentationOf(shareWith(0.04, 100)).unreliable).toEqual(['wide-for-its-size']);
		expect(presentationOf(shareWith(0.5, 60)).unreliable).toEqual([]);
		expect(presentationOf(shareWith(0.5, 40)).unreliable).toEqual(['wide']);
	});

	test('of 96 % the 4 % who said no are unreliable, and only said of one that is presented', () => {
		expect(presentationOf(shareWith(0.96, 100))).toMatchObject({
			unreliable: [],
			complementUnreliable: true,
		});
		expect(presentationOf(shareWith(0.96, 1000)).complementUnreliable).toBe(false);
		expect(presentationOf(shareWith(0.96, 29)).complementUnreliable).toBe(false);
	});

	test('review: fewer than 8 degrees of freedom', () => {
		expect(presentationOf(shareWith(0.5, 1000, { df: 7 })).review).toBe(true);
		expect(presentationOf(shareWith(0.5, 1000, { df: 8 })).review).toBe(false);
	});

	test('nobody and everybody: exact limits of n, also where the order of summing left something', () => {
		for (const p of [0, 1e-15])
			expect(presentationOf(shareWith(p, 100))).toMatchObject({
				relativeWidth: null,
				adjustedN: 100,
				review: true,
			});
		for (const p of [1, 1 - 1e-15])
			expect(presentationOf(shareWith(p, 100))).toMatchObject({ complementWidth: null, review: true });
		expect(presentationOf(shareWith(0, 100)).limits?.[0]).toBe(0);
		expect(presentationOf(shareWith(1, 100)).limits?.[1]).toBe(1);
	});

	test('no degrees of freedom: wide, unless the design fixes the share', () => {
		expect(presentationOf(shareWith(0.5, 100, { df: 0 }))).toMatchObject({
			limits: null,
			unreliable: ['wide'],
		});
		expect(presentationOf(shareWith(0.5, 100, { deff: 0 }))).toMatchObject({ limits: null, unreliable: [] });
	});
});
