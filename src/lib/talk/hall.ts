import type { Plate } from '../plates/plate';
import type { Deck } from '../slides/deck';
import { deckHtml } from '../slides/deck-html';
import { layOut } from '../slides/lay-out';
import { channelLink } from '../slides/link';
import { play, type PlayOptions, type Player } from '../slides/play';
import { presenter } from '../slides/presenter';
import '../slides/slides.css';
import './over-page.css';

export { deckHtml };

/** How many slides a figure is counted as. */
export const slidesOf = (plate: Plate): number => layOut(plate).length;

/** Presents a talk over the page, in step with the presenter's window of the channel. `stop` gives the page back. */
export function presentOver(
	deck: Deck,
	channel: string,
	options: Omit<PlayOptions, 'link'>,
): { readonly root: HTMLElement; readonly player: Player; stop(): void } {
	const { root, remove } = overPage();
	const link = channelLink(channel);
	const player = play(root, deck, { ...options, link });
	const stop = () => {
		player.stop();
		link.close();
		remove();
	};
	return { root, player, stop };
}

/** Makes the page the presenter's window of the channel; returns how to end it. */
export function presenterOver(deck: Deck, channel: string): () => void {
	const { root, remove } = overPage();
	const link = channelLink(channel);
	const end = presenter(root, deck, link);
	return () => {
		end();
		link.close();
		remove();
	};
}

/** The slides on paper, one a page, in place of the page; returns how to take them away again. */
export function printOver(deck: Deck): () => void {
	const { root, remove } = overPage();
	root.classList.add('hall');
	root.innerHTML = deckHtml(deck);
	return remove;
}

/** An element over the page; what lies under it can be neither reached nor heard while it is there. */
function overPage(): { root: HTMLElement; remove: () => void } {
	const under = [...document.body.children].filter((one) => one instanceof HTMLElement && !one.inert);
	const root = Object.assign(document.createElement('main'), { className: 'over-page-root' });
	for (const one of under) (one as HTMLElement).inert = true;
	document.body.append(root);
	document.documentElement.classList.add('over-page');
	const remove = () => {
		root.remove();
		for (const one of under) (one as HTMLElement).inert = false;
		document.documentElement.classList.remove('over-page');
	};
	return { root, remove };
}
