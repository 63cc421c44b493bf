/** Why something was guessed; words/ has a sentence for each. */
export type Because =
	// Kinds.
	| 'empty-column' // nothing stands in it
	| 'names-respondents' // the name says it, or every text is another and none is an answer: id
	| 'personal' // e-mail, phone, address of a computer: never shown
	| 'few-answers' // few different texts: single
	| 'two-answers' // yes and no, 1 and 0
	| 'known-scale' // agreement, satisfaction, frequency, grades
	| 'size-classes' // 1-9, 10 bis 49, 250+
	| 'calendar' // months, weekdays, quarters, years
	| 'dates'
	| 'slash-dates' // 3/4/2024: the day was taken to stand first
	| 'numeral-scale' // 1 to 5, with or without words
	| 'labelled-numerals' // 1 = yes
	| 'codes-in-order' // A1, A2, A10
	| 'code-by-name' // numerals that name something: postcode, NACE
	| 'leading-zeros' // 01067: names something, is no number
	| 'measured' // numbers, many different
	| 'many-texts' // more than 300 different
	| 'prose' // long, or nearly everyone wrote something else
	| 'delimited' // one text holds several answers
	| 'marked-columns' // several columns of one question with marks
	| 'yes-no-columns' // several columns of one question with yes and no
	// What texts mean.
	| 'missing-words' // k. A., weiß nicht
	| 'missing-codes' // -9, 999: far outside the other values
	| 'maybe-missing' // looks like a code for missing, but may be an answer: left as it is
	| 'yes-words'
	| 'two-is-chosen' // SoSci Survey writes 1 for not chosen and 2 for chosen
	| 'one-is-yes' // of 1 and 2, 1 was taken as yes
	| 'blank-is-missing' // who marked nothing was taken as not having answered
	| 'decimal-written'
	| 'decimal-mixed'
	| 'decimal-of-others' // the other columns of the file decide it
	| 'decimal-undecidable' // 1.234: the column stays text
	| 'unreadable-numbers' // a number column with some texts that are none
	// The sample.
	| 'weight-name'
	| 'weight-mean-one'
	| 'stratum-name'
	| 'cluster-name'
	| 'population-name'
	| 'population-needs-stratum' // its values differ, and no column says of which stratum each is
	| 'year-of-file';

/** One reason for a guess. The page shows it beside what was guessed. */
export interface Reason {
	/** Id of the question; null for the survey as a whole. */
	readonly question: string | null;
	readonly because: Because;
	/** Texts of the file that it rests on, at most five. */
	readonly texts: readonly string[];
	/** Where false, another reading is nearly as good: the reader is asked to look. */
	readonly sure: boolean;
}

/** A reason before it is known of which question it speaks. */
export type Why = Omit<Reason, 'question'>;

export const why = (because: Because, texts: readonly string[] = [], sure = true): Why => ({
	because,
	texts: texts.slice(0, 5),
	sure,
});
