import { placesOf } from '../../../src/lib/queries/survey/axis';
import { countsOf, type Crossing } from '../../../src/lib/stats/survey/crosstab/cells';
import { crosstabShares } from '../../../src/lib/stats/survey/crosstab/shares';
import { countsTest, crosstabTest, exactTest } from '../../../src/lib/stats/survey/crosstab-test';
import { limitsOf } from '../../../src/lib/stats/survey/limits';
import type { Measured } from '../../../src/lib/stats/survey/measured';
import { pOf, testFields } from './fields';
import type { Study } from './study';

/** Rows and columns in the order of a case. */
interface Ordered {
	readonly rows?: readonly string[];
	readonly cols?: readonly string[];
}

export async function crossing(study: Study, row: string, col: string, { rows, cols }: Ordered = {}) {
	const { moments, axes } = await study.crossed([row, col]);
	const [rowNames, colNames] = [rows ?? study.levels(row), cols ?? study.levels(col)];
	const cells = rowNames.map((r) =>
		colNames.flatMap((c) => placesOf(axes, [[study.code(row, r)], [study.code(col, c)]])),
	);
	return { crossing: { moments, cells } satisfies Crossing, rows: rowNames, cols: colNames };
}

const one = (share: Measured | null) => {
	const logit = share && limitsOf(share, 'logit');
	return (
		share && {
			...{ estimate: share.estimate, se: share.se, degf: share.df, ci_xlogit: logit },
			// Where a share is known for certain no interval is shown.
			ci_mean_t: logit === null ? null : limitsOf(share, 'mean-t'),
		}
	);
};

/** Shares of rows, columns and the table by the names of the cases. */
export async function shares(study: Study, row: string, col: string, order: Ordered) {
	const { crossing: of, rows, cols } = await crossing(study, row, col, order);
	const found = crosstabShares(of);
	const base = (shares: readonly (Measured | null)[]) => shares.map((share) => share ?? { n: 0, sumW: 0 });
	const byRow = base(found.map((cells) => cells[0]?.row ?? null));
	const byCol = base((found[0] ?? []).map((cell) => cell.column));
	const [all] = base([found[0]?.[0]?.total ?? null]);
	return {
		...{ n: all?.n, sum_w: all?.sumW, rows, cols },
		...{ row_base_n: byRow.map(({ n }) => n), col_base_n: byCol.map(({ n }) => n) },
		...{ row_base_w: byRow.map(({ sumW }) => sumW), col_base_w: byCol.map(({ sumW }) => sumW) },
		cells: found.flatMap((cells, r) =>
			cells.map(({ n, row, column, total }, c) => ({
				...{ row: rows[r], col: cols[c], n, weighted: (total?.estimate ?? NaN) * (total?.sumW ?? NaN) },
				...{ total_pct: one(total), row_pct: one(row), col_pct: one(column) },
			})),
		),
	};
}

/** The tests of a sample with a design. */
export async function designTest(study: Study, row: string, col: string) {
	const { crossing: of } = await crossing(study, row, col);
	const found = crosstabTest(of);
	return {
		...{ F: testFields(found.secondOrder), Chisq: testFields(found.firstOrder) },
		...{ Wald: testFields(found.wald), adjWald: testFields(found.adjustedWald) },
		...{ n: found.n, pearson_on_weighted_table_scaled_to_n: found.pearson },
		...{ cramers_v_weighted: found.cramersV, nu_design_df: found.designDf },
	};
}

/** The tests of counts, with expected counts where there are any. */
export function ofCounts(counts: readonly (readonly number[])[]): Record<string, unknown> {
	const tests = countsTest(counts);
	const { test, oddsRatio } = exactTest(counts);
	const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = counts;
	return {
		...{
			counts,
			n: tests.n,
			expected: tests.expectation?.expected,
			statistic: testFields(tests.pearson).statistic,
		},
		...{ std_residuals: tests.expectation?.standardised, min_expected: tests.expectation?.least },
		share_cells_expected_below_5: tests.expectation?.belowFive,
		...{ pearson: testFields(tests.pearson), likelihood_ratio: testFields(tests.likelihoodRatio) },
		...{ yates: testFields(tests.yates), cramers_v: tests.cramersV, contingency_c: tests.contingency },
		...{
			phi: (a * d - b * c) / Math.sqrt((a + b) * (c + d) * (a + c) * (b + d)),
			odds_ratio_sample: (a * d) / (b * c),
		},
		fisher: {
			p_value: pOf(test),
			odds_ratio_cmle: oddsRatio?.estimate ?? null,
			ci: oddsRatio && [oddsRatio.low, oddsRatio.high],
		},
	};
}

/** An unweighted table by the names of the cases. */
export async function simpleTable(study: Study, row: string, col: string, order: Ordered) {
	const { crossing: of, rows, cols } = await crossing(study, row, col, order);
	const found = crosstabShares(of);
	const each = <T>(what: (cell: (typeof found)[number][number]) => T) =>
		found.map((cells) => cells.map(what));
	const wilson = (share: Measured | null) => share && limitsOf(share, 'wilson');
	return {
		...ofCounts(countsOf(of)),
		...{
			rows,
			cols,
			row_pct: each(({ row }) => row?.estimate),
			col_pct: each(({ column }) => column?.estimate),
		},
		total_pct: each(({ total }) => total?.estimate),
		...{
			row_pct_wilson: each(({ row }) => wilson(row)),
			col_pct_wilson: each(({ column }) => wilson(column)),
		},
	};
}
