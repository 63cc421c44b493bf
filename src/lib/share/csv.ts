import Papa from 'papaparse';

/** What a field may hold; null becomes an empty field. */
export type Field = string | number | null;

/**
 * How a text begins that a spreadsheet would run as a formula. Without the rest of the line: Papa Parse's own
 * pattern ends in `.*$` and so lets through a formula that is followed by a line break.
 */
export const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV for machines (RFC 4180): comma, decimal point, CRLF after every row, no byte order mark.
 * Texts that a spreadsheet would take for a formula get a leading apostrophe; numbers stay numbers, negative ones too.
 * Throws an Error that names the row when it has not as many fields as there are columns, or a number is not finite.
 */
export function csv(columns: readonly string[], rows: readonly (readonly Field[])[]): string {
	for (const [at, row] of rows.entries()) {
		if (row.length !== columns.length) {
			throw new Error(`Row ${at + 1} has ${row.length} fields for ${columns.length} columns.`);
		}
		const odd = row.findIndex((field) => typeof field === 'number' && !Number.isFinite(field));
		if (odd !== -1) throw new Error(`Row ${at + 1}, column ${columns[odd]}: ${row[odd]} is not a number.`);
	}
	const text = Papa.unparse([[...columns], ...rows.map((row) => [...row])], { escapeFormulae: formula });
	return `${text}\r\n`;
}
