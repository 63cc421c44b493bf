import { describe, expect, test } from 'vitest';
import cases from './estimates.cases.json';
import { dfAdjustedN } from './korn-graubard';
import { limitsOf, type LimitsMethod } from './limits';
import { meanOf } from './mean';
import type { Measured } from './measured';
import { designOf, momentsOf } from './moments.fixture';
import { expectNear } from './near.fixture';
import { shareOf } from './share';
import { totalOfValues } from './total';

const shareLimits: Readonly<Record<string, LimitsMethod>> = {
	ci_z_wald: 'wald-z',
	ci_mean_t: 'mean-t',
	ci_xlogit: 'logit',
	ci_logit: 'logit',
	ci_asin: 'arcsine',
	ci_beta_R: 'korn-graubard-uncapped',
	ci_beta_nchs: 'korn-graubard',
	ci_wilson_neff: 'wilson-effective',
	ci_wilson_kish: 'wilson-kish',
};

const numbers: Readonly<Record<string, (measured: Measured) => number | null>> = {
	n: ({ n }) => n,
	n_yes: ({ yes }) => yes,
	sum_w: ({ sumW }) => sumW,
	sum_wy: ({ sumW, estimate }) => sumW * estimate,
	sum_w2: ({ sumW2 }) => sumW2,
	estimate: ({ estimate }) => estimate,
	se: ({ se }) => se,
	degf: ({ df }) => df,
	kish_deff: ({ kishDeff }) => kishDeff,
	kish_neff: ({ kishNeff }) => kishNeff,
	neff_design: ({ neff }) => neff,
	deff_replace: ({ deff }) => deff,
	deff_true: ({ deffTrue }) => deffTrue,
	sd: ({ sd }) => sd,
};

type Expected = Readonly<Record<string, unknown>> & { readonly conf?: number };

function check(
	measured: Measured,
	expected: Expected,
	limits: Readonly<Record<string, LimitsMethod>>,
): number {
	let checked = 0;
	for (const [field, truth] of Object.entries(expected)) {
		const method = limits[field];
		const number = numbers[field];
		if (method)
			expectNear(limitsOf(measured, method, expected.conf), truth, field === 'ci_logit' ? 1e-6 : 1e-9);
		else if (number) expectNear(number(measured), truth);
		else continue;
		checked += 1;
	}
	return checked;
}

/** The tolerances of the reference: 1e-9, and 1e-6 for the interval that R iterates for. */
describe('shares, as R has them', () => {
	test('the cases are all there', () => expect(cases.shares).toHaveLength(45));

	test.each(cases.shares)('$id', ({ design, strata, expected }) => {
		const moments = momentsOf(designOf(cases.designs[design as keyof typeof cases.designs]), 2, strata);
		const measured = shareOf(moments, { yes: [0], base: [0, 1] });
		expect(measured).not.toBeNull();
		const { neff_nchs_df: adjusted, ...rest } = expected as Expected & { neff_nchs_df?: number };
		expect(check(measured as Measured, rest, shareLimits)).toBeGreaterThanOrEqual(10);
		if (adjusted !== undefined) {
			const found = measured as Measured;
			expectNear(Math.min(found.n, dfAdjustedN(found, expected.conf) ?? Infinity), adjusted);
		}
	});
});

describe('means and totals, as R has them', () => {
	test('the cases are all there', () => expect(cases.means).toHaveLength(19));

	test.each(cases.means)('$id', ({ design, centre, strata, expected }) => {
		const moments = momentsOf(designOf(cases.designs[design as keyof typeof cases.designs]), 3, strata);
		const places = { base: [0], value: [1], square: [2], centre };
		const measured = meanOf(moments, places) as Measured;
		const { total, ...rest } = expected;
		expect(check(measured, rest, { ci_z: 'wald-z', ci_t: 'mean-t' })).toBeGreaterThanOrEqual(9);
		const { ci_z: limits, ...sum } = total;
		const measuredTotal = totalOfValues(moments, places) as Measured;
		expect(check(measuredTotal, sum, {})).toBe(2);
		expectNear(limitsOf(measuredTotal, 'wald-z'), limits);
	});
});
