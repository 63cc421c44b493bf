import Papa from 'papaparse';
import type { Dialect } from './dialect';

/** The fields of one record by PapaParse; lines in it belong to quoted fields. */
export function split(
	record: string,
	{ delimiter, quote, escape }: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>,
): string[] {
	if (quote === null || !record.includes(quote)) return record.split(delimiter);
	const { data } = Papa.parse<string[]>(record, {
		delimiter,
		quoteChar: quote,
		escapeChar: escape === 'backslash' ? '\\' : quote,
		newline: '\n',
		header: false,
		dynamicTyping: false,
	});
	// More than one: PapaParse sees a record's end where we see none, and the quotes cannot be trusted.
	return data.length === 1 ? (data[0] ?? []) : [];
}
