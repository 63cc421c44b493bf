import { describe, expect, test } from 'vitest';
import { momentsOfRows, type Respondent } from '../../../../tests/survey/moments';
import { differenceOf } from './difference-of';
import cases from './estimates.cases.json';
import { limitsOf } from './limits';
import { linearisedMean, meanOf, type MeanPlaces } from './mean';
import { designOf, momentsOf } from './moments.fixture';
import more from './more-estimates.cases.json';
import { expectNear } from './near.fixture';
import { ratioOf } from './ratio';
import { linearisedShare, shareOf } from './share';
import { totalOf } from './total';
import { varianceOfValues } from './value-variance';

/** Moments of a case of estimates.cases.json by its id. */
function ofCase(id: string, scale = 1) {
	const found = [...cases.shares, ...cases.means].find((one) => one.id === id);
	if (found === undefined) throw new Error(`no case ${id}`);
	const { design, strata } = found as (typeof cases.shares)[number];
	const size = id.includes('mean ') ? 3 : 2;
	const moments = momentsOf(designOf(cases.designs[design as keyof typeof cases.designs]), size, strata);
	if (scale === 1) return moments;
	return {
		...moments,
		strata: moments.strata.map((stratum) => ({
			...stratum,
			totals: stratum.totals.map((total) => total * scale),
			squares: stratum.squares.map((square) => square * scale ** 2),
			second: { kind: 'disjoint' as const, squares: stratum.squares.map((square) => square * scale ** 2) },
		})),
	};
}

const yesNo = { yes: [0], base: [0, 1] };

describe('weights', () => {
	test('their scale changes neither estimate nor standard error, nor the design effect with replacement', () => {
		const [raw, scaled] = [1, 2231 / 16023538.07].map((factor) =>
			shareOf(ofCase('b1 abortion=Yes', factor), yesNo),
		);
		expectNear(
			[scaled?.estimate, scaled?.se, scaled?.deff],
			[0.1849789732486965, 0.009931458726553401, 1.4589478537442497],
		);
		expectNear(scaled?.kishNeff, raw?.kishNeff);
		// They sum to n now: as if everyone had been asked, the design effect without replacement is not defined.
		expect(scaled?.deffTrue ?? Infinity).toBeGreaterThan(1e6);
	});

	test('are not taken as frequencies, nor left out of the standard error', () => {
		const { se = NaN } = shareOf(ofCase('b1 abortion=Yes'), yesNo) ?? {};
		expect(se / 9.699880426584974e-5).toBeGreaterThan(100);
		expect(se / 0.008220454005347641).toBeGreaterThan(1.2);
	});

	test('totals of respondents', () => {
		const moments = momentsOf(designOf(more.urban.design), 2, more.urban.strata);
		for (const [place, { estimate, se }] of more.urban.expected.entries()) {
			const over = [0, 1].map((k) => (k === place ? 1 : 0));
			const found = totalOf(moments, { over, base: [0, 1] });
			expectNear([found?.estimate, found?.se], [estimate, se]);
		}
	});

	test('shares of several groups from one table of cells', () => {
		const moments = momentsOf(designOf(more.byEducation.design), 12, more.byEducation.strata);
		expect(more.byEducation.expected).toHaveLength(6);
		for (const [group, { estimate, se }] of more.byEducation.expected.entries()) {
			const found = shareOf(moments, { yes: [2 * group], base: [2 * group, 2 * group + 1] });
			expectNear([found?.estimate, found?.se], [estimate, se]);
		}
	});
});

describe('clusters and domains', () => {
	test('a total of the measured, R with na.rm', () => {
		const found = totalOf(ofCase('b4 HI_CHOL'), { over: [1, 0], base: [0, 1] });
		expectNear([found?.estimate, found?.se], [28635245.254672, 2020710.74369962]);
	});

	test('the number of high schools', () => {
		const found = totalOf(ofCase('b3 d:stype=H'), { over: [1, 0], base: [0, 1] });
		expectNear([found?.estimate, found?.se], [473.857948303222, 158.6992787926236]);
	});

	test.each([
		['i1 mean acs.core', 0.9761481953879579],
		['i1 mean api00| stype = H', 39.45193227393374],
		['i1 mean api00| stype = M', 31.95994335763256],
		['b3 d:mean api00', 7.817181159629603],
	])('%s: not the standard error of dropped rows or ignored clusters', (id, trap) => {
		const { se = NaN } = meanOf(ofCase(id), { base: [0], value: [1], centre: 0 }) ?? {};
		expect(Math.abs(se / trap - 1)).toBeGreaterThan(0.01);
	});

	test('PSUs of the same code in two strata are two: not the standard error of three PSUs', () => {
		const found = shareOf(ofCase('b4 HI_CHOL'), yesNo);
		expect([found?.df, Math.abs((found?.se ?? NaN) - 0.006336502823993548) > 1e-4]).toEqual([16, true]);
	});
});

