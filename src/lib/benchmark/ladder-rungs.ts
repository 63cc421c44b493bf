import type { Estimate } from '../stats/estimate';
import type { Published } from './ground';

/**
 * From the narrowest group to the widest. The trade goes before the size: among small firms shares differ more between trades
 * than between sizes, but for recruiting (docs/decisions/0010). `eu` is the European Union in the newest year, with or without
 * the United Kingdom.
 */
export const rungNames = [
	...(['sector-size', 'sector', 'size', 'country'] as const),
	...(['eu-sector-size', 'eu-sector', 'eu-size', 'eu'] as const),
] as const;
export type RungName = (typeof rungNames)[number];

/** In what a published group leaves out the business that is put beside it. */
export type LeftOut = 'size' | 'sector' | 'country';

/** What a rung has to say. */
export type RungState =
	/** This is the figure shown. */
	| { readonly kind: 'shown'; readonly figure: Published; readonly leavesOut: readonly LeftOut[] }
	/** There is a figure, but a closer one goes before it. */
	| { readonly kind: 'wider'; readonly figure: Published; readonly leavesOut: readonly LeftOut[] }
	/** There is a figure, but the business is not among those it counts, and another rung has one where it is. */
	| { readonly kind: 'without-you'; readonly figure: Published; readonly leavesOut: readonly LeftOut[] }
	/** There is a figure, but it is more than `mostYears` older than the newest of the ladder. */
	| { readonly kind: 'too-old'; readonly figure: Published; readonly newest: number }
	| { readonly kind: 'not-published' }
	/** The business has not said its size or its sector, or has no country with figures of its own. */
	| { readonly kind: 'not-said'; readonly what: 'size' | 'sector' | 'country' };

export interface Rung {
	readonly name: RungName;
	readonly state: RungState;
}

/** The figure that a ladder shows, judged. */
export interface Peers extends Published {
	readonly rung: RungName;
	readonly estimate: Estimate;
	readonly leavesOut: readonly LeftOut[];
}

/** All rungs, narrowest first, and what is shown; null where no rung has a figure. At most one rung is 'shown'. */
export interface Ladder {
	readonly item: string;
	readonly rungs: readonly Rung[];
	readonly shown: Peers | null;
}
