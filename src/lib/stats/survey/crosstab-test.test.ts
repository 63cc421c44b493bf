import { describe, expect, test } from 'vitest';
import { momentsIn } from '../../../../tests/survey/moments';
import { expectNot, expectWithin, tail, type Tolerance } from '../../../../tests/survey/within';
import cases from './crosstab-test.cases.json';
import { countsTest, crosstabTest, exactTest, type Crossing, type Tested } from './crosstab-test';
import { crosstabShares } from './crosstab/shares';
import { limitsOf } from './limits';
import type { Measured } from './measured';

const ofTest: Tolerance = { relative: 1e-8, absolute: 1e-12 };

interface Truth {
	readonly statistic: number;
	readonly df?: number | number[];
	readonly p_value: number;
}

function expectTest(found: Tested | null | undefined, truth: Truth | undefined, tolerance = ofTest): void {
	if (truth === undefined) throw new Error('the case has no such test');
	if (found?.kind !== 'test') throw new Error(`no test: ${found?.because}`);
	expectWithin(found.statistic, truth.statistic, tolerance, 'statistic');
	expectWithin(found.p, truth.p_value, tail, 'p');
	const df = [truth.df ?? []].flat();
	for (const [at, one] of df.entries()) expectWithin([found.df ?? []].flat()[at], one, tolerance, 'df');
}

interface CrossingCase {
	readonly of: string;
	readonly rows: string[];
	readonly columns: string[];
	readonly moments: unknown;
	readonly shares?: { n: number; weight: number; cells: SharesCase[] };
	readonly test?: Record<string, unknown>;
}
type Row = (number | null)[];
interface SharesCase {
	readonly n: number;
	readonly weighted: number;
	readonly total: Row;
	readonly row: Row;
	readonly column: Row;
}

const crossings = cases.crossings as unknown as CrossingCase[];
const crossingOf = ({ rows, columns, moments }: CrossingCase): Crossing => ({
	moments: momentsIn(moments),
	cells: rows.map((_, r) => columns.map((_column, c) => r * columns.length + c)),
});

describe('R: tests of a sample with weights and clusters', () => {
	const tested = crossings.filter(({ test }) => test !== undefined);
	test('the cases are all there', () => expect(tested).toHaveLength(6));

	test.each(tested)('$of', (one) => {
		const found = crosstabTest(crossingOf(one));
		const truth = one.test as Record<string, Truth> & Record<string, number>;
		expectTest(found.secondOrder, truth['F']);
		expectTest(found.firstOrder, truth['Chisq']);
		expectTest(found.adjustedWald, truth['adjWald']);
		if (truth['Wald'] !== undefined) expectTest(found.wald, truth['Wald']);
		expectWithin(found.pearson, truth['pearson_on_weighted_table_scaled_to_n'] ?? NaN, ofTest);
		expectWithin(found.cramersV, truth['cramers_v_weighted'] ?? NaN, ofTest);
		expect([found.n, found.designDf]).toEqual([truth['n'], truth['nu_design_df']]);
	});

	test('is not Pearson on weighted counts, which makes everything significant', () => {
		const one = crossings.find(({ of }) => of === 'urban x abortion');
		const found = crosstabTest(crossingOf(one as CrossingCase));
		expectNot(found.pearson, cases.trap.statistic);
		if (found.firstOrder.kind === 'test') expectNot(found.firstOrder.statistic, cases.trap.statistic);
	});

	test('an answer that only few clusters know is said to be shaky', () => {
		const [shaky] = crossings.filter(({ of }) => of === 'awards x yr.rnd');
		const [sound] = crossings.filter(({ of }) => of === 'abortion x education');
		expect(crosstabTest(crossingOf(shaky as CrossingCase)).cautions).toContain('few-psus-in-a-group');
		expect(crosstabTest(crossingOf(sound as CrossingCase)).cautions).toEqual([]);
	});
});

describe('R: shares of row, column and table', () => {
	const shared = crossings.filter(({ shares }) => shares !== undefined);
	test('the cases are all there', () => expect(shared).toHaveLength(4));

	function expectShare(found: Measured | null | undefined, truth: Row): void {
		if (!found) throw new Error('no share');
		const logit = limitsOf(found, 'logit') ?? [null, null];
		const t = logit[0] === null ? [null, null] : (limitsOf(found, 'mean-t') ?? [null, null]);
		const all = [found.estimate, found.se, found.df, ...logit, ...t];
		for (const [at, expected] of truth.entries())
			if (expected === null) expect(all[at]).toBeNull();
			else expectWithin(all[at], expected);
	}

	test.each(shared)('$of', (one) => {
		const found = crosstabShares(crossingOf(one)).flat();
		const truth = one.shares?.cells ?? [];
		expect(found).toHaveLength(truth.length);
		expect(found.reduce((sum, { n }) => sum + n, 0)).toBe(one.shares?.n);
		for (const [at, cell] of found.entries()) {
			const expected = truth[at] as SharesCase;
			expect(cell.n).toBe(expected.n);
			expectShare(cell.total, expected.total);
			expectShare(cell.row, expected.row);
			expectShare(cell.column, expected.column);
		}
	});

	test('a row that nobody is in has no shares of its own', () => {
		const moments = momentsIn({
			design: { psu: 'row', strata: [[0, 3, null]] },
			size: 4,
			strata: [
				{
					stratum: 0,
					counts: [1, 2, 0, 0],
					totals: [1, 2, 0, 0],
					squares: [1, 2, 0, 0],
					second: { kind: 'disjoint', squares: [1, 2, 0, 0] },
				},
			],
		});
		const cells = [
			[0, 1],
			[2, 3],
		];
		const [, second] = crosstabShares({ moments, cells });
		expect(second?.[0]?.row).toBeNull();
		expect(second?.[0]?.column?.estimate).toBe(0);
		expect(second?.[0]?.total?.estimate).toBe(0);
		expect(crosstabTest({ moments, cells })).toMatchObject({
			rows: [0],
			columns: [0, 1],
			pearson: null,
			cramersV: null,
			secondOrder: { kind: 'none', because: 'fewer-than-two-groups' },
			wald: { kind: 'none', because: 'fewer-than-two-groups' },
		});
	});
});

