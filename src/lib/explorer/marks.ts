import { says } from '../catalog/comparable-notes';
import type { Mark, PanelPoint, Placed, Point } from '../charts/chart';
import type { Exploration } from '../view/exploration';
import type { Locale } from '../words/locale';
import type { ExplorerRow } from './compose';

/** The data of one drawing, by the chart that draws them. */
export type Drawn =
	| { readonly chart: 'bars' | 'dots' | 'map'; readonly data: readonly Mark[] }
	| { readonly chart: 'grouped' | 'dumbbell' | 'heat' | 'multiplesOfBars'; readonly data: readonly Placed[] }
	| { readonly chart: 'lines'; readonly data: readonly Point[] }
	| { readonly chart: 'multiples'; readonly data: readonly PanelPoint[] };

/** What a view's rows are drawn as; null for a table. `keyOf` of the same rows finds the row of a target. */
export function marksOf(
	{ form, split }: Pick<Exploration, 'form' | 'split'>,
	rows: readonly ExplorerRow[],
	locale: Locale,
): Drawn | null {
	const mark = (row: ExplorerRow): Mark => ({
		key: row.code,
		label: row.label[locale],
		estimate: row.estimate,
		role: row.role,
	});
	const placed = (row: ExplorerRow): Placed => ({
		...mark(row),
		key: `${row.code} ${row.group}`,
		row: row.code,
		group: row.group,
		groupLabel: row.groupLabel[locale],
	});
	const point = (row: ExplorerRow): Point => ({
		label: row.label[locale],
		estimate: row.estimate,
		role: row.role,
		line: row.code,
		year: row.observation.year,
		breakBefore: says(row.observation, 'break'),
	});
	switch (form) {
		case 'bars':
		case 'map':
			return { chart: form, data: rows.map(mark) };
		case 'dots':
			return split === null
				? { chart: 'dots', data: rows.map(mark) }
				: { chart: 'grouped', data: rows.map(placed) };
		case 'dumbbell':
		case 'heat':
			return { chart: form, data: rows.map(placed) };
		case 'lines':
			return { chart: 'lines', data: rows.map(point) };
		case 'multiples':
			return new Set(rows.map(({ observation }) => observation.year)).size > 1
				? {
						chart: 'multiples',
						data: rows.map((row) => ({
							...point(row),
							panel: row.group,
							panelLabel: row.groupLabel[locale],
						})),
					}
				: { chart: 'multiplesOfBars', data: rows.map(placed) };
		case 'table':
			return null;
		default:
			return form satisfies never;
	}
}

/** The key under which a row's mark is found among the targets of its drawing. */
export function keyOf(chart: Drawn['chart'], { code, group, observation }: ExplorerRow): string {
	if (chart === 'lines') return `${code} ${observation.year}`;
	if (chart === 'multiples') return `${group} ${code} ${observation.year}`;
	return chart === 'bars' || chart === 'dots' || chart === 'map' ? code : `${code} ${group}`;
}
