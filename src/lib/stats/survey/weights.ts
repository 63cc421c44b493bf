/** Weights of the respondents, one a row. */
export type Weights = Float64Array;

/** A question with known totals: the category of each row (0, 1 ...), and the total that each category must have. */
export interface Margin {
	readonly codes: ArrayLike<number>;
	readonly totals: readonly number[];
}

/** Why weights cannot be made to fit. `at` is the place of the margin, `category` of its category. */
export type CannotFit =
	| { readonly kind: 'empty-category'; readonly at: number; readonly category: number }
	| { readonly kind: 'unknown-category'; readonly at: number; readonly row: number }
	| { readonly kind: 'totals-differ'; readonly at: number }
	| { readonly kind: 'bad-total'; readonly at: number; readonly category: number }
	| { readonly kind: 'bad-weight'; readonly row: number }
	| { readonly kind: 'not-converging' };

/** Weights that fit, after so many rounds; or why there are none. */
export type Fitted =
	| { readonly kind: 'fitted'; readonly weights: Weights; readonly rounds: number }
	| { readonly kind: 'refused'; readonly because: CannotFit };

/** Sum of the weights of each category of a margin. */
export function sumsOf(weights: Weights, { codes, totals }: Margin): Float64Array {
	const sums = new Float64Array(totals.length);
	for (let row = 0; row < weights.length; row += 1) {
		const code = codes[row] as number;
		sums[code] = (sums[code] ?? 0) + (weights[row] ?? 0);
	}
	return sums;
}

/** Totals of margins are taken as the same sum within this share of it: they are published rounded. */
const ROUNDED = 1e-9;

/** What stands against fitting weights to margins before it is tried; null where nothing does. */
export function hindrance(weights: Weights, margins: readonly Margin[]): CannotFit | null {
	const bad = weights.findIndex((weight) => !(weight >= 0 && weight < Infinity));
	if (bad >= 0) return { kind: 'bad-weight', row: bad };
	const sizes = margins.map(({ totals }) => totals.reduce((sum, total) => sum + total, 0));
	for (const [at, margin] of margins.entries()) {
		const { totals, codes } = margin;
		const wrong = totals.findIndex((total) => !(total >= 0 && total < Infinity));
		if (wrong >= 0) return { kind: 'bad-total', at, category: wrong };
		for (let row = 0; row < weights.length; row += 1)
			if (totals[codes[row] as number] === undefined) return { kind: 'unknown-category', at, row };
		const sums = sumsOf(weights, margin);
		const empty = totals.findIndex((total, category) => total > 0 !== (sums[category] ?? 0) > 0);
		if (empty >= 0) return { kind: 'empty-category', at, category: empty };
		const [first = 0, size = 0] = [sizes[0], sizes[at]];
		if (Math.abs(size - first) > ROUNDED * first) return { kind: 'totals-differ', at };
	}
	return null;
}
