import type { Table } from '../table';
import type { Fault } from './fault';
import type { Line } from './lines';

/** One data row, its cells by column name. */
export interface Row {
	readonly row: number;
	readonly cells: Readonly<Record<string, string>>;
}

/** Header, number of fields and number of rows; the rows that have the right number of fields are handed on. */
export function readRows(table: Table, lines: readonly Line[]): { rows: readonly Row[]; faults: Fault[] } {
	const file = table.path;
	const faults: Fault[] = [];
	const columns = table.columns.map(({ name }) => name);
	const [header, ...body] = lines;

	columns.forEach((name, i) => {
		const found = header?.cells[i];
		if (found !== name)
			faults.push({
				file,
				row: 1,
				column: name,
				message: `the header has ${quoted(found)} in place ${i + 1}`,
			});
	});
	for (const extra of header?.cells.slice(columns.length) ?? [])
		faults.push({ file, row: 1, column: extra, message: 'the header has a column the label does not know' });

	if (body.length !== table.rows) {
		const message = `has ${body.length} rows, its label says ${table.rows}; the file is cut off, or run "npm run data:stamp"`;
		faults.push({ file, row: null, column: null, message });
	}
	const rows: Row[] = [];
	for (const { row, cells } of body) {
		if (cells.length === columns.length)
			rows.push({ row, cells: Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])) });
		else {
			const message = `has ${cells.length} fields instead of ${columns.length}`;
			faults.push({ file, row, column: columns[cells.length] ?? columns.at(-1) ?? null, message });
		}
	}
	return { rows, faults };
}

const quoted = (cell: string | undefined): string => (cell === undefined ? 'nothing' : `"${cell}"`);
