import type { Mark, Placed, Point } from '../charts/chart';
import type { Drawn } from '../charts/drawn';
import type { HistogramMark } from '../charts/histogram/marks';
import { binOf } from './bins';
import type { PlateForm } from './form';
import { layered, layers } from './layers';
import type { PlateRow } from './plate';

/**
 * What rows are drawn as in a form; null for a table.
 *
 * @throws RangeError when a row of bars or of a histogram is none
 */
export function marksOf(form: PlateForm, rows: readonly PlateRow[]): Drawn | null {
	switch (form) {
		case 'bars':
			return { chart: 'bars', data: layered(rows).map(bar) };
		case 'map':
			return { chart: form, data: rows.map(mark) };
		case 'dots':
			return rows.every(({ group }) => group === '')
				? { chart: 'dots', data: rows.map(mark) }
				: { chart: 'grouped', data: rows.map(placed) };
		case 'histogram':
			return { chart: 'histogram', data: layered(rows).map(binOrRule) };
		case 'dumbbell':
		case 'heat':
		case 'likert':
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

const bar = ({ row, whole }: ReturnType<typeof layered>[number]): Mark => ({
	...mark(row),
	...(whole && { whole: { label: whole.groupLabel, estimate: whole.estimate } }),
});

const binOrRule = (layer: ReturnType<typeof layered>[number]): HistogramMark =>
	layer.row.group === layers.rule
		? { kind: 'rule', ...mark(layer.row), key: `${layers.rule} ${layer.row.code}` }
		: { kind: 'bin', ...bar(layer), ...binOf(layer.row.code) };

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
