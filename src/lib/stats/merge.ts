/** A share (or a mean) of one group, and how many members the group has. */
export interface Weighted {
	readonly value: number;
	/** Number of members, 0 or more; only the ratios of the weights matter. */
	readonly weight: number;
}

/**
 * The share in the union of groups that do not overlap: Σ wᵢ pᵢ / Σ wᵢ, in the unit of the values, not rounded.
 * It is exact if each weight is the size of the very group its share is a share of (the stratified mean: Cochran 1977,
 * Sampling Techniques, chapter 5).
 * Throws a RangeError for no group, a weight below 0, weights that sum to 0, or a number that is not finite.
 */
export function weightedMean(groups: readonly Weighted[]): number {
	for (const { value, weight } of groups) {
		if (!Number.isFinite(value)) throw new RangeError(`A value must be a finite number, got ${value}.`);
		if (!(weight >= 0 && weight < Infinity))
			throw new RangeError(`A weight must be a number from 0, got ${weight}.`);
	}
	const total = groups.reduce((sum, { weight }) => sum + weight, 0);
	if (!(total > 0 && total < Infinity))
		throw new RangeError(`The weights must sum to more than 0 and be finite, they sum to ${total}.`);
	return groups.reduce((sum, { value, weight }) => sum + value * (weight / total), 0);
}
