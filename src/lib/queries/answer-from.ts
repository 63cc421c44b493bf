import type { Observation } from '../catalog/observation';
import { dimensions } from '../catalog/series';
import type { View } from '../view/view';

/**
 * What `observations(view)` answers, from the rows of the series at hand instead of the database: the same rows in the
 * same order (text by code point). A test holds the two to each other.
 */
export function answerFrom(rows: readonly Observation[], view: View): Observation[] {
	const tests = dimensions.flatMap((dimension) => {
		const codes = view.where[dimension];
		if (codes === undefined) return [];
		const kept = new Set(codes);
		if (dimension === view.by && view.against !== null) kept.add(view.against);
		return [{ dimension, kept }];
	});
	return rows
		.filter(
			(row) =>
				row.series === view.series && tests.every(({ dimension, kept }) => kept.has(String(row[dimension]))),
		)
		.sort(byPlace);
}

function byPlace(a: Observation, b: Observation): number {
	for (const dimension of dimensions) {
		const [one, other] = [a[dimension], b[dimension]];
		if (one !== other) return one < other ? -1 : 1;
	}
	return 0;
}
