import type { Spread } from '../../queries/survey/numbers';
import { fewest } from '../../stats/survey/small-base';

const most = 60;

/**
 * Where a number is cut, so that between two cuts lie ten respondents or more and no cut tells the number of one of them alone.
 * The last cut is the highest number. Of many different numbers some sixty are taken.
 */
export function cutsOf({ x, n }: Spread): number[] {
	const all = n.reduce((sum, count) => sum + count, 0);
	const least = Math.max(fewest.shown, Math.ceil(all / most));
	const cuts: number[] = [];
	let here = 0;
	for (const [place, value] of x.entries()) {
		here += n[place] ?? 0;
		if (here < least) continue;
		cuts.push(value);
		here = 0;
	}
	const highest = x.at(-1);
	if (highest === undefined || here === 0) return cuts;
	// Too few are left for a step of their own: they go with the one before.
	return [...cuts.slice(0, -1), highest];
}
