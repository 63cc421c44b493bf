import type { PlateRow } from '../plates/plate';
import { dimensions } from '../catalog/series';
import type { Locale } from '../words/locale';
import type { ExplorerRow } from './compose';
import { plateRow } from './marks';
import type { Unsaid } from './shown';

/**
 * The rows of a table in one language. It spreads every dimension: what a row is filed under beside its code and its year is
 * its group, so that no two rows have one name.
 */
export function tableRows({ view, rows, opened }: Unsaid, locale: Locale): PlateRow[] {
	const { codes } = opened.holding;
	const others = dimensions.filter(
		(dimension) =>
			dimension !== view.by &&
			dimension !== 'year' &&
			new Set(rows.map(({ observation }) => observation[dimension])).size > 1,
	);
	return rows.map((row: ExplorerRow) => {
		const filed = others.map((dimension) => [dimension, String(row.observation[dimension])] as const);
		return {
			...plateRow(row, locale),
			group: filed.map(([, code]) => code).join(' '),
			groupLabel: filed
				.map(([dimension, code]) => codes[dimension]?.[code]?.[locale] ?? code)
				.filter((name) => name !== '')
				.join(', '),
		};
	});
}
