import type { Ground, Published } from './ground';
import type { Measure } from './measures';

/** What was found, by ground and measure: a page has one ground, and asks it anew with every answer. */
const found = new WeakMap<Ground, Map<Measure, readonly Published[]>>();

/** The values of a measure that may be shown, those of another universe among them. The ground must not be changed later. */
export function publishedOf(measure: Measure, ground: Ground): readonly Published[] {
	const known = found.get(ground) ?? new Map<Measure, readonly Published[]>();
	found.set(ground, known);
	const { item, series, otherwise } = measure;
	const published = known.get(measure) ?? valuesOf(item, [...series, ...otherwise], ground);
	known.set(measure, published);
	return published;
}

/** The values of an item in these series: neither missing nor confidential. */
export function valuesOf(item: string, ids: readonly string[], { rows, series }: Ground): Published[] {
	const labels = new Map(series.filter(({ id }) => ids.includes(id)).map((label) => [label.id, label]));
	return rows.flatMap((row) => {
		const label = labels.get(row.series);
		const isThere = row.item === item && row.value !== null && !row.flag.includes('c');
		return label && isThere ? [{ row, series: label }] : [];
	});
}
