import type { Estimate } from '../../stats/estimate';
import type { Measured } from '../../stats/survey/measured';
import type { Question } from '../../survey/codebook/codebook';
import type { StudyView } from '../../view/study-view';
import type { WeightsTold } from '../../words/survey/weights-told';

/** Respondents who are looked at together: all, or those who gave one answer to the question of the break. */
export interface Group {
	/** Place of the answer of the break; null for everyone. */
	readonly code: number | null;
	/** '' for everyone. */
	readonly label: string;
	/** `a`, `b` ...; '' for everyone. */
	readonly letter: string;
	/** Respondents with a weight who answered, unweighted; null where too few of them are in it, or it is withheld for others. */
	readonly n: number | null;
}

/** One value of a table. */
export interface Cell {
	readonly group: Group;
	/** As measured, whether or not it may be shown; null where nobody answered. Never shown itself. */
	readonly measured: Measured | null;
	/** What may be shown, in percent or in the unit of the number. */
	readonly estimate: Estimate;
	/** Respondents who gave this answer, unweighted; null where it is withheld, and for numbers. */
	readonly count: number | null;
	/** Letters of the groups whose value is smaller beyond chance, side by side. */
	readonly letters: string;
}

/** One answer (an option, a statistic of a number) over all groups. */
export interface Line {
	/** Id of the question and place of the answer: `q3 0`; of a statistic `q3 mean`. */
	readonly key: string;
	readonly question: Question;
	readonly answer: number | null;
	readonly label: string;
	/** In the order of `groups`. */
	readonly cells: readonly Cell[];
}

/** The difference of two groups on one line, or of two lines; in points, or in the unit of the number. */
export interface Difference {
	readonly line: Line;
	readonly a: Group;
	readonly b: Group;
	readonly difference: number;
	/** 95 %, before any correction for many comparisons; null where the sampling allows none. */
	readonly limits: readonly [number, number] | null;
	/** Adjusted for all comparisons of its line by `view.adjust`; null where it was not tested. */
	readonly p: number | null;
	readonly certain: boolean;
}

/** Whether question and break have to do with each other, or why that was not tested. */
export type Association =
	| {
			readonly kind: 'tested';
			readonly statistic: number;
			readonly df1: number;
			readonly df2: number;
			readonly p: number;
			readonly cramersV: number;
	  }
	| {
			readonly kind: 'none';
			readonly because: 'no-break' | 'overlapping' | 'too-small' | 'sampling' | 'number';
	  };

/** What the reader should know of how a table came about; words/ has a sentence for each. */
export type Remark =
	| { readonly kind: 'sum-over-100'; readonly sum: number }
	| { readonly kind: 'withheld'; readonly cells: number }
	| { readonly kind: 'marked'; readonly cells: number }
	| { readonly kind: 'lonely-psu'; readonly strata: number }
	| { readonly kind: 'design-effect'; readonly deff: number; readonly effective: number; readonly n: number }
	| { readonly kind: 'unweighted' }
	| { readonly kind: 'weighted'; readonly told: WeightsTold }
	| { readonly kind: 'overlapping' }
	| { readonly kind: 'base'; readonly text: string }
	| { readonly kind: 'filtered'; readonly n: number | null; readonly of: number };

/** Both ends of an ordered scale in one group, each summed up: "rather" and "fully". */
export interface Sums {
	readonly question: Question;
	readonly group: Group;
	readonly low: Estimate;
	readonly high: Estimate;
}

/** A view answered: one table, all that is said and drawn of it. */
export interface Answered {
	readonly view: StudyView;
	readonly questions: readonly Question[];
	readonly by: Question | null;
	/** Everyone first, then the answers of the break. */
	readonly groups: readonly Group[];
	readonly lines: readonly Line[];
	/** The most certain first. */
	readonly differences: readonly Difference[];
	readonly association: Association;
	readonly remarks: readonly Remark[];
	/** Of ordered scales with four answers or more, else empty. */
	readonly sums: readonly Sums[];
	/** `percent`, or what the number counts. */
	readonly unit: string;
	/** For a number: its distribution over everyone; null otherwise. */
	readonly distribution: Distribution | null;
}

/** Shares of respondents in bins of equal width: bin i is [from + i·width, from + (i+1)·width). */
export interface Distribution {
	readonly from: number;
	readonly width: number;
	readonly bins: readonly Estimate[];
	readonly mean: number | null;
	readonly median: number | null;
}
