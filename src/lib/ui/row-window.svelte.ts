import {
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
	type VirtualItem,
	type VirtualizerOptions,
} from '@tanstack/virtual-core';

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

/** Which lines of a long list are in sight, and how much room those above and below take, px. */
export class RowWindow {
	items = $state.raw<readonly VirtualItem[]>([]);
	above = $derived(this.items[0]?.start ?? 0);
	below = $state(0);

	readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
	readonly #options: Options;

	constructor(region: () => HTMLElement | null) {
		this.#options = {
			count: 0,
			getScrollElement: region,
			estimateSize: () => 1,
			overscan: 8,
			observeElementRect,
			observeElementOffset,
			scrollToFn: elementScroll,
			onChange: () => this.#look(),
		};
		this.#virtualizer = new Virtualizer(this.#options);
	}

	/** Takes another list: so many lines, every one of them so high, px. */
	take(count: number, height: number): void {
		this.#virtualizer.setOptions({ ...this.#options, count, estimateSize: () => height });
		this.#virtualizer.measure();
		this.#virtualizer._willUpdate();
		this.#look();
	}

	/** Follows the region as it scrolls and changes its size; returns how to stop. To be called when it is there. */
	follow(): () => void {
		const stop = this.#virtualizer._didMount();
		this.#virtualizer._willUpdate();
		this.#look();
		return stop;
	}

	/** Brings a line into sight. */
	show(index: number): void {
		this.#virtualizer.scrollToIndex(index, { align: 'auto' });
	}

	#look(): void {
		const items = this.#virtualizer.getVirtualItems();
		this.items = items;
		this.below = this.#virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
	}
}
