import Papa from 'papaparse';
import type { Fault } from './fault';

/** One record of a CSV file with the line it begins in. */
export interface Line {
	readonly row: number;
	readonly cells: readonly string[];
}

/** The records of a CSV text (RFC 4180, lines ending with LF), header included, and where quotes are broken. */
export function readLines(file: string, text: string): { lines: readonly Line[]; faults: Fault[] } {
	const lines: Line[] = [];
	const faults: Fault[] = [];
	const body = text.replace(/\n$/, '');
	let row = 1;
	let start = 0;
	Papa.parse<string[]>(body, {
		delimiter: ',',
		newline: '\n',
		step: ({ data, errors, meta }) => {
			lines.push({ row, cells: data });
			for (const { message } of errors)
				faults.push({ file, row, column: null, message: `broken quotes: ${message}` });
			row += body.slice(start, meta.cursor).split('\n').length - 1;
			start = meta.cursor;
		},
	});
	return { lines, faults };
}
