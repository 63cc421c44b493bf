import { tick } from 'svelte';
import { arriving } from '../figures/arriving';
import type { Deck } from '../slides/deck';
import type { Place } from '../slides/place';
import { randomName } from '../slides/random-name';
import { formatTalk } from '../view/talk-address';

/** What draws and presents slides. */
type Hall = typeof import('./hall');

/** The talk before its audience: over the page, and in the window with notes. */
export class Presenting {
	/** null until it has been fetched. */
	hall = $state.raw<Hall | null>(null);
	/** What is needed to draw could not be fetched. */
	failed = $state(false);
	/** Everything is here: nothing more will be asked of the network. */
	ready = $state(false);

	readonly #channel = randomName();
	readonly #tell: (place: Place | null) => void;
	#shown: ReturnType<Hall['presentOver']> | null = null;
	#window: Window | null = null;
	/** Ends what this page shows as a window with notes. */
	#endNotes: (() => void) | null = null;
	#endPrint: (() => void) | undefined;
	/** What had the focus before. */
	#before: Element | null = null;

	/** @param tell is told where the talk is, and null when it is left */
	constructor(tell: (place: Place | null) => void) {
		this.#tell = tell;
	}

	/** Fetches what draws, once. */
	async fetch(): Promise<Hall | null> {
		if (this.hall) return this.hall;
		this.failed = false;
		try {
			this.hall = await arriving(import('./hall'));
			await tick();
			await document.fonts.ready;
			this.ready = true;
		} catch (cause) {
			this.failed = true;
			console.error(cause);
		}
		return this.hall;
	}

	/** Shows a talk from a place on; `full`: on the whole screen, which browsers grant after a click only. */
	async start(
		deck: Deck,
		{ at, full, onPresenter }: { at: Place | null; full: boolean; onPresenter: () => void },
	): Promise<void> {
		const hall = await this.fetch();
		if (!hall) return;
		if (this.#shown) return this.#shown.player.go(at ?? { slide: 1, step: 0 });
		this.#before = document.activeElement;
		this.#shown = hall.presentOver(deck, this.#channel, {
			...(at && { at }),
			onPlace: this.#tell,
			onLeave: () => void this.leave(),
			onPresenter,
		});
		if (full) await this.#shown.root.requestFullscreen().catch(() => {});
	}

	/** Gives the page back, with the focus where it was. */
	async leave(): Promise<void> {
		if (!this.#shown) return;
		this.#shown.stop();
		this.#shown = null;
		if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
		this.#tell(null);
		await tick();
		if (this.#before instanceof HTMLElement) this.#before.focus();
	}

	/** Lets the browser print a talk rather than the page. Browsers wait for no one here: without what draws, the page is printed. */
	print(deck: Deck): void {
		if (!this.#shown && !this.#endNotes && deck.slides.length > 0)
			this.#endPrint = this.hall?.printOver(deck);
	}

	printed(): void {
		this.#endPrint?.();
		this.#endPrint = undefined;
	}

	/** Opens the window with notes, or brings it up to date; resolves to whether there is one. */
	openNotes(packed: string): boolean {
		const hash = formatTalk({ deck: packed, presenter: this.#channel });
		const address = `${location.pathname}#${hash}`;
		this.#window = window.open(address, `kmu-talk-${this.#channel}`, 'popup,width=1100,height=760');
		return this.#window !== null;
	}

	/** Gives an open window with notes the talk as it is now. */
	renewNotes(packed: string): void {
		if (!this.#window || this.#window.closed) return;
		const hash = `#${formatTalk({ deck: packed, presenter: this.#channel })}`;
		if (this.#window.location.hash !== hash) this.#window.location.replace(hash);
	}

	/** Makes this page the window with notes of a talk. */
	async showNotes(deck: Deck, channel: string): Promise<void> {
		const hall = await this.fetch();
		this.#endNotes?.();
		this.#endNotes = hall ? hall.presenterOver(deck, channel) : null;
	}
}
