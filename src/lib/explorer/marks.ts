import { says } from '../catalog/comparable-notes';
import type { Drawn } from '../charts/drawn';
import { marksOf as marksOfRows } from '../plates/marks';
import type { PlateRow } from '../plates/plate';
import type { Exploration } from '../view/exploration';
import type { Locale } from '../words/locale';
import type { ExplorerRow } from './compose';

/** A row of a view in one language. */
export const plateRow = (row: ExplorerRow, locale: Locale): PlateRow => ({
	code: row.code,
	label: row.label[locale],
	group: row.group,
	groupLabel: row.groupLabel[locale],
	year: row.observation.year,
	estimate: row.estimate,
	role: row.role,
	breakBefore: says(row.observation, 'break'),
});

/** What a view's rows are drawn as; null for a table. `keyOf` of the same rows finds the row of a target. */
export const marksOf = (
	{ form }: Pick<Exploration, 'form'>,
	rows: readonly ExplorerRow[],
	locale: Locale,
): Drawn | null =>
	marksOfRows(
		form,
		rows.map((row) => plateRow(row, locale)),
	);

/** The key under which a row's mark is found among the targets of its drawing. */
export function keyOf(chart: Drawn['chart'], { code, group, observation }: ExplorerRow): string {
	if (chart === 'lines') return `${code} ${observation.year}`;
	if (chart === 'multiples') return `${group} ${code} ${observation.year}`;
	return chart === 'bars' || chart === 'dots' || chart === 'map' ? code : `${code} ${group}`;
}
