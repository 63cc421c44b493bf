import type { Locale } from '../words/locale';
import { fold, isOneEdit, wordsOf } from './fold';
import { wantedIn, type Wanted } from './search-wanted';
import { namesIn, type Searchable, type Searched } from './searchable';

export type { Searchable } from './searchable';
export { searchable } from './searchable';

/** A series that was found. */
export interface Hit {
	readonly id: string;
	/** The names by which it was found, besides its title and publisher, in the reader's language. */
	readonly matched: readonly string[];
}

/** Where a word was met, and how much that says. */
const places = { title: 60, publisher: 55, name: 40, wording: 15, year: 10 };

/** How well a word was met. The typed beginning of a word and a part of a compound say less than the word itself. */
const likeness = { same: 1, meant: 0.8, begins: 0.75, within: 0.65, typo: 0.45 };

const shortest = { within: 4, typo: 5 };

/**
 * The series that a query names, the best first: by title before names before wording; of equals those with more and newer values.
 * Every word must be met: as it is, as the beginning of a word, within a compound (from four letters), with one typing error (from five),
 * or as an everyday word for something else (words/synonyms). Case, accents and umlauts do not count; a year
 * is met by the years covered. No query finds everything, in the order given.
 */
export function searchSeries(index: readonly Searchable[], query: string, locale: Locale): Hit[] {
	const wanted = wantedIn(query);
	if (wanted.length === 0) return index.map(({ id }) => ({ id, matched: [] }));
	return index
		.flatMap((entry) => {
			const met = wanted.map((one) => meet(one, entry));
			if (met.some((one) => one === null)) return [];
			const found = met.filter((one) => one !== null);
			const score = found.reduce((sum, one) => sum + one.score, 0) + weight(entry);
			const matched = found.flatMap(({ name }) => (name === null ? [] : [name[locale]]));
			return [{ id: entry.id, matched: [...new Set(matched)], score }];
		})
		.sort((a, b) => b.score - a.score)
		.map(({ id, matched }) => ({ id, matched }));
}

/** More values and newer years, worth less than where a word was met; beyond some hundred values it is size, not wealth. */
const weight = ({ values, years }: Searchable): number =>
	2 * Math.log10(1 + Math.min(values, 300)) + Math.max(0, years[1] - 2010) / 2;

interface Met {
	readonly score: number;
	readonly name: Searched | null;
}

const taken = new WeakMap<Searchable, ReturnType<typeof takeApart>>();

function takeApart(entry: Searchable) {
	return {
		title: wordsOf(`${entry.title.de} ${entry.title.en}`),
		publisher: wordsOf(entry.publisher),
		names: namesIn(entry).map((name) => ({ name, words: wordsOf(`${name.de} ${name.en}`) })),
	};
}

function partsOf(entry: Searchable) {
	const known = taken.get(entry) ?? takeApart(entry);
	taken.set(entry, known);
	return known;
}

/** The best place where what is wanted is met; null where it is not met at all. */
function meet(wanted: Wanted, entry: Searchable): Met | null {
	const { title, publisher, names } = partsOf(entry);
	let best: Met | null = null;
	const keep = (place: number, how: number, name: Searched | null = null) => {
		const score = place * how;
		if (how > 0 && (best === null || score > best.score)) best = { score, name };
	};
	const typed = wanted.typed.split(' ');
	const like = (words: readonly string[]) =>
		Math.max(
			Math.min(...typed.map((one) => bestLikeness(one, words))),
			wanted.words.some((word) => words.includes(word)) ? likeness.meant : 0,
		);
	keep(places.title, like(title));
	keep(places.publisher, like(publisher));
	for (const { name, words } of names) {
		keep(name.code === '' ? places.wording : places.name, like(words), name);
		if (fold(name.code) === wanted.typed && name.code !== '') keep(places.name, likeness.same, name);
		const rank = wanted.codes.indexOf(name.code);
		// What is named first is meant first.
		if (rank >= 0) keep(places.name, likeness.meant - rank / 1000, name);
	}
	const year = /^\d{4}$/.test(wanted.typed) ? Number(wanted.typed) : NaN;
	if (year >= entry.years[0] && year <= entry.years[1]) keep(places.year, likeness.same);
	return best;
}

const bestLikeness = (typed: string, words: readonly string[]): number =>
	Math.max(0, ...words.map((word) => likenessOf(typed, word)));

function likenessOf(typed: string, word: string): number {
	if (typed === word) return likeness.same;
	if (/^\d+$/.test(typed)) return 0;
	if (word.startsWith(typed)) return likeness.begins;
	if (typed.length >= shortest.within && word.includes(typed)) return likeness.within;
	const isTypo = typed.length >= shortest.typo && typed[0] === word[0] && isOneEdit(typed, word);
	return isTypo ? likeness.typo : 0;
}
