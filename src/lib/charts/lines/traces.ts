import type { Point, Role } from '../chart';
import type { Known } from '../shown';

/** A point with a value. */
export interface KnownPoint {
	readonly year: number;
	readonly estimate: Known;
}

/** A break in a series: the definition or the method changed between the two years. */
export interface Break {
	readonly before: KnownPoint;
	readonly after: KnownPoint;
}

/** One line, cut where it may not be drawn through. */
export interface Trace {
	readonly line: string;
	readonly label: string;
	readonly role: Role;
	readonly known: readonly KnownPoint[];
	/** Why the last point has no value, if no point has one. */
	readonly missing: Exclude<Point['estimate'], Known> | null;
	/** Runs of points that may be joined: no missing year and no break within one. */
	readonly runs: readonly (readonly KnownPoint[])[];
	readonly breaks: readonly Break[];
}

/**
 * The lines of a chart in the order given, each by year. Only a point that is there and has no value makes a gap:
 * a year between two waves of a survey is not missing.
 */
export function traces(points: readonly Point[]): Trace[] {
	const lines = new Map<string, Point[]>();
	for (const point of points) lines.set(point.line, [...(lines.get(point.line) ?? []), point]);
	return [...lines].map(([line, unordered]) => trace(line, unordered));
}

function trace(line: string, unordered: readonly Point[]): Trace {
	const points = unordered.toSorted((a, b) => a.year - b.year);
	const { label, role } = points[0] as Point;
	const runs: KnownPoint[][] = [];
	const breaks: Break[] = [];
	let previous: KnownPoint | null = null;
	let missing: Trace['missing'] = null;
	for (const { year, estimate, breakBefore = false } of points) {
		if (estimate.kind !== 'known') {
			missing = estimate;
			previous = null;
			continue;
		}
		const point = { year, estimate };
		const isBroken = breakBefore || estimate.flag.includes('b');
		if (previous && !isBroken) runs.at(-1)?.push(point);
		else runs.push([point]);
		if (previous && isBroken) breaks.push({ before: previous, after: point });
		previous = point;
	}
	const known = runs.flat();
	return { line, label, role, known, missing: known.length === 0 ? missing : null, runs, breaks };
}

/** All years that occur, ascending; a year in which every value is missing occurs too. */
export const yearsOf = (points: readonly Point[]): number[] =>
	[...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);

/** The names under which `prove` finds a line's year given twice. */
export const keyed = (points: readonly Point[]) =>
	points.map(({ line, year, estimate }) => ({ key: `${line} ${year}`, estimate }));
