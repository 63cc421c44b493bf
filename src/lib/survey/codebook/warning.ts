import type { Counted } from './counted';

/** What the page warns about, with the facts its sentence needs; words/ has a sentence for each. */
export type Warning = {
	/** Id of the question; null for the survey as a whole. */
	readonly question: string | null;
} & (
	| { readonly kind: 'empty' } // nobody answered
	| { readonly kind: 'no-answers' } // a choice without anything to choose
	| { readonly kind: 'one-answer'; readonly label: string } // all gave the same
	| { readonly kind: 'many-answers'; readonly count: number } // more than a chart shows well
	| { readonly kind: 'much-missing'; readonly count: number; readonly rows: number } // 30 % and more
	| { readonly kind: 'few'; readonly count: number } // fewer than 30 answered
	| { readonly kind: 'no-mark' } // a multiple choice in which nobody chose anything
	| { readonly kind: 'never-given'; readonly labels: readonly string[] }
	| { readonly kind: 'not-in-codebook'; readonly texts: readonly string[]; readonly count: number }
	| { readonly kind: 'not-a-number'; readonly texts: readonly string[]; readonly count: number }
	| { readonly kind: 'perhaps-missing'; readonly texts: readonly string[] } // 999 among numbers
	| { readonly kind: 'claimed-twice'; readonly texts: readonly string[] } // two answers, or an answer and missing
	| { readonly kind: 'same-wording'; readonly others: readonly string[] } // ids of questions with the same text
	| { readonly kind: 'turned-into-dates'; readonly texts: readonly string[] } // Excel made 01. Sep of 1-9
	| { readonly kind: 'weights-equal' }
	| { readonly kind: 'extreme-weights'; readonly most: number; readonly median: number }
	| { readonly kind: 'weights-not-numbers'; readonly count: number }
);

/** Bounds of the warnings. */
export const bounds = { answers: 25, missing: 0.3, few: 30, weights: 10 } as const;

/** A column as the page knows it: `samples` are the commonest texts, all of them where they are not more than 300. */
export interface Summary {
	readonly name: string;
	readonly filled: number;
	readonly distinct: number;
	readonly samples: readonly Counted[];
}
