import { keyColumns } from '../observation-columns';
import type { Fault } from './fault';
import type { Row } from './shape';

/** Rows that say a second time what an earlier row, of any table, already said. */
export function keyFaults(
	tables: readonly { readonly file: string; readonly rows: readonly Row[] }[],
): Fault[] {
	const seen = new Map<string, { file: string; row: number }>();
	return tables.flatMap(({ file, rows }) =>
		rows.flatMap(({ row, cells }): Fault[] => {
			const key = JSON.stringify(keyColumns.map((column) => cells[column]));
			const first = seen.get(key);
			if (first === undefined) seen.set(key, { file, row });
			return first === undefined
				? []
				: [{ file, row, column: keyColumns.join(), message: `repeats ${first.file}:${first.row}` }];
		}),
	);
}
