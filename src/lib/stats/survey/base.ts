import type { Base } from './measured';
import type { Moments } from './moments';

/**
 * The respondents of some variables that no row shares (the cells of a domain): their number, weights and degrees of
 * freedom, PSUs with one of them minus strata with one (R `degf(subset(design, ...))`).
 */
export function baseOf({ strata }: Moments, places: readonly number[]): Base {
	let [n, sumW, sumW2, psus, used] = [0, 0, 0, 0, 0];
	const over = (values: readonly number[]) => places.reduce((sum, place) => sum + (values[place] ?? 0), 0);
	for (const { counts, totals, squares, second } of strata) {
		const here = over(counts);
		n += here;
		sumW += over(totals);
		sumW2 += over(squares);
		if (here > 0) used += 1;
		psus += second.kind === 'clusters' ? second.psus.filter((psu) => over(psu.counts) > 0).length : here;
	}
	return { n, sumW, sumW2, df: psus - used };
}
