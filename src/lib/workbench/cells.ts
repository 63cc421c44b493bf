import type { Scalar } from '../queries/query';
import { isNumeric, type Cells } from '../queries/workbench';
import type { Locale } from '../words/locale';
import { number } from '../words/number';

/** How a column is shown: years are numbers that are not grouped, "2023" and not "2.023". */
export type Kind = 'number' | 'year' | 'text';

interface Column {
	readonly name: string;
	readonly type: string;
}

/** The kinds of an answer's columns. A column of whole numbers from 1900 to 2100 holds years. */
export function kindsOf(columns: readonly Column[], rows: readonly Cells[]): Kind[] {
	return columns.map(({ type }, i) => {
		if (!isNumeric(type)) return 'text';
		const isYear = (cell: Scalar | undefined) =>
			cell === null || (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2100);
		const some = rows.some((row) => row[i] !== null);
		return some && rows.every((row) => isYear(row[i])) ? 'year' : 'number';
	});
}

/** A type as it stands in a column's head: an ENUM without its values. */
export function typeName(type: string): string {
	const short = type.replace(/^ENUM\(.*\)$/s, 'ENUM');
	return short.length > 24 ? `${short.slice(0, 23)}…` : short;
}

/** A cell as it is shown. Numbers keep three decimals, or three digits that count when they are below one. */
export function shown(cell: Scalar, kind: Kind, locale: Locale): string {
	if (cell === null) return 'NULL';
	if (typeof cell === 'string' || kind === 'year') return String(cell);
	const size = Math.abs(cell);
	if (size >= 1e15 || (size > 0 && size < 1e-9)) return String(cell);
	return number(cell, locale, size >= 1 || size === 0 ? 3 : 2 - Math.floor(Math.log10(size)));
}

/** A cell in full, for a tip, a copy or a file: numbers with a decimal point. */
export const whole = (cell: Scalar): string => (cell === null ? 'NULL' : String(cell));

/** Widths of the columns in characters, from their heads and their first rows; the table keeps them while it scrolls. */
export function widths(
	columns: readonly Column[],
	kinds: readonly Kind[],
	rows: readonly Cells[],
	locale: Locale,
): number[] {
	const sample = rows.slice(0, 200);
	return columns.map(({ name, type }, i) => {
		const cells = sample.map((row) => shown(row[i] ?? null, kinds[i] ?? 'text', locale).length);
		return Math.min(40, Math.max(6, name.length + 2, typeName(type).length, ...cells)) + 2;
	});
}
