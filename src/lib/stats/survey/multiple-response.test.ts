import { describe, expect, test } from 'vitest';
import { momentsIn, momentsOfRows, type Respondent } from '../../../../tests/survey/moments';
import { exact, expectNot, expectWithin, tail } from '../../../../tests/survey/within';
import { wilson } from '../wilson';
import { pairedByDesign, pairedOptions } from './compare/paired';
import { limitsOf } from './limits';
import cases from './multiple-response.cases.json';
import { multipleResponse } from './multiple-response';
import type { Tested } from './tested';

const places = { base: [0], any: [1], options: [[2], [3], [4]] };
const p = (tested: Tested | undefined) => (tested?.kind === 'test' ? tested.p : null);
const statistic = (tested: Tested | undefined) => (tested?.kind === 'test' ? tested.statistic : null);
const option = (name: string, of: readonly string[]) => [2 + of.indexOf(name)];

describe('R: a simple sample', () => {
	const { options, moments, set, summary } = cases.dayton;
	const found = multipleResponse(momentsIn(moments), places);

	test.each(set.map((truth, at) => ({ ...truth, at })))('$option', (truth) => {
		const one = found.options[truth.at];
		expect(one?.chose).toBe(truth.n_chose);
		expect([found.answered, found.choosers, found.responses]).toEqual([
			truth.base_all,
			truth.base_any,
			truth.total_responses,
		]);
		expectWithin(one?.respondents?.estimate, truth.pct_respondents);
		expectWithin(one?.choosers?.estimate, truth.pct_of_choosers);
		expectWithin(one?.responses?.estimate, truth.pct_responses);
		expectWithin(one?.responses?.se, truth.se_pct_responses);
		const limits = one?.respondents ? limitsOf(one.respondents, 'wilson') : null;
		for (const [at, limit] of truth.wilson.entries()) expectWithin(limits?.[at], limit);
	});

	test('summary', () => {
		expect([found.answered, found.none, found.choosers, found.responses]).toEqual([
			summary.respondents,
			summary.none,
			summary.choosers,
			summary.responses,
		]);
		expectWithin(found.marks?.estimate, summary.mean_marks_all);
		expectWithin(found.marksOfChoosers?.estimate, summary.mean_marks_choosers);
		const sum = found.options.reduce((all, { respondents }) => all + (respondents?.estimate ?? NaN), 0);
		expectWithin(sum, summary.sum_of_pct_respondents);
	});

	test.each(cases.dayton.pairs)('$a and $b, which the same people answered', (truth) => {
		const { only_a: onlyA, only_b: onlyB, n } = truth;
		const paired = pairedOptions({ onlyA, onlyB, n });
		expectWithin(paired?.difference, truth.difference, tail);
		expectWithin(paired?.se, truth.se, tail);
		expectWithin(statistic(paired?.mcnemar), truth.mcnemar, tail);
		expectWithin(p(paired?.mcnemar), truth.p_value, tail);
		expectWithin(statistic(paired?.corrected), truth.mcnemar_cc, tail);
		expectWithin(p(paired?.exact), truth.exact_p, tail);
		const [a, b] = [option(truth.a, options), option(truth.b, options)];
		const byDesign = pairedByDesign(momentsIn(moments), { a, b, base: [0] });
		expectWithin(byDesign?.difference, truth.difference);
		expectWithin(byDesign?.se, truth.se);
		expectNot(byDesign ? statistic(byDesign.test) : null, cases.dayton.trap.z);
	});

	test('alcohol by group, with Wilson’s limits', () => {
		const groups = [...cases.alcohol.sex, ...cases.alcohol.race] as [
			string,
			number,
			number,
			number,
			number,
		][];
		expect(groups).toHaveLength(4);
		for (const [, x, n, low, high] of groups) {
			const limits = wilson(x / n, n) ?? [NaN, NaN];
			expectWithin(limits[0], low);
			expectWithin(limits[1], high);
		}
	});
});

describe('R: weights and clusters', () => {
	test.each(cases.schools)('$of', (truth) => {
		const moments = momentsIn(truth.moments);
		const found = multipleResponse(moments, places);
		expect([found.answered, found.choosers, found.responses]).toEqual([
			truth.n,
			truth.choosers_n,
			truth.responses_n,
		]);
		expect(found.options).toHaveLength(truth.options.length);
		for (const [at, one] of truth.options.entries()) {
			const { chose, respondents, choosers, responses } = found.options[at] ?? {};
			expect(chose).toBe(one.n_chose);
			expect(respondents?.df).toBe(truth.degf);
			expectWithin(respondents?.estimate, one.pct_respondents);
			expectWithin(respondents?.se, one.se);
			const logit = respondents ? limitsOf(respondents, 'logit') : null;
			for (const [side, limit] of one.ci_xlogit.entries()) expectWithin(logit?.[side], limit);
			expectWithin(choosers?.estimate, one.pct_of_choosers);
			expectWithin(choosers?.se, one.se_choosers);
			expectWithin(responses?.estimate, one.pct_responses);
			expectWithin(responses?.se, one.se_pct_responses);
		}
	});

	test('two options of one question by their joint moments', () => {
		const [all] = cases.schools;
		const options = ['sch.wide', 'comp.imp', 'awards'];
		const [a, b] = [option(cases.paired.a, options), option(cases.paired.b, options)];
		const found = pairedByDesign(momentsIn(all?.moments), { a, b, base: [0] });
		expectWithin(found?.difference, cases.paired.estimate, exact);
		expectWithin(found?.se, cases.paired.se, exact);
	});
});

