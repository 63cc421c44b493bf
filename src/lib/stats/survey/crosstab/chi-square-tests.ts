import { chiSquareUpperTail } from '../../distributions/chi-square';
import { noTest, type Tested } from '../tested';
import { margins, type Counts } from './counts';
import { expectation } from './expected';

/** The tests of a table of unweighted counts that go by the chi-square distribution. */
export interface ChiSquareTests {
	readonly pearson: Tested;
	/** Pearson with Yates' correction; 2 x 2 only. */
	readonly yates: Tested | null;
	/** 2 Σ O ln(O/E). */
	readonly likelihoodRatio: Tested;
	/** √(X²/(n (min(rows, columns) - 1))), 0-1; null without a test. */
	readonly cramersV: number | null;
	/** Pearson's √(X²/(X² + n)). */
	readonly contingency: number | null;
}

/**
 * Pearson's and the likelihood-ratio test of a table without empty rows and columns (see `withoutEmpty`), for a simple
 * random sample. Chi-square is an approximation that needs an expected count of about 5 in most cells: see `expectation`.
 * Source: Pearson 1900; Yates 1934 (at most the distance itself is taken off, as R does); Wilks 1938; Cramér 1946.
 */
export function chiSquareTests(counts: Counts): ChiSquareTests {
	const df = degrees(counts);
	const square = counts.length === 2 && counts[0]?.length === 2;
	if (df === 0) {
		const none = noTest('fewer-than-two-groups');
		return { pearson: none, yates: null, likelihoodRatio: none, cramersV: null, contingency: null };
	}
	const { all } = margins(counts);
	const statistic = pearsonStatistic(counts);
	return {
		pearson: tested(statistic, df),
		yates: square ? tested(pearsonStatistic(counts, 0.5), df) : null,
		likelihoodRatio: tested(likelihoodRatio(counts), df),
		cramersV: cramersV(statistic, all, counts),
		contingency: Math.sqrt(statistic / (statistic + all)),
	};
}

/** Σ (|O - E| - correction)²/E, where no more than the smallest distance is taken off. */
export function pearsonStatistic(counts: Counts, correction = 0): number {
	const { expected } = expectation(counts);
	const distances = counts.map((row, r) => row.map((count, c) => Math.abs(count - (expected[r]?.[c] ?? 0))));
	const off = Math.min(correction, ...distances.flat());
	return distances.reduce(
		(sum, row, r) =>
			sum + row.reduce((part, distance, c) => part + (distance - off) ** 2 / (expected[r]?.[c] ?? 0), 0),
		0,
	);
}

/** Cramér's V of a chi-square statistic on n answers; of two by two it is |φ|. */
export function cramersV(statistic: number, n: number, counts: Counts): number {
	return Math.sqrt(statistic / (n * (Math.min(counts.length, counts[0]?.length ?? 0) - 1)));
}

/** (rows - 1)(columns - 1); 0 when there are fewer than two of either. */
export const degrees = (counts: Counts): number =>
	Math.max(0, counts.length - 1) * Math.max(0, (counts[0]?.length ?? 0) - 1);

function likelihoodRatio(counts: Counts): number {
	const { expected } = expectation(counts);
	const sum = counts.reduce(
		(total, row, r) =>
			total +
			row.reduce(
				(part, count, c) => part + (count > 0 ? count * Math.log(count / (expected[r]?.[c] ?? 0)) : 0),
				0,
			),
		0,
	);
	return Math.max(0, 2 * sum);
}

const tested = (statistic: number, df: number): Tested => ({
	kind: 'test',
	statistic,
	df,
	p: chiSquareUpperTail(statistic, df),
});