describe('ratios and the spread of a number', () => {
	const { design, strata, expected } = more.growth;
	const moments = momentsOf(designOf(design), 3, strata);

	test('a ratio of two numbers', () => {
		const found = ratioOf(moments, { over: [0, 1, 0], under: [0, 0, 1], base: [0] });
		const { estimate, se } = expected['d:ratio api.stu growth'];
		expectNear([found?.estimate, found?.se, found?.df, found?.n], [estimate, se, 197, 200]);
	});

	test('the mean of a difference of two numbers', () => {
		const found = ratioOf(moments, { over: [0, 1, -1], under: [1, 0, 0], base: [0] });
		const { estimate, se } = expected['d:difference api00-api99'];
		expectNear([found?.estimate, found?.se], [estimate, se]);
	});

	test('nothing below: no ratio', () => {
		expect(ratioOf(moments, { over: [1, 0, 0], under: [0, 0, 0], base: [0] })).toBeNull();
		expect(ratioOf(moments, { over: [1, 0, 0], under: [1, 0, 0], base: [] })).toBeNull();
	});

	test('a variance is the same wherever its numbers start, and needs two respondents', () => {
		const numbers = [3, 5, 6, 10, 11];
		const weights = [1, 2, 3, 1, 2];
		const from = (start: number, count = 5) =>
			varianceOfValues(
				momentsOfRows(
					numbers.slice(0, count).map((number, i): Respondent => {
						const value = number + start;
						return { w: weights[i] ?? 0, h: 0, psu: null, values: [1, value, value ** 2] };
					}),
					'joint',
				),
				{ base: [0], value: [1], square: [2], centre: 0 },
			);
		const [here, there] = [from(0), from(7)];
		// n/(n - 1) · Σ w (x - mean)² / Σ w, with Σ w = 9 and the mean 63/9 = 7.
		expectNear([here?.estimate], [((5 / 4) * (1 * 16 + 2 * 4 + 3 * 1 + 1 * 9 + 2 * 16)) / 9]);
		expectNear([there?.estimate, there?.se], [here?.estimate, here?.se]);
		expect(from(0, 2)?.estimate).toBeGreaterThan(0);
		expect(from(0, 1)).toBeNull();
	});

	test('a variance with its standard error', () => {
		const places = { base: [0], value: [1], square: [2], centre: 662 };
		const found = varianceOfValues(ofCase('b2 d:mean api00'), places);
		expectNear([found?.estimate, found?.se], [more.variance.estimate, more.variance.se]);
		expect(varianceOfValues(ofCase('b2 d:mean api00'), { base: [0], value: [1], centre: 662 })).toBeNull();
	});
});

describe.each(['d', 'dw'] as const)('differences, design %s', (name) => {
	const { design, centre, api00, schWide, expected } = more.differences[name];
	const moments = momentsOf(designOf(design), 6, api00);
	const group = (...groups: number[]): MeanPlaces => ({
		base: groups.map((k) => 2 * k),
		value: groups.map((k) => 2 * k + 1),
		centre,
	});
	type Truth = (typeof expected)['api00: E vs rest'];
	const check = (a: Parameters<typeof differenceOf>[1] | null, b: typeof a, truth: Truth, of = moments) => {
		if (a === null || b === null) throw new Error('no estimate');
		const found = differenceOf(of, a, b);
		expectNear([a.estimate, b.estimate], [truth.p_a, truth.p_b]);
		expectNear(
			[found.estimate, found.se, found.statistic, found.df],
			[truth.difference, truth.se, truth.z, truth.degf],
		);
		expectNear([found.pZ, found.pT], [truth.p_z, truth.p_t], 1e-7, 1e-14);
		expectNear([limitsOf(found, 'wald-z'), limitsOf(found, 'mean-t')], [truth.ci_z, truth.ci_t]);
		return found;
	};

	test.each(['E', 'H', 'M'] as const)('%s against all and against the rest', (letter) => {
		const at = 'EHM'.indexOf(letter);
		const rest = [0, 1, 2].filter((k) => k !== at);
		const [a, all, others] = [group(at), group(0, 1, 2), group(...rest)].map((places) =>
			linearisedMean(moments, places),
		);
		const beside = check(a ?? null, all ?? null, expected[`api00: ${letter} vs total (overlap)`]);
		check(a ?? null, others ?? null, expected[`api00: ${letter} vs rest`]);
		if (letter === 'H' && name === 'd')
			expect(Math.abs(beside.se / more.trapIndependent - 1)).toBeGreaterThan(0.01);
	});

	test('two shares of groups that do not overlap, one of them everybody', () => {
		const cells = momentsOf(designOf(design), 4, schWide);
		const [a, b] = [0, 2].map((k) => linearisedShare(cells, { yes: [k], base: [k, k + 1] }));
		check(a ?? null, b ?? null, expected['sch.wide: awards=Yes minus awards=No'], cells);
	});
});

test('no difference of a group from itself, and no test of it', () => {
	const moments = ofCase('b1 abortion=Yes');
	const a = linearisedShare(moments, yesNo);
	if (a === null) throw new Error('no estimate');
	expect(differenceOf(moments, a, a)).toMatchObject({
		estimate: 0,
		se: 0,
		statistic: null,
		pZ: null,
		pT: null,
	});
});
