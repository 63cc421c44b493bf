import type { Deck } from './deck';
import { deckHtml } from './deck-html';
import { presentTo } from './presenter-view';
import type { Link } from './link';
import { notesOf } from './speaker-notes';

/** Fills the presenter's window: notes, slide, next slide, clock; in step with the audience over the link. Returns how to end it. */
export function presenter(root: HTMLElement, deck: Deck, link: Link): () => void {
	root.innerHTML = deckHtml(deck);
	return presentTo(root, { link, notes: notesOf(deck) });
}
