import type { Limits } from '../../wilson';
import type { Tested } from '../tested';
import { adjust, type Adjustment } from './adjust';

/** What a comparison of two columns found: a - b. */
export interface Compared {
	readonly difference: number;
	readonly test: Tested;
	/** Of this difference alone, not adjusted for the others. */
	readonly limits: Limits | null;
}

/** Two columns compared as one of a family of comparisons. */
export interface Pair extends Compared {
	/** Places of the columns, a < b. */
	readonly a: number;
	readonly b: number;
	/** The p-value raised for the number of comparisons; null without a test. */
	readonly adjusted: number | null;
}

/**
 * Compares each two of some columns. The family is all pairs of one row of a table that can be tested, as R's
 * `pairwise.prop.test` has it; pairs that cannot be compared at all (`compare` gives null) are left out.
 */
export function pairwise(
	columns: readonly number[],
	compare: (a: number, b: number) => Compared | null,
	method: Adjustment,
): Pair[] {
	const pairs = columns.flatMap((a, at) =>
		columns.slice(at + 1).flatMap((b) => {
			const found = compare(a, b);
			return found === null ? [] : [{ a, b, ...found }];
		}),
	);
	const ps = pairs.map(({ test }) => (test.kind === 'test' ? test.p : null));
	const adjusted = adjust(
		ps.filter((p) => p !== null),
		method,
	);
	let next = 0;
	return pairs.map((pair, at) => ({
		...pair,
		adjusted: ps[at] === null ? null : (adjusted[next++] ?? null),
	}));
}
