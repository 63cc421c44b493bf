import type { Series } from '../series';
import type { Table } from '../table';
import { LABEL, type Fault } from './fault';
import type { Row } from './shape';

/** Each row beside the label of its series: there is one, it files the series in this table, and in this unit. */
export function rowLabelFaults(table: Table, rows: readonly Row[], series: readonly Series[]): Fault[] {
	const file = table.path;
	const labels = new Map(series.map((label) => [label.id, label]));
	const unlabelled = new Map<string, { row: number; count: number }>();
	const faults = rows.flatMap(({ row, cells }): Fault[] => {
		const { series: id = '', unit } = cells;
		const label = labels.get(id);
		if (label === undefined) {
			const first = unlabelled.get(id);
			if (first) first.count += 1;
			else if (id !== '') unlabelled.set(id, { row, count: 1 });
			return [];
		}
		const astray = `"${id}" belongs into ${label.table}, says its label`;
		const misread = `must be ${label.unit} as in the label of "${id}"`;
		return [
			...(label.table === table.name ? [] : [{ file, row, column: 'series', message: astray }]),
			...(label.unit === unit ? [] : [{ file, row, column: 'unit', message: misread }]),
		];
	});
	const nameless = [...unlabelled].map(([id, { row, count }]) => {
		const message = `"${id}" has no label in ${LABEL} (${count} rows)`;
		return { file, row, column: 'series', message };
	});
	return [...nameless, ...faults];
}
