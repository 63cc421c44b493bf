/** Where a value stands among others that count the same, such as the means of its peers; itself not among them. */
export interface RankAmong {
	readonly others: number;
	readonly below: number;
	readonly equal: number;
	/** Shares (0-1) of the others; null where there are none. */
	readonly strict: number | null;
	readonly mid: number | null;
	/** 1 for the highest; those at the same value share the place. */
	readonly fromTop: number;
}

/** Throws a RangeError for a value that is no number. */
export function rankAmong(value: number, others: readonly number[]): RankAmong {
	if ([value, ...others].some(Number.isNaN)) throw new RangeError('A rank needs numbers.');
	const below = others.filter((other) => other < value).length;
	const equal = others.filter((other) => other === value).length;
	const count = others.length;
	return {
		...{ others: count, below, equal },
		strict: count === 0 ? null : below / count,
		mid: count === 0 ? null : (below + equal / 2) / count,
		fromTop: count - below - equal + 1,
	};
}
