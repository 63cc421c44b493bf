/** Fewest respondents of a figure that is shown at all, and of one that is shown without a mark. */
export const fewest = { shown: 10, unmarked: 30 } as const;

/** What the number of respondents behind a figure allows: nobody answered, never shown, shown with a mark, shown. */
export type BaseSize = 'empty' | 'withheld' | 'marked' | 'enough';

/** Throws a RangeError for an n that is no number from 0. */
export function baseSize(n: number): BaseSize {
	if (!(n >= 0 && n < Infinity)) throw new RangeError(`A base must be 0 or more, got ${n}.`);
	if (n === 0) return 'empty';
	if (n < fewest.shown) return 'withheld';
	return n < fewest.unmarked ? 'marked' : 'enough';
}
