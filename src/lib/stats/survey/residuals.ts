import type { Margin, Weights } from './weights';

/** R's number of sweeps; more change nothing that shows. */
const SWEEPS = 10;

/**
 * What the margins leave of the scores of an estimate: weights raked to known totals carry no chance in what the margins explain,
 * so the variance is that of the residuals. Each sweep takes from each category its mean, weighted by the weights before raking
 * (R's `svyrecvar` takes the unweighted mean: the same where those are equal). One margin is post-stratification.
 * Multiply by the raked weights for z. Source: Deville, Särndal & Sautory 1993, JASA 88:1013; R `survey::rake`.
 */
export function rakingResiduals(
	scores: Float64Array,
	base: Weights,
	margins: readonly Margin[],
): Float64Array {
	const left = Float64Array.from(scores);
	const sweeps = margins.length > 1 ? SWEEPS : 1;
	for (let sweep = 0; sweep < sweeps; sweep += 1) for (const margin of margins) takeMeans(left, base, margin);
	return left;
}

function takeMeans(scores: Float64Array, base: Weights, { codes, totals }: Margin): void {
	const [sums, weights] = [new Float64Array(totals.length), new Float64Array(totals.length)];
	for (let row = 0; row < scores.length; row += 1) {
		const code = codes[row] as number;
		sums[code] = (sums[code] ?? 0) + (scores[row] ?? 0) * (base[row] ?? 0);
		weights[code] = (weights[code] ?? 0) + (base[row] ?? 0);
	}
	for (let row = 0; row < scores.length; row += 1) {
		const code = codes[row] as number;
		const weight = weights[code] ?? 0;
		if (weight > 0) scores[row] = (scores[row] ?? 0) - (sums[code] ?? 0) / weight;
	}
}
