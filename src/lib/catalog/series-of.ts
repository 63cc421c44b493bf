import type { Series } from './series';

/** The label of a series. Throws an Error that lists the ids there are when none has this one. */
export function seriesOf<Label extends Pick<Series, 'id'>>(
	catalog: { readonly series: readonly Label[] },
	id: string,
): Label {
	const found = catalog.series.find((series) => series.id === id);
	if (found) return found;
	throw new Error(
		`No series "${id}" in the catalogue. There are: ${catalog.series.map((series) => series.id).join(', ')}.`,
	);
}
