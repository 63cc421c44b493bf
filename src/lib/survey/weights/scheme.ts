/** A question whose shares in the population are known. */
export interface KnownMargin {
	/** Id of the question: single or ordered. */
	readonly question: string;
	/** For each of its answers the number or the share in the population; they are scaled to the same sum. */
	readonly targets: readonly number[];
	/** Where they are from; shown with the weights. */
	readonly source: string;
}

/** How weights beyond bounds are cut. Two rules with other numbers, so the rule is named. */
export interface Trimming {
	/** `spread`: the excess goes in equal parts to the others (R `trimWeights`); `rescale`: cut, then all are scaled to the old sum. */
	readonly rule: 'spread' | 'rescale';
	/** Bounds as multiples of the mean weight; null for none. */
	readonly lower: number | null;
	readonly upper: number | null;
}

/** Weights fitted to known margins: one (post-stratified) or several (raked), from equal weights or from those of the file. */
export interface Fitting {
	readonly kind: 'fitted';
	readonly from: 'equal' | 'column';
	readonly margins: readonly KnownMargin[];
	readonly trimming: Trimming | null;
}

/** How respondents are weighted: not at all, as the file says, or fitted. */
export type WeightScheme = { readonly kind: 'none' } | { readonly kind: 'column' } | Fitting;

/** Most margins of a scheme, and most letters of a source. */
export const most = { margins: 20, source: 500 } as const;
