import { isOneEdit } from '../catalog/fold';
import type { Searched } from './trades-searched';

/** How well a typed word is met by a listed one. */
const likeness = { same: 1, begins: 0.75, longer: 0.6, within: 0.55, typo: 0.4 };

/** Fewest letters for each but a word itself and its beginning: shorter words are met by chance. */
const shortest = { inflected: 4, longer: 5, within: 4, typo: 5 };

/** How well one folded word is met by another, 0 to 1. */
export type Like = (typed: string, word: string) => number;

/** As it is, as the beginning of a word, with an ending of its own ("Malermeisterin"), or within a compound. */
export const meet: Like = (typed, word) => {
	if (typed === word) return likeness.same;
	if (word.startsWith(typed)) return likeness.begins;
	const ending = typed.length - word.length;
	if (word.length >= (ending <= 2 ? shortest.inflected : shortest.longer) && typed.startsWith(word))
		return likeness.longer;
	return typed.length >= shortest.within && word.includes(typed) ? likeness.within : 0;
};

/** As `meet`, and with one typing error in the word, or in as much of it as has been typed. */
export const meetMistyped: Like = (typed, word) => {
	const met = meet(typed, word);
	if (met > 0 || typed.length < shortest.typo || typed[0] !== word[0]) return met;
	const begun = [0, 1, -1].map((more) => word.slice(0, typed.length + more));
	return begun.some((one) => isOneEdit(typed, one)) ? likeness.typo : 0;
};

/** 0 where a word is not met at all; a little more the more of a phrase was typed. */
export function scoreOf(typed: readonly string[], { phrases }: Searched, like: Like): number {
	const met = typed.map((word) =>
		Math.max(
			...phrases.map(({ words, worth }) => worth * Math.max(0, ...words.map((one) => like(word, one)))),
		),
	);
	if (met.includes(0)) return 0;
	const whole = Math.max(...phrases.map(({ told, worth }) => worth * share(typed, told)));
	return met.reduce((sum, one) => sum + one, 0) / met.length + whole / 4;
}

/** How much of a phrase was typed, in letters: 0 to 1. */
function share(typed: readonly string[], told: readonly string[]): number {
	const begun = told.map((word) =>
		Math.max(0, ...typed.filter((one) => word.startsWith(one)).map((one) => one.length)),
	);
	return begun.reduce((sum, one) => sum + one, 0) / Math.max(1, told.join('').length);
}
