import type { PanelStep, Spread } from './panel';

/** Where a number stands in a distribution. */
export type RankIn =
	/** Businesses (0-1) that lie lower or at the same place, with the chance of selection at both ends. */
	| { readonly kind: 'interval'; readonly low: number; readonly high: number }
	/** Only respondents can be counted: those surely lower, and those up to the same place. */
	| { readonly kind: 'counts'; readonly below: number; readonly upTo: number; readonly of: number }
	| { readonly kind: 'none'; readonly because: 'withheld' | 'absent' };

/**
 * The rank of a number: from the lower limit of the share below it to the upper limit of the share up to it, as `limitsOfRank`
 * has it. Where several numbers share a step they count as the same: the rank is then wider, never narrower.
 */
export function rankIn(spread: Spread, value: number): RankIn {
	if (spread.kind !== 'known') return { kind: 'none', because: spread.kind };
	const { steps, n, nobody } = spread;
	const below = steps.findLast(({ upTo }) => upTo < value);
	const here: PanelStep | undefined = steps.find(({ upTo }) => upTo >= value) ?? steps.at(-1);
	const low = below === undefined ? nobody : below.limits;
	const high = here?.limits ?? null;
	if (low === null || high === null)
		return { kind: 'counts', below: below?.count ?? 0, upTo: here?.count ?? n, of: n };
	return { kind: 'interval', low: low[0], high: high[1] };
}
