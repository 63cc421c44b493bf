import type { Column, Table } from '../table';
import type { Constraints } from './constraints';
import type { Fault } from './fault';
import type { Row } from './shape';

const lexical = {
	string: /^(\S(.*\S)?)?$/u,
	integer: /^-?(0|[1-9]\d*)$/,
	number: /^-?(0|[1-9]\d*)(\.\d+)?$/,
};
const named = { string: 'a text with no blank at its ends', integer: 'a whole number', number: 'a number' };

/** Each cell by itself: type, whether it may be empty, and the constraints of its column. */
export function cellFaults(
	table: Table,
	rows: readonly Row[],
	constraints: (table: string, column: string) => Constraints | undefined,
): Fault[] {
	return table.columns.flatMap((column) => {
		const own = constraints(table.name, column.name);
		// Large tables say the same few texts again and again.
		const judged = new Map<string, string | null>();
		return rows.flatMap(({ row, cells }) => {
			const cell = cells[column.name] ?? '';
			let message = judged.get(cell);
			if (message === undefined) judged.set(cell, (message = wrong(cell, column, own)));
			return message === null ? [] : [{ file: table.path, row, column: column.name, message }];
		});
	});
}

function wrong(cell: string, column: Column, constraints: Constraints | undefined): string | null {
	if (cell === '') return column.required ? 'is empty, but must not be' : null;
	if (!lexical[column.type].test(cell)) return `must be ${named[column.type]}, got "${cell}"`;
	if (constraints === undefined) return null;
	const { minimum, maximum, options, pattern } = constraints;
	if (minimum !== null && Number(cell) < minimum) return `must be at least ${minimum}, got ${cell}`;
	if (maximum !== null && Number(cell) > maximum) return `must be at most ${maximum}, got ${cell}`;
	if (options !== null && !options.includes(cell))
		return `must be one of ${options.join(', ')}, got "${cell}"`;
	if (pattern !== null && !pattern.test(cell)) return `must match ${pattern.source}, got "${cell}"`;
	return null;
}
