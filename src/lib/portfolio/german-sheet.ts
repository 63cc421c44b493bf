import Papa from 'papaparse';
import { formula, type Field } from '../share/csv';

/**
 * A table as a file that opens with a double click in German Excel and LibreOffice: semicolon, decimal comma, byte order mark.
 * Texts that would run as a formula get a leading apostrophe; numbers stay numbers.
 */
export function germanSheet(headings: readonly string[], rows: readonly (readonly Field[])[]): string {
	const written = (field: Field): string | null => {
		if (typeof field === 'number') return String(field).replace('.', ',');
		return field !== null && formula.test(field) ? `'${field}` : field;
	};
	const text = Papa.unparse(
		[headings, ...rows].map((row) => row.map(written)),
		{ delimiter: ';' },
	);
	return `\ufeff${text}\r\n`;
}
