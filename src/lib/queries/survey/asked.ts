/** The one table of own data, and the part of the database it lies in. */
export const surveyTable = 'survey';
export const surveyCatalog = 'own';

/** A dimension of a table of cells. */
export type Dimension =
	/** The answers of a column of codes. */
	| { readonly kind: 'codes'; readonly column: string }
	/** A column of numbers cut into bins of `width` from `from`: the code is the bin's place, 0 to `bins` - 1. */
	| {
			readonly kind: 'bins';
			readonly column: string;
			readonly from: number;
			readonly width: number;
			readonly bins: number;
	  }
	/** A column of numbers cut at rising `cuts`: code 0 is up to and with the first cut, 1 up to and with the second ... */
	| { readonly kind: 'cuts'; readonly column: string; readonly cuts: readonly number[] }
	/**
	 * The options of a multiple choice, at most 30: the code has a bit for each that was chosen, lowest first; 0 is none of
	 * them. Who answered none of the columns has no code.
	 */
	| { readonly kind: 'options'; readonly columns: readonly string[] };

/**
 * A filter: the respondents whose code is one of these, who chose any of these options (1 in any of the columns), or whose
 * number lies in [from, to). All filters must hold.
 */
export type Filter =
	| { readonly kind: 'codes'; readonly column: string; readonly codes: readonly number[] }
	| { readonly kind: 'any'; readonly columns: readonly string[] }
	| { readonly kind: 'range'; readonly column: string; readonly from: number; readonly to: number };

/** A column of numbers that is summed up, less any number near its mean: squares of large numbers lose their spread. */
export interface Value {
	readonly column: string;
	readonly centre: number;
}

/** What the columns of design are there, as the queries need to know. */
export interface DesignShape {
	readonly weighted: boolean;
	readonly strata: boolean;
	readonly clusters: boolean;
	readonly population: boolean;
}
