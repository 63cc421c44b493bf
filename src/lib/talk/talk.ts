import type { Plate } from '../plates/plate';
import type { Deck } from '../slides/deck';
import type { Locale } from '../words/locale';
import { stepsOf, type Steps } from './steps';

/** What a slide shows: a named figure, in the page's language and with its newest values; or a figure as it was once taken. */
export type Subject =
	| { readonly kind: 'named'; readonly figure: string }
	| { readonly kind: 'frozen'; readonly plate: Plate; readonly packed: string };

export interface TalkSlide {
	readonly subject: Subject;
	readonly notes: string;
	readonly steps: Steps;
}

/** A talk as it is arranged, before its named figures are filled in. */
export interface Talk {
	readonly title: string;
	readonly lead: string;
	readonly slides: readonly TalkSlide[];
}

export const nothing: Talk = { title: '', lead: '', slides: [] };

/** The named figures of the site, in one language, by id. */
export type Named = Readonly<Record<string, Plate>>;

/** What a slide shows today. Throws for a named figure that does not exist; reading a talk lets none through. */
export function plateOf({ subject }: Pick<TalkSlide, 'subject'>, named: Named): Plate {
	const plate = subject.kind === 'frozen' ? subject.plate : named[subject.figure];
	if (!plate) throw new Error('a slide shows a named figure that does not exist');
	return plate;
}

/** The talk as it is presented and carried away. */
export const deckOf = ({ title, lead, slides }: Talk, named: Named, locale: Locale): Deck => ({
	...{ locale, title, lead },
	slides: slides.map((slide) => {
		const plate = plateOf(slide, named);
		return { plate, notes: slide.notes, steps: stepsOf(slide.steps, plate) };
	}),
});
