import type { Reason } from '../catalog/comparable';
import type { Estimate } from '../stats/estimate';
import type { Mark } from './answers';
import type { Published } from './ground';
import type { Principle, Purpose, TypeCode, Want } from './items';
import type { Ladder } from './ladder-rungs';

/** How many of the four types of social media a business uses: none, one, or two and more. */
export const positions = ['none', 'one', 'two'] as const;
export type Position = (typeof positions)[number];

/** Whether the business uses any social media, beside the share of its peers that does. */
export interface PresenceFinding {
	readonly kind: 'presence';
	/** E_SM1_ANY. */
	readonly mark: Mark | null;
	readonly ladder: Ladder;
}

/** One type of social media, or one purpose, beside the share of peers. */
export interface PracticeFinding {
	readonly kind: 'type' | 'purpose';
	readonly code: TypeCode | Purpose;
	readonly mark: Mark | null;
	readonly ladder: Ladder;
}

/** One of the seven wants: the share of people who look for it, and whether the business offers it. */
export interface WantFinding {
	readonly kind: 'want';
	readonly code: Want;
	readonly mark: Mark | null;
	/** Null where the data hold none. */
	readonly figure: (Published & { readonly estimate: Estimate }) | null;
}

/** One of the five principles. No survey asks firms for it: there is no share of peers, and it is said so. */
export interface PrincipleFinding {
	readonly kind: 'principle';
	readonly code: Principle;
	readonly mark: Mark | null;
}

export type Finding = PresenceFinding | PracticeFinding | WantFinding | PrincipleFinding;

/**
 * Shares of firms with no, one, and two or more types: of one group in one year. `two` is published, `any` is published,
 * `none` and `one` are what is left (100 - any, any - two), so they are calculated. Null where not both are published for
 * the same group and year.
 */
export interface Distribution {
	readonly position: Position | null;
	readonly shares: Readonly<Record<Position, number>> | null;
	/** What it is calculated from. */
	readonly any: Published | null;
	readonly two: Published | null;
	/** The area it is of; every size from 10 persons and every sector asked. */
	readonly geo: string;
}

/** One published year of the share of firms at today's position of the business, or beyond it. */
export interface YearShare extends Published {
	readonly year: number;
	readonly value: number;
}

/**
 * In which year most firms of the area had reached what the business has today: the share of firms with at least one type
 * (position `one`) or two or more (`two`) passed one half. Nothing is said between published years.
 */
export type Lead =
	/** More than half were there in `first`, the first published year above 50 %; `before` is the last published year below. */
	| {
			readonly kind: 'reached';
			readonly position: Position;
			readonly first: YearShare;
			readonly before: YearShare | null;
			/** What is to be weighed where `first` is compared with `before`; left out for nothing. */
			readonly cautions?: readonly Reason[];
			readonly years: readonly YearShare[];
	  }
	/** Not half of them are there yet: the business is ahead of most. */
	| {
			readonly kind: 'ahead';
			readonly position: Position;
			readonly latest: YearShare;
			readonly years: readonly YearShare[];
	  }
	/** The business uses none; most firms have at least one type since `first`, or do not yet. */
	| {
			readonly kind: 'not-started';
			readonly first: YearShare | null;
			readonly before: YearShare | null;
			readonly cautions?: readonly Reason[];
			readonly latest: YearShare;
			readonly years: readonly YearShare[];
	  }
	| { readonly kind: 'none'; readonly because: 'no-answer' | 'no-figure' };

/** A business seen beside its peers. The same whatever order it answered in. */
export interface Findings {
	/** What is known of the peers at all: the ladder of E_SM1_ANY. */
	readonly presence: PresenceFinding;
	/** Relevant and not yet offered first, most wanted first; then unanswered, offered, not relevant, each most wanted first. */
	readonly wants: readonly WantFinding[];
	readonly distribution: Distribution;
	readonly lead: Lead;
	/** Gaps first, the most common among peers first. */
	readonly types: readonly PracticeFinding[];
	readonly purposes: readonly PracticeFinding[];
	readonly principles: readonly PrincipleFinding[];
	/** What the business does already, the rarest among its peers or most wanted first. */
	readonly strengths: readonly Finding[];
}
