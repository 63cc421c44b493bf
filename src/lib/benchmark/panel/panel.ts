import type { Estimate, Sampling } from '../../stats/estimate';
import type { Limits } from '../../stats/wilson';
import type { Network, Purpose, Want } from '../items';
import type { SizeClass } from '../profile';

/** What a business and a survey can both say yes to. */
export type PanelCode = 'E_SM1_ANY' | Network | Purpose | Want;

/** Who was asked: everyone, or only those who use social media. */
export const askedOf = ['all', 'users'] as const;
export type AskedOf = (typeof askedOf)[number];

/** One thing that shares are known of. */
export interface PanelItem {
	readonly code: PanelCode;
	readonly asked: AskedOf;
	/** The question as the survey asked it. */
	readonly question: string;
}

/** A number of each business: how many networks or purposes it named, or what it was asked for (`N1`, `N2` ...). */
export interface PanelNumber {
	readonly code: string;
	readonly asked: AskedOf;
	/** The question as the survey asked it; '' for the two that are counted. */
	readonly question: string;
	/** What is counted; '' where it is not known. */
	readonly unit: string;
}

/** The share (0-1) of those with at most `upTo`, its limits where chance of selection is known, and how many they are. */
export interface PanelStep {
	readonly upTo: number;
	readonly share: number;
	readonly limits: Limits | null;
	/** Respondents up to here, unweighted. */
	readonly count: number;
}

/**
 * How a number is spread over a group: rising steps, each with ten respondents or more of its own, so that no step is about one
 * of them. The last step is everyone.
 */
export type Spread =
	| {
			readonly kind: 'known';
			readonly n: number;
			/** Limits of a share of nobody; null where there are none. */
			readonly nobody: Limits | null;
			readonly steps: readonly PanelStep[];
	  }
	| { readonly kind: 'withheld' }
	| { readonly kind: 'absent' };

/** Businesses that are looked at together. */
export interface PanelGroup {
	/** null for all of them. */
	readonly size: SizeClass | null;
	/** Respondents; null where it is not told: too few, or kept back so that too few cannot be had by subtraction. */
	readonly n: number | null;
	/** Shares in percent, one for each item. */
	readonly shares: readonly Estimate[];
	/** One for each number. */
	readonly spreads: readonly Spread[];
}

/** An own survey as a group of peers: shares and distributions by size class, and no respondent. */
export interface Panel {
	readonly title: string;
	readonly universe: string;
	readonly publisher: string;
	readonly year: number | null;
	readonly sampling: Sampling;
	/** Made up: said wherever a figure of it is shown. */
	readonly invented: boolean;
	/** Whether weights or a design are in the figures. */
	readonly weighted: boolean;
	readonly items: readonly PanelItem[];
	readonly numbers: readonly PanelNumber[];
	/** All together first, then the size classes from the smallest. */
	readonly groups: readonly PanelGroup[];
}
