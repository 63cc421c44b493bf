import { wordsOf } from '../catalog/fold';
import { divisions } from '../words/divisions';
import type { Bilingual } from '../words/locale';
import { trades } from '../words/trades';

/** What can be found by a word: a trade, or a division by its own name. */
export interface Searched {
	readonly division: number;
	readonly name: Bilingual;
	readonly phrases: readonly Phrase[];
}

interface Phrase {
	readonly words: readonly string[];
	/** Those that are not in brackets. */
	readonly told: readonly string[];
	readonly worth: number;
}

/** What a trade is called first counts most, the name of a division least: it is no everyday word. */
const worth = { name: 1, also: 0.95, division: 0.85 };

const phrase = (text: string, worth: number): Phrase => ({
	words: wordsOf(text),
	told: wordsOf(text.replace(/\(.*\)/, '')),
	worth,
});

export const searchedTrades: readonly Searched[] = trades.map(([division, de, en, also]) => ({
	division,
	name: { de, en },
	phrases: [
		...[de, en].map((name) => phrase(name, worth.name)),
		...also.split(', ').map((name) => phrase(name, worth.also)),
	],
}));

export const searchedDivisions: readonly Searched[] = Object.entries(divisions).map(([division, name]) => ({
	division: Number(division),
	name,
	phrases: [name.de, name.en].map((text) => phrase(text, worth.division)),
}));
