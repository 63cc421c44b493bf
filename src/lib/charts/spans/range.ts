/** What stands left and right of the marks of a row: at which share of the axis, and how much room it takes, px. */
export interface Need {
	readonly low: number;
	readonly left: number;
	readonly high: number;
	readonly right: number;
}

/**
 * Where the ends of an axis may stand so that all texts outside the marks stay between `from` and `to`: as far
 * apart as possible. Places are in px, `low` and `high` are shares of the axis (0-1).
 *
 * @param inset kept free at both ends in any case, px
 */
export function spanRange(
	needs: readonly Need[],
	from: number,
	to: number,
	inset: number,
): readonly [number, number] {
	let left = from + inset;
	let right = to - inset;
	// Either end gives way to the other's texts; each round moves them less than the one before.
	for (let round = 0; round < 12; round++) {
		for (const need of needs) {
			if (need.low < 1) left = Math.max(left, (from + need.left - need.low * right) / (1 - need.low));
		}
		for (const need of needs) {
			if (need.high > 0) right = Math.min(right, (to - need.right - (1 - need.high) * left) / need.high);
		}
	}
	return [left, right];
}