interface CountsCase {
	readonly of: string;
	readonly counts: number[][];
	readonly n?: number;
	readonly expected?: number[][];
	readonly std_residuals?: number[][];
	readonly pearson: Truth;
	readonly likelihood_ratio?: Truth;
	readonly yates?: Truth;
	readonly cramers_v?: number;
	readonly contingency_c?: number;
	readonly min_expected?: number;
	readonly share_cells_expected_below_5?: number;
	readonly fisher: { p_value: number; odds_ratio_cmle?: number; ci?: number[] };
}

describe('R: tests of counts', () => {
	const counted = cases.counts as unknown as CountsCase[];
	test('the cases are all there', () => expect(counted).toHaveLength(6));

	test.each(counted)('$of', (one) => {
		const found = countsTest(one.counts);
		expectTest(found.pearson, one.pearson);
		if (one.likelihood_ratio) expectTest(found.likelihoodRatio, one.likelihood_ratio);
		if (one.yates) expectTest(found.yates, one.yates);
		else expect(found.yates).toBeNull();
		if (one.cramers_v === undefined) return;
		expectWithin(found.cramersV, one.cramers_v);
		expectWithin(found.contingency, one.contingency_c ?? NaN);
		expectWithin(found.expectation?.least, one.min_expected ?? NaN);
		expectWithin(found.expectation?.belowFive, one.share_cells_expected_below_5 ?? NaN);
		expect(found.n).toBe(one.n);
		for (const [r, row] of (one.expected ?? []).entries())
			for (const [c, expected] of row.entries()) {
				expectWithin(found.expectation?.expected[r]?.[c], expected);
				expectWithin(found.expectation?.standardised[r]?.[c], one.std_residuals?.[r]?.[c] ?? NaN);
			}
	});

	test.each(counted)('Fisher: $of', ({ counts, fisher }) => {
		const { test: found, oddsRatio } = exactTest(counts);
		expectWithin(found.kind === 'test' ? found.p : NaN, fisher.p_value, { relative: 1e-6, absolute: 1e-14 });
		if (fisher.odds_ratio_cmle === undefined) {
			expect(oddsRatio).toBeNull();
			return;
		}
		expectWithin(oddsRatio?.estimate, fisher.odds_ratio_cmle, { relative: 1e-4, absolute: 1e-12 });
		const [low = NaN, high = NaN] = fisher.ci ?? [];
		expectWithin(oddsRatio?.low, low, { relative: 1e-3, absolute: 1e-12 });
		expectWithin(oddsRatio?.high, high, { relative: 1e-3, absolute: 1e-12 });
	});

	test('empty rows and columns are left out; one that is left alone is not tested', () => {
		const whole = [
			[5, 7],
			[9, 4],
		];
		const holes = [
			[5, 0, 7],
			[0, 0, 0],
			[9, 0, 4],
		];
		expect(countsTest(holes)).toMatchObject({ rows: [0, 2], columns: [0, 2] });
		expect(countsTest(holes).pearson).toEqual(countsTest(whole).pearson);
		expect(exactTest(holes)).toEqual(exactTest(whole));
		for (const alone of [
			[
				[5, 0],
				[9, 0],
			],
			[[3, 4]],
			[[0, 0]],
			[[]],
			[],
		]) {
			const found = countsTest(alone);
			expect(found.pearson).toEqual({ kind: 'none', because: 'fewer-than-two-groups' });
			expect(found.likelihoodRatio).toEqual(found.pearson);
			expect(exactTest(alone)).toEqual({ test: found.pearson, oddsRatio: null });
			expect([found.cramersV, found.contingency, found.yates, found.expectation]).toEqual([
				null,
				null,
				null,
				null,
			]);
		}
	});

	test('nonsense is refused', () => {
		expect(() => countsTest([[1, 2], [3]])).toThrow(/same number/);
		expect(() => countsTest([[1, -2]])).toThrow(/-2/);
		expect(() => countsTest([[1, NaN]])).toThrow(/NaN/);
		expect(() => exactTest([[1, Infinity]])).toThrow(/Infinity/);
		expect(() =>
			exactTest([
				[1.5, 2],
				[3, 4],
			]),
		).toThrow(/whole/);
		expect(() =>
			exactTest([
				[1.5, 2],
				[3, 4],
				[3, 4],
			]),
		).toThrow(/whole/);
		expect(() =>
			exactTest(
				[
					[1, 2],
					[3, 4],
				],
				95,
			),
		).toThrow(/0\.95/);
	});
});
