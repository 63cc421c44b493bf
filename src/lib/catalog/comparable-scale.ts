import { judged, labelFindings, rowFindings, type Comparison, type Finding, type Point } from './comparable';
import { observationKey } from './observation-key';

/**
 * Whether these values may be drawn on one scale: the verdict of the worst pair, and of each kind of reason one,
 * the first met. Where two lines share years, a reader compares them year by year: then it does not count that other values
 * of theirs are years apart. The order of the values changes no verdict. Every pair is looked at, so this is for what
 * one drawing holds, not for a whole table.
 */
export function sameScale(points: readonly Point[]): Comparison {
	const findings = new Map<Finding['code'], Finding>();
	const keep = (found: readonly Finding[]) => {
		for (const finding of found) findings.set(finding.code, joined(findings.get(finding.code), finding));
	};
	const series = [...new Map(points.map((point) => [point.series.id, point.series])).values()];
	for (const [a, b] of pairs(series)) keep(labelFindings(a, b));

	const lineOf = lines(points);
	for (const [a, b] of pairs(points)) {
		const [one, other] = [lineOf(a), lineOf(b)];
		const found = rowFindings(a, b, one === other ? one : []);
		const sideBySide = one.some((row) => other.some(({ year }) => year === row.year));
		keep(sideBySide ? found.filter(({ code }) => code !== 'years') : found);
	}
	return judged([...findings.values()], 'scale');
}

/** The first of its kind stands for all; but all notes are told. */
function joined(first: Finding | undefined, next: Finding): Finding {
	if (first?.code !== 'noted' || next.code !== 'noted') return first ?? next;
	const notes = [...new Set([...first.facts.notes, ...next.facts.notes])].sort();
	return { code: 'noted', facts: { notes } };
}

function* pairs<Thing>(things: readonly Thing[]): Generator<readonly [Thing, Thing]> {
	for (const [i, a] of things.entries()) for (const b of things.slice(i + 1)) yield [a, b];
}

/** The line of each value: the values that differ from it in the year alone. */
function lines(points: readonly Point[]): (point: Point) => readonly Point['row'][] {
	const nameOf = ({ row }: Point) => observationKey({ ...row, year: 0 });
	const found = new Map<string, Point['row'][]>();
	for (const point of points) {
		const name = nameOf(point);
		found.set(name, [...(found.get(name) ?? []), point.row]);
	}
	return (point) => found.get(nameOf(point)) ?? [];
}
