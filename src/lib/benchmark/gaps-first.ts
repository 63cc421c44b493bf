import type { Mark } from './answers';

const places: readonly (Mark | null)[] = ['not-yet', null, 'yes', 'not-relevant'];

/**
 * Gaps first, then what has no answer, what the business does, and what is not relevant for it; within each the highest share
 * first, those without a share last. Those that are alike keep their order.
 */
export const gapsFirst = <Marked extends { readonly mark: Mark | null }>(
	findings: readonly Marked[],
	share: (finding: Marked) => number | null,
): Marked[] =>
	findings.toSorted((a, b) => places.indexOf(a.mark) - places.indexOf(b.mark) || falling(share(a), share(b)));

/** Order of two shares, the higher first; one that is not there comes last. */
export function falling(a: number | null, b: number | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return b - a;
}
