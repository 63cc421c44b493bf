import type { Deck } from '../deck';
import { printable } from './xml';

/** A deck whose texts Office can carry: no control characters, one line each; the speaker's own notes keep their lines. */
export const plainDeck = (deck: Deck): Deck => ({
	...plain(deck),
	slides: deck.slides.map((slide) => ({ ...plain(slide), notes: printable(slide.notes) })),
});

/** Never written anywhere: what rows and addresses are told apart by stays as it is. */
const codes: readonly string[] = ['code', 'group', 'path'];

function plain<Value>(value: Value): Value {
	if (typeof value === 'string')
		return printable(value)
			.replace(/[\t\n\r ]+/g, ' ')
			.trim() as Value;
	if (Array.isArray(value)) return value.map(plain) as Value;
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, codes.includes(key) ? one : plain(one as unknown)]),
	) as Value;
}
