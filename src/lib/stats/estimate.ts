/** How a sample was drawn; `unknown` where the publisher does not say. */
export type Sampling = 'probability' | 'quota' | 'opt-in' | 'unknown';

/** The 95 % interval of an estimate in the unit of its value, or the reason why there is none. */
export type Interval =
	| { readonly kind: 'interval'; readonly low: number; readonly high: number }
	| {
			readonly kind: 'at-best';
			readonly low: number;
			readonly high: number;
			readonly because: readonly Doubt[];
	  }
	| { readonly kind: 'none'; readonly because: NoInterval };

/** What makes an interval a lower bound of the uncertainty only. */
export type Doubt = 'base-not-stated' | 'sampling-not-stated';

/** Why no interval can be calculated. */
export type NoInterval = 'n-not-published' | 'not-a-probability-sample' | 'not-a-share' | 'no-variance';

/** Eurostat's letters: b break, c confidential, d definition differs, e estimated, p provisional, u low reliability. */
export type FlagLetter = 'b' | 'c' | 'd' | 'e' | 'p' | 'u';

/** '' for none, or letters side by side: a value can be estimated and of low reliability ("eu"). `lettersOf` checks them. */
export type Flag = string;

/** One figure as it may be shown. Missing is a value with a reason, never a zero, a NaN or an empty bar. */
export type Estimate =
	| {
			readonly kind: 'known';
			readonly value: number;
			readonly interval: Interval;
			readonly base: number | null;
			readonly flag: Flag;
	  }
	| {
			readonly kind: 'withheld';
			readonly reason: 'confidential' | 'small-base';
			readonly base: number | null;
	  }
	| { readonly kind: 'absent'; readonly reason: 'not-published' | 'not-collected' };
