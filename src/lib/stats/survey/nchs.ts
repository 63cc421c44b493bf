import { dfAdjustedN, isAtEnd, kornGraubardLimits } from './korn-graubard';
import type { Limits } from '../wilson';
import type { Measured } from './measured';

/** Why a share is too uncertain to be presented. */
export type Unreliable = 'few-respondents' | 'wide' | 'wide-for-its-size';

/** What the rule of NCHS says of a share, with the numbers it goes by. Limits and widths are proportions. */
export interface Presentation {
	/** n_eff, at most n; n at a share of 0 or 1, or where the variance is 0. */
	readonly neff: number;
	/** The same after the adjustment for degrees of freedom, which the interval is taken from; null where there are none. */
	readonly adjustedN: number | null;
	readonly limits: Limits | null;
	readonly width: number | null;
	/** Width over the share; null at 0. */
	readonly relativeWidth: number | null;
	/** Width over 1 - the share; null at 1. */
	readonly complementWidth: number | null;
	/** Empty where the share may be presented. */
	readonly unreliable: readonly Unreliable[];
	/** Whether someone should look at it before it is shown: a share of 0 or 1, or fewer than 8 degrees of freedom. */
	readonly review: boolean;
	/** Presented, but the share of those who said no is unreliable. */
	readonly complementUnreliable: boolean;
}

/** Fewest effective respondents, and the widths (absolute; relative) beyond which a share is suppressed. */
const rule = { neff: 30, width: 0.3, narrow: 0.05, relative: 1.3, df: 8 };

/**
 * The National Center for Health Statistics' rule for presenting proportions: suppressed below 30 effective respondents, where
 * the Korn-Graubard interval is 30 points wide or more, or more than 5 points and more than 130 % of the share.
 * The 30 are counted before the adjustment for degrees of freedom, the interval is taken after it. A share without an interval
 * (no degrees of freedom) is wide. Source: Parker et al. 2017, Vital and Health Statistics 2(175).
 */
export function presentationOf(share: Measured): Presentation {
	const { estimate, n, df } = share;
	const end = isAtEnd(estimate);
	const p = end ? Math.round(estimate) : estimate;
	const neff = share.neff === null || end ? n : Math.min(n, share.neff);
	const limits = kornGraubardLimits(share);
	const width = limits === null ? null : limits[1] - limits[0];
	const [relativeWidth, complementWidth] = [over(width, p), over(width, 1 - p)];
	const certain = share.variance === 0 && !end;
	const unreliable: Unreliable[] = [];
	if (neff < rule.neff) unreliable.push('few-respondents');
	if (width === null ? !certain : width >= rule.width) unreliable.push('wide');
	const tooWide = (relative: number | null) =>
		width !== null && width > rule.narrow && relative !== null && relative > rule.relative;
	if (tooWide(relativeWidth)) unreliable.push('wide-for-its-size');
	const presented = unreliable.length === 0;
	return {
		...{ neff, limits, width, relativeWidth, complementWidth, unreliable },
		adjustedN: end ? n : capped(dfAdjustedN(share), n),
		review: presented && (end || df < rule.df),
		complementUnreliable: presented && tooWide(complementWidth),
	};
}

const over = (width: number | null, part: number): number | null =>
	width === null || part === 0 ? null : width / part;

const capped = (value: number | null, most: number): number | null =>
	value === null ? null : Math.min(most, value);
