import { powerpoint as words } from '../../words/powerpoint';
import { moreSources } from '../../words/poster';
import type { Locale } from '../../words/locale';
import { heightOf, linesOf } from './measure';
import { inner, sizes } from './page';

/** More lines below a drawing leave it too little of the slide. */
const most = 7;
const mostSources = 5;

/** What stands below a drawing: notes as far as there is room, then sources. The link takes one line more. */
export interface Foot {
	readonly paragraphs: readonly string[];
	readonly height: number;
}

/**
 * Sources come first when room is short, for no figure is without; then what is `said` of this slide alone, then the plate's notes in their order. What is
 * left out is in the speaker notes, and the slide says so.
 */
export function footOf(
	{ said, notes, sources }: { said: readonly string[]; notes: readonly string[]; sources: readonly string[] },
	locale: Locale,
): Foot {
	// Widths are upper estimates: a line that seems hardly too long is not.
	const count = (text: string) => linesOf(text, 1.04 * inner, sizes.foot).length;
	const sum = (texts: readonly string[]) => texts.reduce((lines, text) => lines + count(text), 0);
	const shownSources = upTo(sources, mostSources, sum);
	const left = sources.length - shownSources.length;
	// One more source says more than that there is one more.
	const cited = left < 2 ? sources : [...shownSources, moreSources(left, locale)];
	const all = [...said, ...notes].map(ended);
	const running = (texts: readonly string[]) => (texts.length === 0 ? [] : [texts.join(' ')]);
	const room = most - sum(cited);
	const shown =
		sum(running(all)) <= room
			? all
			: [
					...upTo(all, room, (texts) => sum(running([...texts, words.moreNotes[locale]]))),
					words.moreNotes[locale],
				];
	const paragraphs = [...running(shown), ...cited];
	return { paragraphs, height: heightOf(sum(paragraphs) + 1, sizes.foot) + 0.1 };
}

/** A note as a sentence, so that the next can follow it on its line. */
const ended = (note: string): string => (/[.!?…:]$/.test(note) ? note : `${note}.`);

/** The first texts that take at most so many lines together; one that does not fit is passed over. */
function upTo(
	texts: readonly string[],
	lines: number,
	linesOfAll: (texts: readonly string[]) => number,
): string[] {
	return texts.reduce<string[]>(
		(taken, text) => (linesOfAll([...taken, text]) <= lines ? [...taken, text] : taken),
		[],
	);
}
