/** How the answers of a survey are drawn. */
export const studyForms = ['bars', 'dots', 'heat', 'multiples', 'likert', 'histogram', 'table'] as const;
export type StudyForm = (typeof studyForms)[number];

/** What 100 % is: each group of the break, each answer, everyone asked; for several answers each, all answers given. */
export const shareOfs = ['group', 'answer', 'all', 'responses'] as const;
export type ShareOf = (typeof shareOfs)[number];

/** A filter on one question: places of its answers (of options of a multiple choice: any of them chosen), or a span [from, to). */
export type StudyFilter =
	| { readonly kind: 'answers'; readonly answers: readonly number[] }
	| { readonly kind: 'span'; readonly from: number; readonly to: number };

/** A view of an own survey: all but the data. Questions are named by their id, `q7`. */
export interface StudyView {
	/** One question, or several with the same answers that are drawn together. */
	readonly questions: readonly string[];
	/** The question whose answers part the respondents; null for everyone together. */
	readonly by: string | null;
	readonly filters: Readonly<Record<string, StudyFilter>>;
	readonly form: StudyForm;
	readonly shareOf: ShareOf;
	/** In the order of the codebook, or by size. */
	readonly sort: 'asked' | 'size';
	/** Whether weights are used, where there are any. */
	readonly weighted: boolean;
	/** How many comparisons at once are allowed for: Holm's or Benjamini and Hochberg's rule. */
	readonly adjust: 'holm' | 'bh';
	/** The series of the data room that stands beside the question: its id, and behind a `~` what of it is what; null for none. */
	readonly beside: string | null;
	/** Questions on the board, where each chart filters the others. */
	readonly board: readonly string[];
}
