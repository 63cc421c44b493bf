import type { Deck, Slide } from './deck';
import { layOut, type FigurePage, type SourcesPage } from './lay-out';

/** The slide before the figures. */
export interface TitlePage {
	readonly kind: 'title';
	readonly title: string;
	readonly lead: string;
}

/** A slide as it is shown. One figure of a deck can take several. */
export type Page =
	| TitlePage
	| ((FigurePage | SourcesPage) & {
			readonly slide: Slide;
	  });

/** The slides of a talk as they are shown and counted. */
export const pagesOf = (deck: Deck): Page[] => [
	...(deck.title === '' ? [] : [{ kind: 'title', title: deck.title, lead: deck.lead } as const]),
	...deck.slides.flatMap((slide) => layOut(slide.plate).map((page) => ({ ...page, slide }))),
];
