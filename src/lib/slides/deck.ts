import type { Plate } from '../plates/plate';
import type { Locale } from '../words/locale';

/** One figure of a talk. */
export interface Slide {
	readonly plate: Plate;
	/** What the speaker wants to say; never shown to the audience. */
	readonly notes: string;
	/** Codes of the plate's rows that are set off one after another, before the next slide comes. */
	readonly steps: readonly string[];
}

/** A talk: figures in an order, behind a title slide. */
export interface Deck {
	readonly locale: Locale;
	/** Of the title slide; '' where there is none. */
	readonly title: string;
	/** Speaker, place, day: the line below the title. */
	readonly lead: string;
	readonly slides: readonly Slide[];
}
