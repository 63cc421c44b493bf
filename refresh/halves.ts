import type { Asking } from './address';

/** The year in which an unbounded request is cut first. Nothing is lost by it: the outer ends stay open. */
const MIDDLE = 2016;
/** Eurostat has no survey of the use of computers and networks before this year, and none from the future. */
const FIRST = 2000;

/**
 * Two requests that together ask for the same as one that was too large: first cut by years, and a single year by the
 * longest list of asked codes. Codes that were not asked for by name are never used to cut, because an unknown one would be
 * lost. null: it cannot be cut any further.
 */
export function halves(asking: Asking, thisYear: number): readonly [Asking, Asking] | null {
	const { from, to } = asking;
	if (from === null && to === null) return cutAt(asking, MIDDLE);
	const first = from ?? Math.min(FIRST, to ?? FIRST);
	const last = to ?? Math.max(thisYear, first);
	if (first < last) return cutAt(asking, Math.floor((first + last) / 2));

	const [longest] = Object.entries(asking.filters).sort(([, a], [, b]) => b.length - a.length);
	if (longest === undefined || longest[1].length < 2) return null;
	const [dimension, codes] = longest;
	const middle = Math.ceil(codes.length / 2);
	const only = (kept: readonly string[]) => ({
		...asking,
		filters: { ...asking.filters, [dimension]: kept },
	});
	return [only(codes.slice(0, middle)), only(codes.slice(middle))];
}

const cutAt = (asking: Asking, year: number): readonly [Asking, Asking] => [
	{ ...asking, to: year },
	{ ...asking, from: year + 1 },
];
