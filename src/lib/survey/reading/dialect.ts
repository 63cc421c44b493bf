/** How the bytes of a file stand for letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a text file writes a table; guessed, shown, and corrected by the reader. */
export interface Dialect {
	readonly encoding: Encoding;
	readonly delimiter: ',' | ';' | '\t' | '|';
	/** What fields are wrapped in; null where a quote is a letter like any other. */
	readonly quote: '"' | "'" | null;
	/** How a quote inside a quoted field is written: doubled, or behind a backslash. */
	readonly escape: 'doubled' | 'backslash';
	/** Lines before the header (or before the first respondent) that belong to no table. */
	readonly preamble: number;
	/** Header lines: 0 for none; of several the names are put together. */
	readonly headers: number;
	/** Last line (1 is the first of the file) that belongs to the table; null for the end of the file. */
	readonly lastLine: number | null;
	/** The sheet of a workbook; missing where a file has none. */
	readonly sheet?: string;
}
