import { firstReaching, type Ecdf } from './quantile';

/** Hyndman & Fan's numbers: 2 is the median as taught, 6 SPSS and Minitab, 7 R, Excel (PERCENTILE.INC) and DuckDB. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** For the types that go between values: position p·(n + 1 - a - b) + a. */
const between: Readonly<Record<4 | 5 | 6 | 7 | 8 | 9, readonly [a: number, b: number]>> = {
	4: [0, 1],
	5: [0.5, 0.5],
	6: [0, 0],
	7: [1, 1],
	8: [1 / 3, 1 / 3],
	9: [3 / 8, 3 / 8],
};

const FUZZ = 4 * Number.EPSILON;

/**
 * The quantile at p (0-1) of n answers that all weigh the same, given with their cumulated counts. Null where there are none.
 * Source: Hyndman & Fan 1996, The American Statistician 50:361; R `quantile`, its rounding included.
 * Throws a RangeError for a p outside 0-1.
 */
export function unweightedQuantile(ecdf: Ecdf, p: number, type: QuantileType = 7): number | null {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability must lie in 0-1, got ${p}.`);
	const n = ecdf.cumulated[ecdf.cumulated.length - 1];
	if (n === undefined) return null;
	const [place, part] = type <= 3 ? stepped(type, n * p) : position(p, n, between[type as 4]);
	const [low, high] = [ordered(ecdf, place, n), ordered(ecdf, place + 1, n)];
	if (part === 0 || low === high) return low;
	return part === 1 ? high : (1 - part) * low + part * high;
}

/** Place and part of the way to the next, for the types that take a value as it is. */
function stepped(type: number, np: number): [place: number, part: number] {
	const at = type === 3 ? np - 0.5 : np;
	const place = Math.floor(at);
	if (type === 1) return [place, at > place ? 1 : 0];
	if (type === 2) return [place, at > place ? 1 : 0.5];
	return [place, at !== place || Math.abs(place % 2) === 1 ? 1 : 0];
}

function position(p: number, n: number, [a, b]: readonly [number, number]): [place: number, part: number] {
	const at = a + p * (n + 1 - a - b);
	const place = Math.floor(at + FUZZ);
	const part = at - place;
	return [place, Math.abs(part) < FUZZ ? 0 : part];
}

/** The k-th smallest answer; the smallest below 1 and the greatest above n. */
function ordered({ values, cumulated }: Ecdf, k: number, n: number): number {
	return values[firstReaching(cumulated, Math.min(Math.max(k, 1), n))] as number;
}
