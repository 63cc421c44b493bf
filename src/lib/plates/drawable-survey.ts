import type { Drawn } from '../charts/drawn';
import { isBin, proveBins } from '../charts/histogram/marks';
import { proveScale } from '../charts/likert/table';
import { must } from './proofs';

/** More bins than a drawing tells apart. */
const mostBins = 200;
/** More marked numbers than have names beside each other. */
const mostRules = 8;

/**
 * Proves what the charts of own surveys need: bins one behind the other; no more answers than there are shades, and their sums.
 *
 * @throws RangeError naming what is wrong
 */
export function proveSurveyForm(drawn: Drawn, domain: readonly [number, number]): void {
	if (drawn.chart === 'histogram') {
		const bins = drawn.data.filter(isBin);
		must(domain[0] === 0, 'domain');
		must(bins.length <= mostBins && drawn.data.length - bins.length <= mostRules, 'the number of bins');
		proveBins(bins);
	}
	if (drawn.chart === 'likert') {
		must(domain[0] === 0, 'domain');
		proveScale(drawn.data, domain);
	}
}
