/** What is estimated, which decides the interval it gets. */
export type MeasuredKind = 'share' | 'mean' | 'total' | 'ratio' | 'difference';

/** The respondents an estimate rests on: those of its domain who answered, with a weight other than 0. */
export interface Base {
	readonly n: number;
	readonly sumW: number;
	readonly sumW2: number;
	/** PSUs with a respondent of the base minus strata with one; rows where there are no clusters. */
	readonly df: number;
}

/** An estimate with all that its intervals and the rules of presentation need. Numbers in the unit of the estimate. */
export interface Measured extends Base {
	readonly kind: MeasuredKind;
	/** A share is a proportion (0-1). */
	readonly estimate: number;
	readonly variance: number;
	readonly se: number;
	/** Respondents who said yes; null where it is not a share. */
	readonly yes: number | null;
	/** p(1 - p)/v: as many respondents of a simple random sample would tell as much. Null where it is not defined. */
	readonly neff: number | null;
	/** n Σw² / (Σw)², 1 + the squared coefficient of variation of the weights (Kish 1965). */
	readonly kishDeff: number;
	/** (Σw)² / Σw². */
	readonly kishNeff: number;
	/** The variance over that of a simple random sample of n with replacement; null where it is not defined. */
	readonly deff: number | null;
	/** The same without replacement, from a population of Σw; null also where the weights do not sum to more than n. */
	readonly deffTrue: number | null;
	/** Standard deviation of the values (divisor n - 1), of a mean where Σ w x² is known. */
	readonly sd: number | null;
}

/** Fills in what follows from an estimate, its variance and its base. `simple` is the variance of a simple random sample. */
export function measuredOf(
	{ n, sumW, sumW2, df }: Base,
	found: {
		readonly kind: MeasuredKind;
		readonly estimate: number;
		readonly variance: number;
		readonly yes?: number;
		/** p(1 - p), where it is a share. */
		readonly spread?: number;
		/** Variance of the estimate if the n respondents were a simple random sample drawn with replacement. */
		readonly simple?: number | null;
		readonly sd?: number | null;
	},
): Measured {
	const { kind, estimate, variance, yes = null, spread = 0, simple = null, sd = null } = found;
	const deff = simple !== null && simple * variance > 0 ? variance / simple : null;
	return {
		...{ kind, estimate, variance, se: Math.sqrt(variance), yes, n, sumW, sumW2, df, sd, deff },
		neff: spread * variance > 0 ? spread / variance : null,
		kishDeff: (n * sumW2) / (sumW * sumW),
		kishNeff: (sumW * sumW) / sumW2,
		deffTrue: deff !== null && sumW > n ? deff / (1 - n / sumW) : null,
	};
}
