import type { Ground, Published } from './ground';
import type { Measure } from './measures';

/** The values of a measure that may be shown, those of another universe among them. */
export const publishedOf = ({ item, series, otherwise }: Measure, ground: Ground): Published[] =>
	valuesOf(item, [...series, ...otherwise], ground);

/** The values of an item in these series: neither missing nor confidential. */
export function valuesOf(item: string, ids: readonly string[], { rows, series }: Ground): Published[] {
	const labels = new Map(series.filter(({ id }) => ids.includes(id)).map((label) => [label.id, label]));
	return rows.flatMap((row) => {
		const label = labels.get(row.series);
		const isThere = row.item === item && row.value !== null && !row.flag.includes('c');
		return label && isThere ? [{ row, series: label }] : [];
	});
}
