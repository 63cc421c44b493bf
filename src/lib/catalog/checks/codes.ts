import type { Catalog, Coded } from '../catalog';
import type { Table } from '../table';
import type { Fault } from './fault';
import type { Row } from './shape';

/** The columns that hold codes. */
export const codeColumns = [
	...(['item', 'geo', 'size_class', 'sector', 'age'] as const),
	...(['unit', 'flag', 'note'] as const),
] satisfies readonly Coded[];

/** The codes in a cell: a flag's letters stand side by side, a note's codes with one blank between. None in an empty cell. */
export function codesIn(column: (typeof codeColumns)[number], cell: string): readonly string[] {
	if (cell === '') return [];
	if (column === 'flag') return [...cell];
	return column === 'note' ? cell.split(' ') : [cell];
}

/** Codes and flag letters that the label does not name. An empty code means "not broken down", an empty flag or note "none". */
export function codeFaults(table: Table, rows: readonly Row[], { codes }: Catalog): Fault[] {
	return codeColumns.flatMap((column) => {
		const known = new Map<string, readonly string[]>();
		const messages = (cell: string): readonly string[] => {
			const parts = codesIn(column, cell);
			const unknown = parts.filter((code) => !Object.hasOwn(codes[column] ?? {}, code));
			return [
				...unknown.map((code) => `"${code}" has no name in codes.${column} of the label`),
				...(new Set(parts).size < parts.length ? [`names a code twice: "${cell}"`] : []),
			];
		};
		return rows.flatMap(({ row, cells }) => {
			const cell = cells[column] ?? '';
			let found = known.get(cell);
			if (found === undefined) known.set(cell, (found = messages(cell)));
			return found.map((message): Fault => ({ file: table.path, row, column, message }));
		});
	});
}
