import type { Facts } from '../words/comparability';

/** From the best to the worst. */
export const verdicts = ['comparable', 'caution', 'not-comparable'] as const;
export type Verdict = (typeof verdicts)[number];

export const worst = (given: readonly Verdict[]): Verdict =>
	verdicts.findLast((verdict) => given.includes(verdict)) ?? 'comparable';

/** The two things one can want of two figures: to speak of the difference between them, or to draw them on one scale. */
export type Purpose = 'difference' | 'scale';

const no = { difference: 'not-comparable', scale: 'not-comparable' } as const;
const care = { difference: 'caution', scale: 'caution' } as const;
const remark = { difference: 'comparable', scale: 'comparable' } as const;

/**
 * How heavy each reason weighs, in the order in which a reader is told. A break, and two aggregates of changing membership, forbid the difference, but not
 * one drawing: there each keeps its own line, and the line is cut at the break. A missing value leaves a gap in a
 * drawing, no more. A remark is worth saying and changes no verdict.
 */
const weights: { readonly [Code in keyof Facts]: Readonly<Record<Purpose, Verdict>> } = {
	unit: no,
	concept: no,
	population: no,
	'population-unstated': no,
	index: no,
	item: no,
	aggregate: { difference: 'not-comparable', scale: 'caution' },
	break: { difference: 'not-comparable', scale: 'caution' },
	'no-value': { difference: 'not-comparable', scale: 'comparable' },
	definition: care,
	'sampling-differs': care,
	'sampling-unknown': care,
	publisher: care,
	mode: care,
	years: care,
	'low-reliability': care,
	estimated: care,
	provisional: care,
	quoted: care,
	'inferred-year': care,
	noted: care,
	'n-not-published': remark,
	'same-respondents': remark,
};

export const verdictOf = (code: keyof Facts, purpose: Purpose): Verdict => weights[code][purpose];

const codes = Object.keys(weights);

/** Puts the worst first, and reasons of one weight in the order of the table. */
export const worstFirst = (
	a: { readonly code: keyof Facts; readonly verdict: Verdict },
	b: { readonly code: keyof Facts; readonly verdict: Verdict },
): number =>
	verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) || codes.indexOf(a.code) - codes.indexOf(b.code);
