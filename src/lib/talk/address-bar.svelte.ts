import { replaceState } from '$app/navigation';
import { arriving } from '../figures/arriving';
import { formatTalk, type TalkPlace } from '../view/talk-address';
import type { Talk } from './talk';

/** Browsers refuse a page that writes its address too often; then it is written this much later, ms. */
const later = 2_000;

/** The talk's address: the deck, and where it is being presented. */
export class AddressBar {
	/** The deck, packed; '' for an empty one. */
	deck = $state('');
	#place: TalkPlace | null = null;
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Notes what the address says already. */
	read(deck: string): void {
		this.#turn++;
		this.deck = deck;
	}

	/** Writes the talk as it is now. Rejects where what packs it cannot be fetched. */
	async follow(talk: Talk): Promise<void> {
		const turn = ++this.#turn;
		const { packTalk } = await arriving(import('./packing'));
		const deck = await packTalk(talk);
		if (turn !== this.#turn || deck === this.deck) return;
		this.deck = deck;
		this.write();
	}

	/** Writes where the talk is; null while it is not presented. */
	at(place: TalkPlace | null): void {
		this.#place = place;
		this.write();
	}

	write(): void {
		clearTimeout(this.#timer);
		const hash = formatTalk({ deck: this.deck, place: this.#place });
		try {
			replaceState(`${location.pathname}${location.search}${hash && `#${hash}`}`, {});
		} catch {
			this.#timer = setTimeout(() => this.write(), later);
		}
	}

	/** The whole address of the talk, for others. */
	get link(): string {
		return `${location.origin}${location.pathname}#${formatTalk({ deck: this.deck })}`;
	}
}
