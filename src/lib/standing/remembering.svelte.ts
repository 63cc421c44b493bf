import type { Business } from '../benchmark/business';
import { formatFragment, parseFragment } from '../benchmark/fragment';
import type { Kept } from '../benchmark/kept';
import type { BusinessState } from './business.svelte';
import { forgetHere, rememberedHere, rememberHere, type Outcome } from './keep-here';

/** Keeps the answers on this device as long as the reader wants it, and brings them back. */
export class Remembering {
	/** Whether this device remembers what stands on the page; `other`: it remembers something else, which is left alone. */
	state: 'off' | 'on' | 'other' = $state('off');
	trouble: Exclude<Outcome, 'done'> | 'unreadable' | 'not-forgotten' | null = $state(null);
	/** What is remembered where it is something else than stands on the page. */
	other: Kept | null = $state.raw(null);
	/** What was last written, as a link says it: a day is only as new as the answers. */
	#written = '';

	constructor(private readonly business: BusinessState) {}

	/** Brings back what is remembered, unless the reader came with the answers of a link. */
	open(hash: string): void {
		const read = rememberedHere();
		if (read === null) return;
		if (read.content === null) {
			this.trouble = 'unreadable';
			return;
		}
		const arrived = arrivedWith(hash);
		this.#written = formatFragment(read.content);
		if (arrived === null) this.#bring(read.content);
		else if (formatFragment(arrived) === this.#written) this.state = 'on';
		else this.#leave(read.content);
	}

	/**
	 * Writes what stands on the page now, if that is wanted and new. Answers that have just come with a link never take the
	 * place of remembered ones by themselves. `today` is an ISO day, or '' before it is known.
	 */
	follow(hash: string, today: string): void {
		const now = formatFragment(this.business.business);
		if (this.state !== 'on' || today === '') return;
		const kept = rememberedHere()?.content ?? null;
		if (arrivedWith(hash) !== null && kept && formatFragment(kept) !== now) this.#leave(kept);
		else if (now !== this.#written) this.#write(today, now);
		else this.business.keep();
	}

	/** Begins to remember, or deletes what is remembered. */
	turn(on: boolean, today: string): void {
		if (!on) {
			this.forget();
			return;
		}
		this.state = 'on';
		this.other = null;
		this.#write(today, formatFragment(this.business.business));
		if (this.trouble) this.state = 'off';
	}

	/** Puts the remembered answers in the place of those that came with a link. */
	fetch(): void {
		if (this.other) this.#bring(this.other);
	}

	/** Deletes what is remembered. Whether there was anything. */
	forget(): boolean {
		const there = rememberedHere() !== null;
		this.trouble = forgetHere() ? null : 'not-forgotten';
		[this.state, this.other, this.#written] = ['off', null, ''];
		return there;
	}

	#write(today: string, now: string): void {
		const outcome = rememberHere(this.business.business, today);
		this.trouble = outcome === 'done' ? null : outcome;
		if (outcome !== 'done') return;
		this.#written = now;
		this.business.keep();
	}

	#bring(kept: Kept): void {
		[this.state, this.other] = ['on', null];
		this.business.put(kept);
		this.business.keep();
	}

	#leave(kept: Kept): void {
		[this.state, this.other] = ['other', kept];
	}
}

const arrivedWith = (hash: string): Business | null => parseFragment(hash).content;
