import type { Observation } from '../catalog/observation';
import { observationColumns } from '../catalog/observation-columns';
import type { Ground } from './ground';

/** A ground as it travels in a page: its rows column by column, which is a third smaller than row by row. */
export interface Packed extends Omit<Ground, 'rows'> {
	readonly columns: { readonly [Name in keyof Observation]: readonly Observation[Name][] };
}

export function pack({ rows, ...labels }: Ground): Packed {
	const columns = observationColumns.map((name) => [name, rows.map((row) => row[name])] as const);
	return { ...labels, columns: Object.fromEntries(columns) as unknown as Packed['columns'] };
}

/** The ground that was packed, rows in their order. */
export function unpack({ columns, ...labels }: Packed): Ground {
	const row = (i: number) =>
		Object.fromEntries(observationColumns.map((name) => [name, columns[name][i]])) as unknown as Observation;
	return { ...labels, rows: columns.series.map((_, i) => row(i)) };
}
