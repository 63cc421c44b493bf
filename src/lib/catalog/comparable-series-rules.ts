import type { Described, Finding } from './comparable';
import { sameUniverse, unstated } from './comparable-populations';

/** What two different series have against being compared, or null. */
type SeriesRule = (a: Described, b: Described) => Finding | null;

export const seriesRules: readonly SeriesRule[] = [
	({ concept: a, title }, { concept: b, title: other }) =>
		a === b ? null : { code: 'concept', facts: { a: title, b: other } },

	({ unit: a }, { unit: b }) => (a === b ? null : { code: 'unit', facts: { a, b } }),

	(a, b) => (sameUniverse(a, b) ? null : { code: 'population', facts: { a: a.universe, b: b.universe } }),

	(a, b) =>
		a.population === b.population && unstated(a) ? { code: 'population-unstated', facts: {} } : null,

	({ index: a }, { index: b }) => (a === b ? null : { code: 'index', facts: { a, b } }),

	({ sampling: a }, { sampling: b }) =>
		a === b || a === 'unknown' || b === 'unknown' ? null : { code: 'sampling-differs', facts: { a, b } },

	({ sampling: a }, { sampling: b }) =>
		a === 'unknown' || b === 'unknown' ? { code: 'sampling-unknown', facts: {} } : null,

	({ publisher: a }, { publisher: b }) => (a === b ? null : { code: 'publisher', facts: { a, b } }),

	({ mode: a }, { mode: b }) =>
		a === null || b === null || a.en === b.en ? null : { code: 'mode', facts: { a, b } },
];
