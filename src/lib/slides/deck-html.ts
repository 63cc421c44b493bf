import type { Deck } from './deck';
import { tag } from './markup';
import { pagesOf } from './pages';
import { slideHtml } from './slide-html';

/**
 * The slides of a talk as markup, to be put into the element that is given to `present`; slides.css makes them slides. All states of
 * all figures are drawn; nothing needs a script.
 *
 * @param document makes the nodes of the drawings; the page's by default
 */
export const deckHtml = (deck: Deck, document?: Document): string =>
	tag(
		'div',
		{ class: 'deck', lang: deck.locale },
		...pagesOf(deck).map((page, i) =>
			slideHtml(page, { number: i + 1, locale: deck.locale, ...(document && { document }) }),
		),
	);
