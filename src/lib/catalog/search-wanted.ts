import { synonyms } from '../words/synonyms';
import { fold, wordsOf } from './fold';

/** One thing that was asked for: the words typed, and what they may stand for. */
export interface Wanted {
	readonly typed: string;
	readonly codes: readonly string[];
	readonly words: readonly string[];
}

/** Words that say nothing about which series is meant. */
const idle = new Set(
	'a am an and auf aus bei das dem den der des die ein eine einer es for fur gibt haben hat how im in ist many mit nach oder of on or sie sind the to und uber viel viele vom von was welche wer what which wie with zu zum zur'.split(
		' ',
	),
);

/** Fewest letters by which an everyday word is known while it is typed. */
const fewest = 4;

const said = synonyms.flatMap((group) =>
	group.said.map((phrase) => ({ words: wordsOf(phrase), meant: group.meant })),
);

/** The query as what is wanted: phrases first, then word by word. */
export function wantedIn(query: string): Wanted[] {
	const typed = wordsOf(query);
	const wanted: Wanted[] = [];
	for (let at = 0; at < typed.length;) {
		const phrase = said
			.filter(({ words }) => words.length > 1 && words.every((word, i) => typed[at + i] === word))
			.sort((a, b) => b.words.length - a.words.length)[0];
		const many = phrase?.words.length ?? 1;
		const words = typed.slice(at, at + many);
		at += many;
		if (many === 1 && idle.has(words[0] ?? '') && typed.length > 1) continue;
		const meant = phrase ? phrase.meant : meantBy(words[0] ?? '');
		wanted.push({
			typed: words.join(' '),
			codes: meant.filter((one) => one !== one.toLowerCase() || /^\d/.test(one)),
			words: meant.filter((one) => one === one.toLowerCase() && !/^\d/.test(one)).map(fold),
		});
	}
	return wanted;
}

/** What a word stands for. A word that is being typed, or has an ending of its case, is taken for the one listed. */
function meantBy(word: string): string[] {
	const single = said.filter(({ words }) => words.length === 1);
	const same = single.filter(({ words: [one] }) => one === word);
	if (same.length > 0) return same.flatMap(({ meant }) => meant);
	if (word.length < fewest) return [];
	return single
		.filter(
			({ words: [one = ''] }) =>
				one.startsWith(word) ||
				(one.length >= fewest && word.startsWith(one) && word.length - one.length <= 2),
		)
		.flatMap(({ meant }) => meant);
}
