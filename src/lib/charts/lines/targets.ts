import type { Point, Target } from '../chart';

/** From year and value to px, and where a line without any value says why. */
export interface LinePlaces {
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
	readonly reason: (line: string) => { readonly x: number; readonly y: number };
}

/** A place for each point of the lines of one drawing: in a gap it lies between the values around it. */
export function lineTargets<P extends Point>(
	points: readonly P[],
	places: LinePlaces,
	keyOf: (point: P) => string,
): Target[] {
	const lines = new Map<string, P[]>();
	for (const point of points) {
		const line = lines.get(point.line);
		if (line) line.push(point);
		else lines.set(point.line, [point]);
	}
	return points.map((point) => {
		const at = valueAt(point.year, lines.get(point.line) ?? []);
		const place = at === null ? places.reason(point.line) : { x: places.x(point.year), y: places.y(at) };
		return { key: keyOf(point), ...place, box: null };
	});
}

/** The value of a year or, where it is missing, between its neighbours, or that of the only one; null without any. */
function valueAt(year: number, points: readonly Point[]): number | null {
	const known = points
		.flatMap(({ year, estimate }) => (estimate.kind === 'known' ? [{ year, value: estimate.value }] : []))
		.sort((a, b) => a.year - b.year);
	const before = known.findLast((point) => point.year <= year);
	const after = known.find((point) => point.year >= year);
	if (!before || !after) return (before ?? after)?.value ?? null;
	if (before.year === after.year) return before.value;
	const share = (year - before.year) / (after.year - before.year);
	return before.value + share * (after.value - before.value);
}
