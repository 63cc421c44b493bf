import type { Column } from '../benchmark/portfolio/columns';
import type { RowFault } from '../benchmark/portfolio/read-row';
import { columnName, expected, reason } from '../words/benchmark/portfolio-faults';
import { headings as ours } from '../words/benchmark/portfolio-columns';
import type { Locale } from '../words/locale';
import { columnLetters } from './column-letters';

/** What is wrong with a row, in one language. */
export interface ToldFault {
	readonly line: number;
	/** Its column as the file and a spreadsheet call it; '' where the row is wrong as a whole. */
	readonly column: string;
	/** What stands there; '' where the row is wrong as a whole. */
	readonly found: string;
	readonly reason: string;
	/** What may stand there; '' where the row is wrong as a whole. */
	readonly expected: string;
}

/** What may stand in a column. */
export const expectedIn = (column: Column, locale: Locale): string =>
	(column in expected ? expected[column as keyof typeof expected] : expected.MARK)[locale];

/** Says what is wrong; `headings` and `mapping` are those of the file. */
export function tellFault(
	fault: RowFault,
	{
		headings,
		mapping,
	}: { readonly headings: readonly string[]; readonly mapping: Readonly<Partial<Record<Column, number>>> },
	locale: Locale,
): ToldFault {
	const { line, column } = fault;
	const why = reason(fault, headings.length, locale);
	if (column === null) return { line, column: '', found: '', reason: why, expected: '' };
	const at = mapping[column] ?? 0;
	return {
		line,
		column: columnName(headings[at] || ours[column][locale], columnLetters(at)),
		found: fault.found,
		reason: why,
		expected: expectedIn(column, locale),
	};
}

/** All faults of a row in one text, for a file. */
export const sayFaults = (faults: readonly ToldFault[]): string =>
	faults
		.map(({ column, found, reason: why, expected: wanted }) =>
			column === '' ? why : `${column}: „${found}“. ${why} (${wanted})`,
		)
		.join(' | ');