describe('odd data', () => {
	const none = momentsIn({
		design: { psu: 'row', strata: [[0, 4, null]] },
		size: 4,
		strata: [
			{
				stratum: 0,
				counts: [4, 0, 0, 0],
				totals: [4, 0, 0, 0],
				squares: [4, 0, 0, 0],
				second: { kind: 'joint', products: [4, ...Array.from({ length: 15 }, () => 0)] },
			},
		],
	});

	test('nobody chose anything: shares of respondents are 0, the others do not exist', () => {
		const found = multipleResponse(none, { base: [0], any: [1], options: [[2], [3]] });
		expect(found).toMatchObject({ answered: 4, none: 4, choosers: 0, responses: 0, marksOfChoosers: null });
		expect(found.marks?.estimate).toBe(0);
		expect(found.options[0]).toMatchObject({ chose: 0, choosers: null, responses: null });
		expect(found.options[0]?.respondents?.estimate).toBe(0);
		expect(pairedByDesign(none, { a: [2], b: [3], base: [0] })?.test).toEqual({
			kind: 'none',
			because: 'no-variation',
		});
		expect(pairedByDesign(none, { a: [2], b: [3], base: [1] })).toBeNull();
	});

	test('where the moments do not tell who chose any, nothing is said of them', () => {
		const moments = momentsIn(cases.dayton.moments);
		const found = multipleResponse(moments, { ...places, any: null });
		expect(found).toMatchObject({ choosers: null, none: null, marksOfChoosers: null });
		expect(found.options.every(({ choosers }) => choosers === null)).toBe(true);
		const whole = multipleResponse(moments, places);
		expect(found.options.map(({ respondents }) => respondents)).toEqual(
			whole.options.map(({ respondents }) => respondents),
		);
	});

	test('groups that no respondent shares add up to all of them', () => {
		const [chooses, not] = [
			[1, 1, 1, null],
			[1, null, null, null],
		];
		const none = [null, null, null, null];
		const rows = Array.from({ length: 60 }, (_, at): Respondent => {
			const own = at % 4 === 0 ? not : chooses;
			return { w: 1 + (at % 3), h: 0, psu: at % 12, values: at % 2 ? [...own, ...none] : [...none, ...own] };
		});
		const lumped = rows.map((row) => ({
			...row,
			values: none.map((_, k) => row.values[k] ?? row.values[k + 4] ?? null),
		}));
		for (const kind of ['joint', 'clusters'] as const) {
			const [split, whole] = [
				multipleResponse(momentsOfRows(rows, kind), {
					base: [0, 4],
					any: [1, 5],
					options: [
						[2, 6],
						[3, 7],
					],
				}),
				multipleResponse(momentsOfRows(lumped, kind), { base: [0], any: [1], options: [[2], [3]] }),
			];
			expect([split.answered, split.none, split.responses]).toEqual([60, whole.none, whole.responses]);
			for (const [at, option] of whole.options.entries())
				for (const of of ['respondents', 'responses'] as const) {
					expectWithin(split.options[at]?.[of]?.estimate, option[of]?.estimate ?? NaN);
					expectWithin(split.options[at]?.[of]?.se, option[of]?.se ?? NaN);
				}
		}
	});

	test('nobody chose only one of both: nothing tells them apart', () => {
		const found = pairedOptions({ onlyA: 0, onlyB: 0, n: 20 });
		expect(found?.difference).toBe(0);
		for (const tested of [found?.mcnemar, found?.corrected, found?.exact])
			expect(tested).toEqual({ kind: 'none', because: 'no-variation' });
	});

	test('as many chose only the one as only the other', () => {
		const found = pairedOptions({ onlyA: 7, onlyB: 7, n: 20 });
		expect([p(found?.mcnemar), p(found?.corrected), p(found?.exact)]).toEqual([1, 1, 1]);
	});

	test('a single respondent has no variance, none has no difference, nonsense is refused', () => {
		expect(pairedOptions({ onlyA: 1, onlyB: 0, n: 1 })?.se).toBeNull();
		expect(pairedOptions({ onlyA: 0, onlyB: 0, n: 0 })).toBeNull();
		for (const bad of [
			{ onlyA: 3, onlyB: 3, n: 5 },
			{ onlyA: -1, onlyB: 0, n: 5 },
			{ onlyA: 0, onlyB: -1, n: 5 },
			{ onlyA: NaN, onlyB: 0, n: 5 },
			{ onlyA: 1, onlyB: 0, n: Infinity },
		])
			expect(() => pairedOptions(bad)).toThrow(/fit/);
	});
});
