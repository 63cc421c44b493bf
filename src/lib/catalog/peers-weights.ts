import type { Observation } from './observation';
import type { Series } from './series';

/** Numbers of enterprises by size class, with the series they belong to. */
export interface Counts {
	readonly series: Pick<Series, 'id' | 'universe'>;
	readonly rows: readonly Counted[];
}

export type Counted = Pick<
	Observation,
	('series' | 'geo' | 'year' | 'size_class' | 'sector') | ('value' | 'flag' | 'grade' | 'source' | 'note')
>;

/** A row of counts that holds a count. */
export type Weight = Counted & { readonly value: number };

/**
 * The numbers of enterprises of these classes, all of one year: of the years that have every one of them, the nearest
 * to the year asked for, the later one of two. Else the first class that has none in the year that lacks the fewest.
 */
export function weightsFor(
	{ geo, year, sector }: Pick<Observation, 'geo' | 'year' | 'sector'>,
	classes: readonly string[],
	{ series, rows }: Counts,
): { readonly weights: readonly Weight[] } | { readonly missing: string } {
	const usable = rows.filter(
		(row): row is Weight =>
			row.series === series.id &&
			row.geo === geo &&
			row.sector === sector &&
			row.value !== null &&
			!row.flag.includes('c'),
	);
	const nearestFirst = [...new Set(usable.map((row) => row.year))].sort(
		(a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a,
	);
	const found = nearestFirst.map((counted) =>
		classes.map((size) => usable.find((row) => row.year === counted && row.size_class === size)),
	);
	const whole = found.find((weights) => weights.every((weight) => weight !== undefined));
	if (whole) return { weights: whole.filter((weight) => weight !== undefined) };
	const lacking = classes.filter((size) => !usable.some((row) => row.size_class === size));
	return { missing: lacking[0] ?? classes[0] ?? '' };
}
