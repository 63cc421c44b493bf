import type { Series } from '../series';
import type { Table } from '../table';
import { LABEL, type Fault } from './fault';
import type { Row } from './shape';

/** Each row beside the label of its series: there is one, it files the series in this table, and in this unit. */
export function rowLabelFaults(table: Table, rows: readonly Row[], series: readonly Series[]): Fault[] {
	const file = table.path;
	const unlabelled = new Set<string>();
	return rows.flatMap(({ row, cells }): Fault[] => {
		const { series: id = '', unit } = cells;
		const label = series.find((candidate) => candidate.id === id);
		if (label === undefined) {
			if (id === '' || unlabelled.has(id)) return [];
			unlabelled.add(id);
			const count = rows.filter((other) => other.cells['series'] === id).length;
			return [{ file, row, column: 'series', message: `"${id}" has no label in ${LABEL} (${count} rows)` }];
		}
		const faults: Fault[] = [];
		if (label.table !== table.name)
			faults.push({
				file,
				row,
				column: 'series',
				message: `"${id}" belongs into ${label.table}, says its label`,
			});
		if (label.unit !== unit)
			faults.push({ file, row, column: 'unit', message: `must be ${label.unit} as in the label of "${id}"` });
		return faults;
	});
}

/** Labels of series that no row belongs to. */
export function emptyLabelFaults(rows: readonly Row[], series: readonly Series[]): Fault[] {
	const used = new Set(rows.map(({ cells }) => cells['series']));
	return series.flatMap(({ id }, i) =>
		used.has(id)
			? []
			: [{ file: LABEL, row: null, column: `series[${i}]`, message: `"${id}" has a label but no row` }],
	);
}
