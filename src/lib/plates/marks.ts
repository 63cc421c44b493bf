import type { Mark, Placed, Point } from '../charts/chart';
import type { Drawn } from '../charts/drawn';
import type { Form } from '../view/exploration';
import type { PlateRow } from './plate';

/** What rows are drawn as in a form; null for a table. */
export function marksOf(form: Form, rows: readonly PlateRow[]): Drawn | null {
	switch (form) {
		case 'bars':
		case 'map':
			return { chart: form, data: rows.map(mark) };
		case 'dots':
			return rows.every(({ group }) => group === '')
				? { chart: 'dots', data: rows.map(mark) }
				: { chart: 'grouped', data: rows.map(placed) };
		case 'dumbbell':
		case 'heat':
			return { chart: form, data: rows.map(placed) };
		case 'lines':
			return { chart: 'lines', data: rows.map(point) };
		case 'multiples':
			return new Set(rows.map(({ year }) => year)).size > 1
				? {
						chart: 'multiples',
						data: rows.map((row) => ({ ...point(row), panel: row.group, panelLabel: row.groupLabel })),
					}
				: { chart: 'multiplesOfBars', data: rows.map(placed) };
		case 'table':
			return null;
		default:
			return form satisfies never;
	}
}

const mark = ({ code, label, estimate, role }: PlateRow): Mark => ({ key: code, label, estimate, role });

const placed = (row: PlateRow): Placed => ({
	...mark(row),
	key: `${row.code} ${row.group}`,
	row: row.code,
	group: row.group,
	groupLabel: row.groupLabel,
});

const point = ({ code, label, estimate, role, year, breakBefore }: PlateRow): Point => ({
	...{ label, estimate, role, year, breakBefore },
	line: code,
});
