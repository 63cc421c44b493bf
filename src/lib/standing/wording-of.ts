import type { Ground } from '../benchmark/ground';
import type { Series } from '../catalog/series';
import type { Bilingual } from '../words/locale';

/** The survey behind some questions, and what it calls what it asks for. */
export interface Wording {
	readonly series: Series;
	/** By code of the item, in the order of the codes; only those that the series holds. */
	readonly labels: readonly { readonly code: string; readonly label: Bilingual }[];
}

/** The survey's own words for these items; null where the ground holds none of them in this series. */
export function wordingOf(id: Series['id'], codes: readonly string[], ground: Ground): Wording | null {
	const series = ground.series.find((one) => one.id === id);
	if (!series) return null;
	const held = new Set(ground.rows.filter((row) => row.series === id).map(({ item }) => item));
	const labels = codes.flatMap((code) => {
		const label = ground.codes.item?.[code];
		return label && held.has(code) ? [{ code, label }] : [];
	});
	return labels.length > 0 ? { series, labels } : null;
}
