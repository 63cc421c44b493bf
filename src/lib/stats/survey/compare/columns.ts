import { baseOf } from '../base';
import { covariance } from '../crosstab/covariance';
import type { Moments } from '../moments';
import type { Linearised } from '../ratio';
import { tested } from './domains';
import { lettersOf, type LetterRule, type RowLetters } from './letters';
import { twoProportions, type Count } from './two-proportions';

/** The letters of a row of counts from a simple random sample: z with pooled variance, as R's `pairwise.prop.test`. */
export function lettersOfCounts(columns: readonly Count[], rule: LetterRule = {}): RowLetters {
	return lettersOf(
		columns.map(({ n }) => n),
		(a, b) => {
			const [first, second] = [columns[a], columns[b]];
			const found = first && second ? twoProportions(first, second) : null;
			return found && { difference: found.difference, test: found.pooled, limits: found.limits };
		},
		rule,
	);
}

/** An estimate of a column and its unweighted base; null where there is none. */
export interface ColumnEstimate {
	readonly linear: Linearised | null;
	readonly n: number;
}

/** Below this share of the two variances a variance of their difference is what rounding leaves of none. */
const NONE = 1e-12;

/**
 * The letters of a row of estimates (shares, means) of one sample, by the design; columns may overlap. Each pair as by
 * `compareDomains`, with the covariances of all columns summed once, as clusters are gone through one by one.
 */
export function lettersByDesign(
	moments: Moments,
	columns: readonly ColumnEstimate[],
	rule: LetterRule = {},
): RowLetters {
	const v = covariance(
		moments,
		columns.map(({ linear }) => linear?.gradient ?? []),
	);
	const at = (a: number, b: number) => v[a]?.[b] ?? 0;
	return lettersOf(
		columns.map(({ n }) => n),
		(a, b) => {
			const [first, second] = [columns[a]?.linear, columns[b]?.linear];
			if (!first || !second) return null;
			const variance = at(a, a) + at(b, b) - 2 * at(a, b);
			const se = variance > NONE * (at(a, a) + at(b, b)) ? Math.sqrt(variance) : 0;
			const { df } = baseOf(moments, [...new Set([...first.base, ...second.base])]);
			return tested(first.estimate - second.estimate, se, df);
		},
		rule,
	);
}
