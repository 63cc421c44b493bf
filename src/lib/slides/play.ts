import type { Deck } from './deck';
import { deckHtml } from './deck-html';
import { present, type Player, type PlayOptions } from './player';

export type { Player, PlayOptions } from './player';
export type { Place } from './place';

/** Draws a talk into an element of its own and presents it there. The element's page has slides.css. */
export function play(root: HTMLElement, deck: Deck, options: PlayOptions = {}): Player {
	root.innerHTML = deckHtml(deck);
	return present(root, options);
}
