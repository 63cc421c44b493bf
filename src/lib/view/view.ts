import type { Dimension } from '../catalog/series';

/** What a reader looks at. The address in the browser is its only home. */
export interface View {
	readonly series: string;
	/** Codes to keep, per dimension; a dimension that is not named is not filtered. An empty list keeps nothing. */
	readonly where: Readonly<Partial<Record<Dimension, readonly string[]>>>;
	/** The dimension whose codes become the bars, dots or lines. */
	readonly by: Dimension;
	/** A code of `by` to compare with; it is part of the answer even when `where` leaves it out. */
	readonly against: string | null;
}
