/**
 * One column as it stands in the file: every different text once, and which of them each respondent has. Nothing is
 * interpreted yet: `0,5`, `01067` and `-9` are texts, with the spaces around them taken off.
 */
export interface RawColumn {
	/** As the header calls it, '' where it has none; need not be the only one of that name, and may be `__proto__`. */
	readonly name: string;
	/** The different texts, in the order of their first occurrence; never ''. */
	readonly texts: readonly string[];
	/** For each respondent the place of the text in `texts`; -1 where the field is empty. */
	readonly codes: Int32Array;
}

/** A survey file as it was read: respondents by columns. */
export interface RawSurvey {
	/** Name of the file. */
	readonly file: string;
	/** Number of respondents; all columns are as long. */
	readonly rows: number;
	readonly columns: readonly RawColumn[];
}
