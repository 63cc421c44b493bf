import { coded, type Catalog, type Coded } from '../catalog';
import type { Table } from '../table';
import type { Fault } from './fault';
import type { Row } from './shape';

/** Codes and flag letters that the label does not name. An empty code means "not broken down", an empty flag "none". */
export function codeFaults(table: Table, rows: readonly Row[], { codes }: Catalog): Fault[] {
	const unknown = (column: Coded, code: string) => !Object.hasOwn(codes[column] ?? {}, code);
	return rows.flatMap(({ row, cells }) =>
		coded.flatMap((column) => {
			const cell = cells[column] ?? '';
			const parts = column === 'flag' ? [...cell] : cell === '' ? [] : [cell];
			const faults = parts
				.filter((code) => unknown(column, code))
				.map((code) => `"${code}" has no name in codes.${column} of the label`);
			if (new Set(parts).size < parts.length) faults.push(`names a letter twice: "${cell}"`);
			return faults.map((message): Fault => ({ file: table.path, row, column, message }));
		}),
	);
}
