/** Why there is no test. */
export type NoTest =
	/** Fewer than two rows or columns with anyone in them. */
	| 'fewer-than-two-groups'
	/** No standard error: everybody answered the same. */
	| 'no-variation'
	/** A group, or all, has too few answers: none, or one where a variance is needed. */
	| 'too-few-answers'
	/** Fewer PSUs (less strata) than the test has degrees of freedom. */
	| 'too-few-psus'
	/** So many empty cells that the arithmetic has no answer. */
	| 'too-sparse'
	/** More cells, or more possible tables, than can be gone through in a moment. */
	| 'too-large';

/** What a test says. */
export interface Test {
	readonly kind: 'test';
	readonly statistic: number;
	/** Degrees of freedom: of chi-square or t, both of F, null for the normal distribution. */
	readonly df: number | readonly [numerator: number, denominator: number] | null;
	/** Two-sided, 0-1. */
	readonly p: number;
}

/** A test, or the reason why there is none: never a NaN that would read as "not significant". */
export type Tested = Test | { readonly kind: 'none'; readonly because: NoTest };

export const noTest = (because: NoTest): Tested => ({ kind: 'none', because });
