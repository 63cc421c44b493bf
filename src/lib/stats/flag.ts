import type { Flag, FlagLetter } from './estimate';

/** Every letter a flag may be made of. */
export const flagLetters: readonly FlagLetter[] = ['b', 'c', 'd', 'e', 'p', 'u'];

/**
 * The letters of a flag such as "bu", one by one; none for ''.
 * Throws a RangeError that names the letter when it is unknown or stands twice.
 */
export function lettersOf(flag: Flag): readonly FlagLetter[] {
	return [...flag].map((letter, at) => {
		const known = flagLetters.find((candidate) => candidate === letter);
		if (known === undefined) {
			throw new RangeError(
				`Unknown letter "${letter}" in flag "${flag}"; known are ${flagLetters.join(', ')}.`,
			);
		}
		if (flag.indexOf(letter) !== at)
			throw new RangeError(`Letter "${letter}" stands twice in flag "${flag}".`);
		return known;
	});
}
