import { compareSeries, type Comparison } from './comparable';
import { verdicts } from './comparable-verdicts';
import type { Series } from './series';

/** Another series on the same matter, with what may be said of putting the two side by side. */
export interface Neighbour {
	readonly series: Series;
	readonly comparison: Comparison;
}

/**
 * The other series of the same concept, the most comparable first. `years`: those a series has values for.
 */
export function neighbours(
	all: readonly Series[],
	own: Series,
	years: (id: Series['id']) => readonly number[],
): Neighbour[] {
	return all
		.filter(({ id, concept }) => id !== own.id && concept === own.concept)
		.map((series) => ({
			series,
			comparison: compareSeries(own, series, { a: years(own.id), b: years(series.id) }),
		}))
		.sort((a, b) => verdicts.indexOf(a.comparison.verdict) - verdicts.indexOf(b.comparison.verdict));
}
