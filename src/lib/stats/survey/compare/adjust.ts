/** How p-values of several comparisons are raised so that chance finds among them stay rare. */
export type Adjustment = 'none' | 'bonferroni' | 'holm' | 'hochberg' | 'bh' | 'by';

/**
 * The p-values of a family of comparisons, adjusted, in the order given; none becomes smaller, none exceeds 1.
 * `holm` and `bonferroni` keep the chance of one false find or more below the level whatever hangs together; `hochberg`
 * needs independence or positive dependence; `bh` keeps the expected share of false finds below it, `by` also under any dependence.
 * Source: Holm 1979, Scand. J. Stat. 6:65; Hochberg 1988, Biometrika 75:800; Benjamini & Hochberg 1995, JRSS-B 57:289;
 * Benjamini & Yekutieli 2001, Ann. Stat. 29:1165; R `p.adjust`. Throws a RangeError for a p outside 0-1.
 */
export function adjust(ps: readonly number[], method: Adjustment): number[] {
	for (const p of ps) if (!(p >= 0 && p <= 1)) throw new RangeError(`A p-value must lie in 0-1, got ${p}.`);
	const m = ps.length;
	switch (method) {
		case 'none':
			return [...ps];
		case 'bonferroni':
			return ps.map((p) => Math.min(1, m * p));
		case 'holm':
			return stepDown(ps, (rank) => m - rank + 1);
		case 'hochberg':
			return stepUp(ps, (rank) => m - rank + 1);
		case 'bh':
			return stepUp(ps, (rank) => m / rank);
		case 'by': {
			const harmonic = ps.reduce((sum, _, at) => sum + 1 / (at + 1), 0);
			return stepUp(ps, (rank) => (harmonic * m) / rank);
		}
		default:
			return method satisfies never;
	}
}

/** From the smallest p up, each at least as large as the one before. */
function stepDown(ps: readonly number[], times: (rank: number) => number): number[] {
	const adjusted = [...ps];
	let least = 0;
	for (const [place, at] of ascending(ps).entries()) {
		least = Math.max(least, Math.min(1, (ps[at] ?? 1) * times(place + 1)));
		adjusted[at] = least;
	}
	return adjusted;
}

/** From the largest p down, each at most as large as the one before. */
function stepUp(ps: readonly number[], times: (rank: number) => number): number[] {
	const adjusted = [...ps];
	let most = 1;
	for (const [place, at] of [...ascending(ps).entries()].reverse()) {
		most = Math.min(most, (ps[at] ?? 1) * times(place + 1));
		adjusted[at] = most;
	}
	return adjusted;
}

const ascending = (ps: readonly number[]): number[] =>
	ps.map((_, at) => at).sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
