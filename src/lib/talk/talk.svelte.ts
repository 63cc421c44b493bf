import { changed, inserted, moved, without } from './editing';
import { limits } from './limits';
import type { Subject, Talk, TalkSlide } from './talk';

/** A slide that the page can tell from its twins. */
export interface KeptSlide extends TalkSlide {
	readonly key: number;
}

/** The talk on the page. Its only other home is the address; see Address. */
export class TalkState {
	title = $state('');
	lead = $state('');
	slides = $state.raw<readonly KeptSlide[]>([]);
	/** The slide that was taken out last, until another is. */
	removed = $state.raw<{ readonly slide: KeptSlide; readonly at: number } | null>(null);
	/** Whether anything was done since it was read. */
	edited = $state(false);
	#keys = 0;

	get talk(): Talk {
		return { title: this.title, lead: this.lead, slides: this.slides };
	}

	get isFull(): boolean {
		return this.slides.length >= limits.slides;
	}

	/** Takes over what an address says, in place of all that was here. */
	put({ title, lead, slides }: Talk): void {
		this.title = title;
		this.lead = lead;
		this.slides = slides.map((slide) => ({ ...slide, key: this.#keys++ }));
		this.removed = null;
		this.edited = false;
	}

	write(words: Partial<Pick<Talk, 'title' | 'lead'>>): void {
		this.title = words.title ?? this.title;
		this.lead = words.lead ?? this.lead;
		this.edited = true;
	}

	/** Puts a figure at the end, unless the talk is full. */
	add(subject: Subject): boolean {
		if (this.isFull) return false;
		this.#have([...this.slides, { subject, notes: '', steps: [], key: this.#keys++ }]);
		return true;
	}

	/** Moves a slide so many places; resolves to whether it moved. */
	move(at: number, by: number): boolean {
		const slides = moved(this.slides, at, at + by);
		if (slides === this.slides) return false;
		this.#have(slides);
		return true;
	}

	change(at: number, change: Partial<Pick<TalkSlide, 'notes' | 'steps'>>): void {
		this.#have(changed(this.slides, at, change));
	}

	remove(at: number): void {
		const slide = this.slides[at];
		if (!slide) return;
		this.removed = { slide, at };
		this.#have(without(this.slides, at));
	}

	/** Brings the slide back that was taken out last; null where there is none. */
	restore(): KeptSlide | null {
		if (!this.removed || this.isFull) return null;
		const { slide, at } = this.removed;
		this.removed = null;
		this.#have(inserted(this.slides, Math.min(at, this.slides.length), slide));
		return slide;
	}

	#have(slides: readonly KeptSlide[]): void {
		this.slides = slides;
		this.edited = true;
	}
}
