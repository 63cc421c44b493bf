import type { Adjustment } from './adjust';
import { pairwise, type Compared, type Pair } from './pairwise';

/** A column of a table as the letters see it. */
export interface Lettered {
	/** Its own letter: a, b, c … z, aa, ab … */
	readonly letter: string;
	/** Letters of the columns it is significantly larger than. */
	readonly larger: readonly string[];
	/** Why it takes no part; null when it does. It keeps its letter, which nobody then carries. */
	readonly out: 'small-base' | 'no-answers' | null;
}

/** One row of a table, its columns compared with each other. */
export interface RowLetters {
	readonly columns: readonly Lettered[];
	readonly pairs: readonly Pair[];
}

/** How letters are given. */
export interface LetterRule {
	/** Holm unless said otherwise: one false letter or more in a row at most at the level. */
	readonly method?: Adjustment;
	/** 0-1. */
	readonly level?: number;
	/** Columns of fewer answers take no part. */
	readonly leastBase?: number;
}

/**
 * The letters of one row: `bases` are the unweighted answers of the columns, `compare` tells how two of them differ (null
 * where it cannot). A column carries the letters of those it is larger than by a difference that stays significant after
 * adjusting for all comparisons of the row. Small columns are left out before that, so they cost the others nothing.
 */
export function lettersOf(
	bases: readonly number[],
	compare: (a: number, b: number) => Compared | null,
	{ method = 'holm', level = 0.05, leastBase = 30 }: LetterRule = {},
): RowLetters {
	const out = bases.map((n) => (n === 0 ? 'no-answers' : n < leastBase ? 'small-base' : null));
	const taking = out.flatMap((reason, at) => (reason === null ? [at] : []));
	const pairs = pairwise(taking, compare, method);
	const larger = bases.map((): string[] => []);
	for (const { a, b, difference, adjusted } of pairs) {
		if (adjusted === null || !(adjusted < level) || difference === 0) continue;
		if (difference > 0) larger[a]?.push(letterAt(b));
		else larger[b]?.push(letterAt(a));
	}
	return {
		columns: out.map((reason, at) => ({ letter: letterAt(at), larger: larger[at] ?? [], out: reason })),
		pairs,
	};
}

/** The letter of a column by its place from 0: a … z, aa, ab … az, ba … */
export function letterAt(place: number): string {
	const last = String.fromCharCode(97 + (place % 26));
	return place < 26 ? last : letterAt(Math.floor(place / 26) - 1) + last;
}
