import type { Apart } from './facts';
import type { About, By } from './told-value';

/** A noun: one, several, and several after a preposition ("bei 3 Ländern"). */
export type Noun = readonly [one: string, many: string, dative: string];

/** What views are counted in: the codes of a dimension, or simply values or lines. */
export type Counted = By | 'value' | 'line' | 'cell' | 'point';

/**
 * The parts of titles and sentences in one language. Names stand before a colon or in brackets, never bent; amounts come written, with
 * their unit. No part begins with a blank or ends with a period.
 */
export interface Phrases {
	readonly and: string;
	readonly nouns: Readonly<Record<Counted, Noun>>;
	readonly units: Readonly<Record<About['unit'], readonly [one: string, many: string]>>;
	readonly points: readonly [one: string, many: string];
	readonly nothing: { readonly title: string; sentence(series: string, held: string): string };

	/** "von 38 % (Rumänien) bis 84 % (Finnland)"; names are '' where they would not tell. */
	range(low: string, lowest: string, high: string, highest: string): string;
	reach(range: string, unit: About['unit'], year: number | null): string;
	rangeTitle(range: string): string;
	allAlike(values: string, amount: string): string;
	highest(name: string, amount: string): string;
	amongAll(low: string, high: string): string;

	/** Of two values: "Abstand 5,2 Prozentpunkte" in a title, or that it is not certain; '' where it cannot be tested. */
	distance(apart: Apart, size: string): string;
	/** "Deutschland: 60,7 %, 0,3 Prozentpunkte unter dem Vergleichswert (EU-27: 60,9 %)". */
	beside(name: string, amount: string, to: string, size: string, sign: number, apart: Apart): string;
	reference(name: string, amount: string): string;
	/** "12 Länder liegen darüber, 14 darunter, bei 3 ist es nicht sicher". */
	around(above: number, below: number, alike: number, unsure: number, noun: Noun): string;
	valueless(name: string): string;

	/** "Deutschland: von 11,3 % (2014) auf 35,2 % (2023)". */
	change(name: string, from: string, fromWhen: string, to: string, toWhen: string): string;
	changedBy(size: string, sign: number, apart: Apart): string;
	brokenTitle(name: string, amount: string, year: number): string;
	broken(
		name: string,
		from: string,
		fromYear: number,
		to: string,
		toYear: number,
		years: readonly number[],
	): string;
	/** How many of all, written as `of`, are higher, or lower, at the second of two ends; `isTime`: the ends are years. */
	counts(
		many: number,
		all: number,
		of: string,
		from: string,
		to: string,
		isTime: boolean,
		isUp: boolean,
	): string;
	also(down: number, same: number, isTime: boolean): string;
	most(name: string, from: string, to: string, size: string, isTime: boolean): string;
	/** In place of two years where each line has its own. */
	readonly ends: readonly [first: string, last: string];
	/** "10 Ländern mit mehreren Jahren", where others have but one. */
	withYears(of: string): string;
	lately(year: number, range: string): string;
	distances(to: string, first: string, last: string): string;

	/** "Deutschland: 44 % (klein), 79 % (groß)". */
	both(name: string, from: string, fromWhat: string, to: string, toWhat: string): string;
	/** "Deutschland: von 44 % (klein) bis 79 % (groß), Abstand 35 Prozentpunkte". */
	spread(name: string, range: string, distance: string): string;

	/** Clauses of the last sentence, joined by semicolons. */
	readonly cautions: {
		topUnsure: string;
		unsure(count: string): string;
		breaks(count: string): string;
		since(years: string): string;
		otherMembers(names: string): string;
		missing(names: string, why: string): string;
		missingMany(count: string, why: string): string;
		incomplete(count: string): string;
		unnamed: string;
	};
}
