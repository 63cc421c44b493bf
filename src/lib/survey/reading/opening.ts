import { afterLines } from './bytes';
import { Cutter, type Cut } from './cutter';
import type { Dialect } from './dialect';
import { expectedFields, lacksFirstName, namesOf } from './header';
import { limits, type Unreadable } from './reading';

/** Records whose shape says how many fields a record has. */
const LOOKED_AT = 200;

/** A header line, and the line it stands on. */
export interface HeaderLine extends Cut {
	readonly line: number;
}

/** What is known of a table before its respondents are read. */
export interface Opening {
	readonly cutter: Cutter;
	readonly headers: readonly HeaderLine[];
	/** Names of columns, '' for those without. */
	readonly names: readonly string[];
	/** Fields that a record should have; there may be more names. */
	readonly expected: number;
	/** Where the first record begins, and its line. */
	readonly at: number;
	readonly line: number;
	/** The first records as they are cut. */
	readonly first: readonly (readonly string[])[];
}

/** A line without anything. */
export const isBlank = ({ text, fields }: Cut): boolean => fields.length <= 1 && text.trim() === '';

/** Reads the header and looks at the first records. */
export function openingOf(
	bytes: Uint8Array,
	dialect: Dialect,
): Opening | { readonly unreadable: Unreadable } {
	const cutter = new Cutter(bytes, dialect);
	let at = afterLines(bytes, 0, dialect.preamble);
	let line = 1 + dialect.preamble;
	const take = (count: number, last: number): HeaderLine[] => {
		const taken: HeaderLine[] = [];
		while (at < bytes.length && taken.length < count && line <= last) {
			const cut = cutter.at(at, null);
			if (!isBlank(cut)) taken.push({ ...cut, line });
			at = cut.next;
			line += cut.lines;
		}
		return taken;
	};
	const headers = take(dialect.headers, Infinity);
	const start = { at, line };
	const first = take(LOOKED_AT, dialect.lastLine ?? Infinity).map(({ fields }) => fields);
	if (first.length === 0) return { unreadable: headers.length > 0 ? 'no-respondents' : 'empty' };
	const header = headers.length > 0 ? Math.max(...headers.map(({ fields }) => fields.length)) : null;
	const counts = first.map(({ length }) => length);
	const expected = expectedFields(header, counts);
	const width = Math.max(header ?? 0, expected);
	if (width > limits.columns) return { unreadable: 'too-large' };
	const isShort = header !== null && lacksFirstName(header, expected, first);
	const named = headers.map(({ fields }) => (isShort ? ['', ...fields] : fields));
	return { cutter, headers, names: namesOf(named, width), expected, ...start, first };
}
