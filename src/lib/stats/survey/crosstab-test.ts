import { baseOf } from './base';
import { filled, type Crossing, type Filled } from './crosstab/cells';
import { chiSquareTests, type ChiSquareTests } from './crosstab/chi-square-tests';
import { withoutEmpty, type Counts, type Kept } from './crosstab/counts';
import { expectation, type Expectation } from './crosstab/expected';
import { freemanHalton } from './crosstab/fisher-any-size';
import { conditionalOddsRatio, fisherExact, type FourFold, type OddsRatio } from './crosstab/hypergeometric';
import { raoScott } from './crosstab/rao-scott';
import { wald } from './crosstab/wald-test';
import { noTest, type NoTest, type Tested } from './tested';

export type { Crossing } from './crosstab/cells';
export type { NoTest, Test, Tested } from './tested';

/** What makes a test of a crossing shaky: both are said beside it. */
export type Caution =
	/** More than a fifth of the cells have fewer than 5 expected, or one has fewer than 1 (Cochran's rule). */
	| 'small-expected-counts'
	/** A row or column lies in so few PSUs (degrees of freedom < 8, the NCHS line) that the tests can contradict each other. */
	| 'few-psus-in-a-group';

/** Whether two questions hang together, for a sample with weights, strata, clusters. */
export interface DesignTest {
	/** Rows and columns that took part: those with a respondent. */
	readonly rows: readonly number[];
	readonly columns: readonly number[];
	/** Unweighted answers. */
	readonly n: number;
	/** PSUs less strata. */
	readonly designDf: number;
	/** X² of the weighted shares on n; null where fewer than two rows or columns are left. */
	readonly pearson: number | null;
	/** 0-1. */
	readonly cramersV: number | null;
	/** Rao & Scott's second-order F: the one to show. */
	readonly secondOrder: Tested;
	readonly firstOrder: Tested;
	readonly wald: Tested;
	readonly adjustedWald: Tested;
	/** Mean design effect of the cells (Rao & Scott's mean eigenvalue). */
	readonly designEffect: number | null;
	readonly cautions: readonly Caution[];
}

/**
 * The tests of a crossing of two questions, from the sums of its cells. Empty rows and columns are left out first.
 * Never Pearson's test on weighted counts: weights that sum to a population would make anything significant.
 */
export function crosstabTest(crossing: Crossing): DesignTest {
	const table = filled(crossing);
	const { rows, columns, n } = table;
	const designDf = baseOf(table.moments, table.variables).df;
	const found = { rows, columns, n, designDf };
	if (rows.length < 2 || columns.length < 2) return { ...found, ...untested('fewer-than-two-groups') };
	if (!(table.weight > 0)) return { ...found, ...untested('too-few-answers') };
	const corrected = raoScott(table, designDf);
	const { plain, adjusted } = wald(table, designDf);
	return { ...found, ...corrected, wald: plain, adjustedWald: adjusted, cautions: cautionsOf(table) };
}

function untested(because: NoTest): Omit<DesignTest, 'rows' | 'columns' | 'n' | 'designDf'> {
	const none = noTest(because);
	return {
		pearson: null,
		cramersV: null,
		secondOrder: none,
		firstOrder: none,
		wald: none,
		adjustedWald: none,
		designEffect: null,
		cautions: [],
	};
}

function cautionsOf({ moments, variables, counts, rows, columns }: Filled): Caution[] {
	const width = columns.length;
	const groups = [
		...rows.map((_, r) => variables.filter((_variable, k) => Math.floor(k / width) === r)),
		...columns.map((_, c) => variables.filter((_variable, k) => k % width === c)),
	];
	const few = groups.some((group) => baseOf(moments, group).df < 8);
	return [...smallExpected(counts), ...(few ? (['few-psus-in-a-group'] as const) : [])];
}

function smallExpected(counts: Counts): Caution[] {
	const { least, belowFive } = expectation(counts);
	return least < 1 || belowFive > 0.2 ? ['small-expected-counts'] : [];
}

/** The tests of a table of unweighted counts from a simple random sample. */
export interface CountsTest extends Kept, ChiSquareTests {
	readonly n: number;
	/** Null where fewer than two rows or columns are left. */
	readonly expectation: Expectation | null;
	readonly cautions: readonly Caution[];
}

/** Pearson, Yates and likelihood ratio of a table of counts, without its empty rows and columns; see also `exactTest`. */
export function countsTest(counts: Counts): CountsTest {
	const kept = withoutEmpty(counts);
	const tests = chiSquareTests(kept.counts);
	const testable = tests.pearson.kind === 'test';
	return {
		...kept,
		...tests,
		n: kept.counts.flat().reduce((sum, count) => sum + count, 0),
		expectation: testable ? expectation(kept.counts) : null,
		cautions: testable ? smallExpected(kept.counts) : [],
	};
}

/** Fisher's exact test of a table of counts; where two rows and columns are left, with the odds ratio and its limits. */
export interface ExactTest {
	readonly test: Tested;
	readonly oddsRatio: OddsRatio | null;
}

/** Fisher's exact test without empty rows and columns: no test where tables of these margins are too many to go through. */
export function exactTest(counts: Counts, confidence = 0.95): ExactTest {
	const kept = withoutEmpty(counts);
	if (kept.rows.length !== 2 || kept.columns.length !== 2)
		return { test: freemanHalton(kept.counts), oddsRatio: null };
	const table = fourFold(kept.counts);
	return { test: fisherExact(table), oddsRatio: conditionalOddsRatio(table, confidence) };
}

function fourFold(counts: Counts): FourFold {
	const at = (r: number, c: number) => counts[r]?.[c] ?? 0;
	return [
		[at(0, 0), at(0, 1)],
		[at(1, 0), at(1, 1)],
	];
}
