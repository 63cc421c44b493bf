/** The one table of own data in the database. */
export const surveyTable = 'survey';

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
	  };

/** A filter: the respondents whose code is one of these, or whose number lies in [from, to). All filters must hold. */
export type Filter =
	| { readonly kind: 'codes'; readonly column: string; readonly codes: readonly number[] }
	| { readonly kind: 'range'; readonly column: string; readonly from: number; readonly to: number };

/** What the columns of design are there, as the queries need to know. */
export interface DesignShape {
	readonly weighted: boolean;
	readonly strata: boolean;
	readonly clusters: boolean;
	readonly population: boolean;
}
