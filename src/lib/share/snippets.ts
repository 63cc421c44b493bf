import { dimensions, type Dimension } from '../catalog/series';

export const languages = ['r', 'python'] as const;
export type Language = (typeof languages)[number];

/** A part of a series, as a program should load it. */
export interface Excerpt {
	/** Absolute address of /data/<series>.csv. */
	readonly csvAddress: string;
	/** For each column that is not taken whole, the codes that are kept; `year` in digits. */
	readonly where: Readonly<Partial<Record<Dimension, readonly string[]>>>;
	readonly title: string;
	readonly citation: string;
}

/**
 * A few lines of code that load just this part of a series from its CSV and need no more than base R, or pandas. All columns are
 * read as text, so that "10-49" does not become a date nor a code NA a gap; then year, value and n are made
 * numbers. Strings are ASCII, so that they survive any editor.
 *
 * @throws RangeError when a year is not in digits
 */
export function snippet(language: Language, excerpt: Excerpt): string {
	const lines = language === 'r' ? r(excerpt) : python(excerpt);
	return `${lines.join('\n')}\n`;
}

function r({ csvAddress, where, title, citation }: Excerpt): string[] {
	const conditions = filters(where).map(([column, codes]) =>
		column === 'year'
			? `data$year %in% c(${codes.map((year) => `${digits(year)}L`).join(', ')})`
			: `data$${column} %in% c(${codes.map(rString).join(', ')})`,
	);
	return [
		...comments(title, citation),
		'',
		'# Everything as text first: "10-49" is no date, and the text "NA" is no gap.',
		'data <- read.csv(',
		`  ${rString(csvAddress)},`,
		'  colClasses = "character", na.strings = character(0), encoding = "UTF-8"',
		')',
		'data$year <- as.integer(data$year)',
		'data$value <- as.numeric(data$value) # NA: not published, see the column flag',
		'data$n <- as.numeric(data$n)         # NA: not published',
		'',
		...(conditions.length === 0
			? ['view <- data']
			: ['view <- data[', ...joined(conditions, ' &', '  ', ', ]')]),
		`print(view[c(${shown})])`,
	];
}

function python({ csvAddress, where, title, citation }: Excerpt): string[] {
	const conditions = filters(where).map(([column, codes]) =>
		column === 'year'
			? `data["year"].isin([${codes.map(digits).join(', ')}])`
			: `data["${column}"].isin([${codes.map(pythonString).join(', ')}])`,
	);
	return [
		// First, because Python would take a comment in line 1 or 2 for a declaration if it held "coding:".
		'import pandas as pd',
		'',
		...comments(title, citation),
		'',
		'# Everything as text first: "10-49" is no date, and the text "NA" is no gap.',
		'data = pd.read_csv(',
		`    ${pythonString(csvAddress)},`,
		'    dtype=str, keep_default_na=False, encoding="utf-8",',
		')',
		'data["year"] = data["year"].astype(int)',
		'for column in ["value", "n"]:  # NaN: not published, see the column flag',
		'    data[column] = pd.to_numeric(data[column])',
		'',
		...(conditions.length === 0
			? ['view = data']
			: [
					'view = data[',
					...joined(
						conditions.map((one) => `(${one})`),
						' &',
						'    ',
					),
					']',
				]),
		`print(view[[${shown}]])`,
	];
}

/** What is printed, in double quotes as both languages take them. */
const shown = [...dimensions, 'value', 'n', 'flag'].map((column) => `"${column}"`).join(', ');

const filters = (where: Excerpt['where']): [Dimension, readonly string[]][] =>
	dimensions.flatMap((column) => {
		const codes = where[column];
		return codes ? [[column, codes]] : [];
	});

const joined = (conditions: readonly string[], and: string, indent: string, end = ''): string[] =>
	conditions.map((one, i) => `${indent}${one}${i < conditions.length - 1 ? and : end}`);

function digits(year: string): string {
	if (!/^[1-9]\d{3}$/.test(year)) throw new RangeError(`"${year}" is not a year.`);
	return year;
}

/** Texts as comments, one a line; nothing in them ends a comment early or changes the order in which it is read. */
const comments = (...texts: readonly string[]): string[] =>
	texts
		.flatMap((text) => text.split(/[\r\n\v\f\u0085\u2028\u2029]+/))
		.map((line) => line.replace(/[\p{C}]/gu, ' ').trim())
		.filter(Boolean)
		.map((line) => `# ${line}`);

const rString = (text: string): string =>
	quoted(text.replaceAll('\0', ''), (code) =>
		code > 0xffff ? `\\U{${hex(code, 8)}}` : `\\u{${hex(code, 4)}}`,
	);

const pythonString = (text: string): string =>
	quoted(text, (code) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`));

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** A string in double quotes, with all but printable ASCII as numbers of characters; half a character becomes U+FFFD. */
const quoted = (text: string, numbered: (code: number) => string): string =>
	`"${text
		.replace(/["\\]/g, '\\$&')
		.replace(/\p{Cs}/gu, '\ufffd')
		.replace(/[^ -~]/gu, (character) => numbered(character.codePointAt(0) ?? 0))}"`;
