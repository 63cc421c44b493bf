import type { Sides, Spoken } from '../words/comparability';
import { pointRules } from './comparable-point-rules';
import { seriesRules } from './comparable-series-rules';
import { verdictOf, worst, worstFirst, type Purpose, type Verdict } from './comparable-verdicts';
import type { Observation } from './observation';
import { keyColumns } from './observation-columns';
import type { Series } from './series';

export type { Verdict } from './comparable-verdicts';

/** What a comparison needs to know of a series. */
export type Described = Pick<
	Series,
	| 'id'
	| 'title'
	| 'universe'
	| 'unit'
	| 'publisher'
	| 'mode'
	| 'sampling'
	| 'population'
	| 'concept'
	| 'index'
>;

/** One observation with the label of its series: `{ row, series }`. */
export interface Point {
	readonly row: Pick<Observation, (typeof keyColumns)[number] | 'value' | 'n' | 'flag' | 'grade' | 'note'>;
	/** `n`: the survey's; the row's own goes before it. */
	readonly series: Described & Pick<Series, 'n'>;
}

/** Why two figures may not, or not simply, be compared, or what is to be said about it. `words/comparability` says it. */
export type Finding = Spoken;
export type Reason = Finding & { readonly verdict: Verdict };

/** The verdict is that of the worst reason; the reasons come worst first. None: comparable, without a remark. */
export interface Comparison {
	readonly verdict: Verdict;
	readonly reasons: readonly Reason[];
}

/**
 * Whether the difference between two published values may be spoken of. Symmetric, but for the sides of the facts;
 * a value beside itself is comparable without a reason.
 * `between` are rows of the same series that lie between the two, where there are any: a break in one of them counts.
 */
export function compare(a: Point, b: Point, between: readonly Point['row'][] = []): Comparison {
	if (keyColumns.every((column) => a.row[column] === b.row[column])) return judged([], 'difference');
	return judged([...labelFindings(a.series, b.series), ...rowFindings(a, b, between)], 'difference');
}

/**
 * Whether two series may be compared at all: what holds for every pair of their values; their flags and breaks are
 * judged value by value, by `compare`. `years`: those each has values for; a caution where they have none in common.
 */
export function compareSeries(
	a: Described,
	b: Described,
	years: Sides<readonly number[]> = { a: [], b: [] },
): Comparison {
	const findings = labelFindings(a, b);
	const [nearest] = years.a
		.flatMap((one) => years.b.map((other) => ({ a: one, b: other })))
		.sort((one, other) => Math.abs(one.a - one.b) - Math.abs(other.a - other.b));
	if (nearest && nearest.a !== nearest.b) findings.push({ code: 'years', facts: nearest });
	return judged(findings, 'difference');
}

/** What speaks against comparing two series, by their labels alone; nothing within one series. */
export function labelFindings(a: Described, b: Described): Finding[] {
	if (a.id === b.id) return [];
	return seriesRules.map((rule) => rule(a, b)).filter((finding) => finding !== null);
}

/** What speaks against comparing two values, beyond the labels of their series. */
export function rowFindings(a: Point, b: Point, between: readonly Point['row'][]): Finding[] {
	return pointRules.map((rule) => rule(a, b, between)).filter((finding) => finding !== null);
}

/** Weighs the findings for a purpose. */
export function judged(findings: readonly Finding[], purpose: Purpose): Comparison {
	const reasons = findings
		.map((finding): Reason => ({ ...finding, verdict: verdictOf(finding.code, purpose) }))
		.sort(worstFirst);
	return { verdict: worst(reasons.map(({ verdict }) => verdict)), reasons };
}
