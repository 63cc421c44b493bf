import type { Question } from './codebook/codebook';

/** Why a file with this codebook cannot be computed with; words/ has a sentence for each that says what to do. */
export interface Refusal {
	readonly kind:
		| 'weight-missing' // R refuses too: a missing weight is neither 1 nor 0
		| 'weight-negative'
		| 'weight-not-a-number'
		| 'weights-all-zero'
		| 'stratum-missing'
		| 'cluster-missing'
		| 'population-not-a-number'
		| 'population-too-small' // fewer in the population than in the sample
		| 'population-differs'; // within one stratum
	/** Respondents concerned, from 0; at most 100. */
	readonly records: readonly number[];
	readonly count: number;
}

/** A column as the database holds it. Texts of respondents never go there: answers are the place in the codebook. */
export type HeldColumn =
	/** Place of the answer; -1 where there is none. */
	| { readonly name: string; readonly kind: 'code'; readonly values: Int32Array; readonly size: number }
	/** NaN where there is none. */
	| { readonly name: string; readonly kind: 'number'; readonly values: Float64Array };

/** Names of the columns of design: weight (1 for all where there is none), stratum, cluster, population of the stratum. */
export const designColumns = { weight: 'w', stratum: 'h', cluster: 'psu', population: 'cap' } as const;

/** The column of a question that has one; of an option of a `multiple`, whose column holds 1, 0 or -1. */
export const columnOf = (question: Question, option?: number): string =>
	option === undefined ? question.id : `${question.id}_${option}`;

/** A survey as the database holds it. `h`, `psu` and `cap` are there only where the sample has them. */
export interface HeldSurvey {
	readonly rows: number;
	readonly columns: readonly HeldColumn[];
}
