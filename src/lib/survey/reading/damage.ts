/** What is wrong with a place in a file; words/ has a sentence for each. */
export type DamageKind =
	| 'too-few-fields'
	| 'too-many-fields'
	| 'stray-quote' // a quote inside an unquoted field, or text behind a closing quote
	| 'open-quote' // a quote that is never closed, or closed suspiciously far away
	| 'other-delimiter' // the line would fit if it were cut by another delimiter
	| 'other-line-end' // a line end that differs from the rest of the file
	| 'not-a-letter' // bytes that the encoding does not know, or NUL
	| 'blank-line' // a line without anything inside the table
	| 'repeated-header' // the header stands again in the middle: two tables, or files put together
	| 'second-table' // from here on lines have another shape
	| 'too-long'; // a field longer than any answer

/** One damaged place. Nothing is silently repaired or left out: the reader sees it and decides. */
export interface Damage {
	readonly kind: DamageKind;
	/** Line of the file at which the record begins; 1 is the first. */
	readonly line: number;
	/** Number of the respondent it belongs to, from 0, or null where it belongs to none. */
	readonly record: number | null;
	/** How many fields there are, the letter, the other delimiter: what the sentence needs; text of the file is cut to 80 letters. */
	readonly detail: string;
}
