import { wordsOf } from '../catalog/fold';
import { divisionName, divisions } from '../words/divisions';
import type { Locale } from '../words/locale';
import { commonTrades } from '../words/trades';
import { meet, meetMistyped, scoreOf, type Like } from './trades-met';
import { searchedDivisions, searchedTrades, type Searched } from './trades-searched';

/** An everyday word for a business, in the reader's language, and the division of NACE Rev. 2 it belongs to. */
export interface FoundTrade {
	readonly division: number;
	readonly name: string;
}

/** Most that are found: more would have to be read rather than seen. */
export const mostTrades = 8;

/** Words around a trade that say nothing about it. */
const idle = new Set(
	'a am an and bin das der die ein eine einen for fur habe i ich im in ist mein meine mit my of oder or our own run the und uns unser unsere we wir'.split(
		' ',
	),
);

/**
 * The trades that a text names, best first, at most eight. Every word must be met: as it is, as the beginning of a listed word,
 * with an ending of its own, or within a compound; where that finds nothing, with one typing error. Umlauts and case do not
 * count, and words of both languages are known in either. A division is also found by its number: "47", "NACE 10", "47.78".
 */
export function findTrades(text: string, locale: Locale): FoundTrade[] {
	const division = divisionIn(text);
	if (division !== null) return [{ division, name: divisionName(division, locale) }];
	const words = wordsOf(text);
	const telling = words.filter((word) => !idle.has(word));
	const typed = telling.length > 0 ? telling : words;
	if (typed.length === 0) return [];
	const found = best(typed, meet);
	return told(found.length > 0 ? found : best(typed, meetMistyped), locale).slice(0, mostTrades);
}

/** The trades offered before anything is typed. */
export const exampleTrades = (locale: Locale): FoundTrade[] =>
	told(
		commonTrades.flatMap((de) => searchedTrades.filter(({ name }) => name.de === de)),
		locale,
	);

/** The division that a text names by its number, alone or as the start of a class of NACE or WZ; null for none. */
function divisionIn(text: string): number | null {
	const [, digits] = /^\s*(?:nace|wz)?\s*[a-u]?\s*(\d{1,2})(?:\.\d*)*\s*$/i.exec(text) ?? [];
	const division = Number(digits);
	return divisions[division] ? division : null;
}

const best = (typed: readonly string[], like: Like): Searched[] =>
	[...searchedTrades, ...searchedDivisions]
		.map((one) => ({ one, score: scoreOf(typed, one, like) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ one }) => one);

/** In the reader's language. A division with a trade of its very name, as mechanical engineering has, is told once. */
function told(found: readonly Searched[], locale: Locale): FoundTrade[] {
	const all = found.map(({ division, name }) => ({ division, name: name[locale] }));
	const isFirst = ({ division, name }: FoundTrade, i: number) =>
		all.findIndex((one) => one.division === division && one.name === name) === i;
	return all.filter(isFirst);
}
