import Papa from 'papaparse';
import { observationColumns } from '../src/lib/catalog/observation-columns';
import type { Row } from './rows';

/** A table of ours as the bytes of its file: RFC 4180 with lines that end in LF, UTF-8. */
export function tableBytes(rows: readonly Row[]): Uint8Array {
	const cells = rows.map((row) => observationColumns.map((column) => row[column]));
	return new TextEncoder().encode(
		`${Papa.unparse([[...observationColumns], ...cells], { newline: '\n' })}\n`,
	);
}
