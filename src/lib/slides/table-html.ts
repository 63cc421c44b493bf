import type { Plate, PlateRow } from '../plates/plate';
import { frame } from '../words/frame';
import { slides as words } from '../words/slides';
import { escaped, tag } from './markup';
import { cell, columnsOf, type TableColumn } from './table-cells';

const heads = {
	label: words.label,
	group: words.group,
	year: frame.year,
	value: frame.value,
	interval: frame.interval,
} as const;

const numeric: readonly TableColumn[] = ['year', 'value', 'interval'];

/** Some rows of a plate as a table. */
export function tableHtml(
	plate: Plate,
	block: readonly number[],
	roles: readonly PlateRow['role'][],
): string {
	const columns = columnsOf(plate);
	const head = columns.map((column) =>
		tag('th', { scope: 'col', class: classOf(column) }, escaped(heads[column][plate.locale])),
	);
	const rows = block.flatMap((i) => {
		const row = plate.rows[i];
		return row === undefined
			? []
			: [tag('tr', { class: roles[i] ?? row.role }, ...cells(plate, row, columns))];
	});
	return tag('table', {}, tag('thead', {}, tag('tr', {}, ...head)), tag('tbody', {}, ...rows));
}

const cells = (plate: Plate, row: PlateRow, columns: readonly TableColumn[]): string[] =>
	columns.map((column) => {
		const { estimate } = row;
		const flag =
			column === 'value' && estimate.kind === 'known' && estimate.flag !== ''
				? tag('sup', {}, escaped(estimate.flag))
				: '';
		const text = escaped(cell(row, column, plate)) + flag;
		return column === 'label'
			? tag('th', { scope: 'row', class: 'label' }, text)
			: tag('td', { class: classOf(column) }, text);
	});

const classOf = (column: TableColumn): string => (numeric.includes(column) ? `${column} figure` : column);
