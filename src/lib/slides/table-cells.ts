import { counted } from '../catalog/unit';
import type { Plate, PlateRow } from '../plates/plate';
import { decimals } from '../stats/decimals';
import { missing } from '../words/flags';
import { formatOf, ownDecimals } from '../plates/unit';
import { number } from '../words/number';

/** Columns of a table on a slide that have something to say, in their order. */
export type TableColumn = 'label' | 'group' | 'year' | 'value' | 'interval';

export function columnsOf({ rows }: Pick<Plate, 'rows'>): TableColumn[] {
	const several = (of: (row: PlateRow) => string | number) => new Set(rows.map(of)).size > 1;
	const columns: TableColumn[] = ['label'];
	if (several(({ groupLabel }) => groupLabel)) columns.push('group');
	if (several(({ year }) => year)) columns.push('year');
	columns.push('value');
	if (rows.some(hasInterval)) columns.push('interval');
	return columns;
}

const hasInterval = ({ estimate }: PlateRow): boolean =>
	estimate.kind === 'known' && estimate.interval.kind !== 'none';

/** What a cell says; the flag of a value stands beside it. */
export function cell(row: PlateRow, column: TableColumn, { unit, locale, domain }: Plate): string {
	const { estimate } = row;
	if (column === 'label') return row.label;
	if (column === 'group') return row.groupLabel;
	if (column === 'year') return String(row.year);
	if (estimate.kind !== 'known')
		return column === 'value' ? (missing[estimate.reason]?.[locale] ?? estimate.reason) : '';
	const isCounted = counted.some((one) => one === unit);
	const places = unit === 'own' ? ownDecimals(domain) : isCounted ? 0 : decimals(estimate.base);
	if (column === 'value') return formatOf(unit, domain)(estimate.value, locale, places);
	if (estimate.interval.kind === 'none') return '';
	const { low, high } = estimate.interval;
	return `${number(low, locale, places)}–${number(high, locale, places)}`;
}
