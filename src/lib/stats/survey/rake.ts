import { hindrance, sumsOf, type Fitted, type Margin, type Weights } from './weights';

/** Fitted when each category's sum is off its total by less than this share. */
const TIGHT = 1e-14;
/** After this many rounds what is reached is taken if it is off by less than `LOOSE`: rounding may keep it from `TIGHT`. */
const ROUNDS = 1000;
const LOOSE = 1e-10;

/**
 * Weights raked to several margins (iterative proportional fitting): each margin in turn is scaled to its totals until all fit.
 * Refused where a category with a total has no respondents (or the other way round), where the margins do not sum alike, and
 * where they contradict each other so that it does not converge.
 * Source: Deming & Stephan 1940, Ann. Math. Stat. 11:427; R `survey::rake`.
 */
export function rake(weights: Weights, margins: readonly Margin[]): Fitted {
	const because = hindrance(weights, margins);
	if (because !== null) return { kind: 'refused', because };
	const fitted = Float64Array.from(weights);
	let off = Infinity;
	for (let rounds = 1; rounds <= ROUNDS; rounds += 1) {
		for (const margin of margins) scale(fitted, margin);
		const before = off;
		off = Math.max(0, ...margins.map((margin) => distance(fitted, margin)));
		// The last digits may go to and fro: no better than before, and good enough.
		if (off < TIGHT || (off < LOOSE && off >= before)) return { kind: 'fitted', weights: fitted, rounds };
	}
	if (off < LOOSE) return { kind: 'fitted', weights: fitted, rounds: ROUNDS };
	return { kind: 'refused', because: { kind: 'not-converging' } };
}

/** Weights scaled to one margin, in place. */
export function scale(weights: Weights, margin: Margin): void {
	const sums = sumsOf(weights, margin);
	const factors = margin.totals.map((total, category) => (total === 0 ? 0 : total / (sums[category] ?? 0)));
	for (let row = 0; row < weights.length; row += 1)
		weights[row] = (weights[row] ?? 0) * (factors[margin.codes[row] as number] ?? 0);
}

/** max |total/sum - 1| over the categories. */
function distance(weights: Weights, margin: Margin): number {
	const sums = sumsOf(weights, margin);
	return Math.max(
		...margin.totals.map((total, category) =>
			total === 0 ? 0 : Math.abs(total / (sums[category] ?? 0) - 1),
		),
	);
}
