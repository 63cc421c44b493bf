import type { RawSurvey } from '../raw';
import type { Damage } from './damage';
import type { Dialect } from './dialect';

/** Why a file cannot be read as a table at all; words/ has a sentence for each that says what to do. */
export type Unreadable =
	| 'empty' // no bytes, or nothing but blank lines
	| 'no-respondents' // a header and nothing below it
	| 'not-text' // a picture, a PDF, a program
	| 'html' // a web page saved as .csv
	| 'excel' // .xlsx or .xls under another name; `.xlsx` is read by another reader
	| 'spss'
	| 'archive' // any other zip
	| 'too-large' // more than `most` bytes, rows or columns
	| 'one-column'; // nothing that separates fields was found: it is shown, and the reader may go on

/** What is shown before a file is read whole. */
export interface Preview {
	readonly dialect: Dialect;
	/** How sure the guess is, 0-1, and the next best guess: below 0.9 the reader is asked to look twice. */
	readonly certainty: number;
	readonly columns: readonly string[];
	/** The first respondents, as many fields each as the line has. */
	readonly rows: readonly (readonly string[])[];
	/** The first lines of the file as they are. */
	readonly lines: readonly string[];
	/** Bytes of the file. */
	readonly bytes: number;
	/** Sheets of a workbook; missing for other files. */
	readonly sheets?: readonly string[];
}

/** A file read whole. Damaged records are in `survey` as well as they could be cut, and listed: see leave-out.ts. */
export interface Reading {
	readonly survey: RawSurvey;
	readonly dialect: Dialect;
	/** In the order of their lines; at most `most` are named, all are counted. */
	readonly damages: readonly Damage[];
	readonly damaged: number;
	/** Records with damage, which the reader keeps or leaves out. */
	readonly damagedRecords: readonly number[];
}

/** Limits that are said, not hit: rows and columns that a browser holds, and how many damages are named. */
export const limits = {
	bytes: 500_000_000,
	rows: 2_000_000,
	columns: 10_000,
	field: 100_000,
	named: 1_000,
} as const;
