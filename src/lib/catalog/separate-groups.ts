import type { Point } from './comparable';

/** Whether two values rest on different respondents, by their rows; `unknown` where one group can hold the other. */
export type Respondents = 'separate' | 'same' | 'unknown';

/** Codes of ages and size classes that name a span: 14-29, Y_GE70, GE250, LT10, EQ2. */
function span(code: string): readonly [from: number, to: number] | null {
	const [, from, to] = /^(\d+)-(\d+)$/.exec(code) ?? [];
	if (from !== undefined && to !== undefined) return [Number(from), Number(to)];
	const [, how, limit] = /^(?:Y_)?(GE|LT|EQ)(\d+)$/.exec(code) ?? [];
	if (limit === undefined) return null;
	const at = Number(limit);
	return how === 'GE' ? [at, Infinity] : how === 'LT' ? [0, at - 1] : [at, at];
}

function apart(a: string, b: string): boolean {
	const [one, other] = [span(a), span(b)];
	return one !== null && other !== null && (one[1] < other[0] || other[1] < one[0]);
}

/**
 * Who stands behind two values. Places, years and publishers are asked in samples of their own; two ages or two sizes that
 * do not meet are different respondents of one sample. Else a group may be part of the other, as all sizes hold each of
 * them, or the same people may have been asked about two trades: that is not known from a code.
 */
export function respondents(a: Point, b: Point): Respondents {
	if (a.row.geo !== b.row.geo || a.row.year !== b.row.year || a.series.publisher !== b.series.publisher)
		return 'separate';
	const oneSeries = a.row.series === b.row.series;
	if (oneSeries && (['size_class', 'sector', 'age'] as const).every((name) => a.row[name] === b.row[name]))
		return 'same';
	if (apart(a.row.age, b.row.age) || apart(a.row.size_class, b.row.size_class)) return 'separate';
	return 'unknown';
}
