import type { Cells } from '../../queries/survey/cells';

/** A respondent as the cells know one: where in the design, with which code and weight. */
export interface Respondent {
	readonly stratum: number;
	/** null where there are no clusters. */
	readonly psu: number | null;
	readonly weight: number;
}

/**
 * The cells without one respondent of this code. The design stays as it was drawn: the others are then a domain of the
 * sample. Throws a RangeError where the cells do not hold the respondent.
 */
export function without(cells: Cells, { stratum, psu, weight }: Respondent, code: number): Cells {
	if (weight === 0) return cells;
	const at = Array.from({ length: cells.count }, (_, i) => i).find(
		(i) =>
			cells.stratum[i] === stratum &&
			(cells.psu === null || cells.psu[i] === psu) &&
			cells.codes[0]?.[i] === code,
	);
	if (at === undefined || !((cells.n[at] ?? 0) >= 1))
		throw new RangeError('The respondent is in none of the cells.');
	const isLast = cells.n[at] === 1;
	const less = (sums: Float64Array, by: number) =>
		sums.map((sum, i) => (i !== at ? sum : isLast ? 0 : sum - by));
	return { ...cells, n: less(cells.n, 1), w: less(cells.w, weight), w2: less(cells.w2, weight ** 2) };
}
