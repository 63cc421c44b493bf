import {
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
	type VirtualItem,
} from '@tanstack/virtual-core';

/** Which rows of a long table are in sight, and how much room those above and below take, px. */
export class RowWindow {
	items = $state.raw<readonly VirtualItem[]>([]);
	above = $derived(this.items[0]?.start ?? 0);
	below = $state(0);

	readonly #virtualizer: Virtualizer<HTMLElement, HTMLTableRowElement>;

	/** `height`: of every row, px, so that their places are known without measuring them. */
	constructor(count: number, height: number, region: () => HTMLElement | null) {
		this.#virtualizer = new Virtualizer({
			count,
			getScrollElement: region,
			estimateSize: () => height,
			overscan: 12,
			observeElementRect,
			observeElementOffset,
			scrollToFn: elementScroll,
			onChange: () => this.#look(),
		});
		this.#look();
	}

	/** Follows the region as it scrolls and changes its size; returns how to stop. To be called when it is there. */
	follow(): () => void {
		const stop = this.#virtualizer._didMount();
		this.#virtualizer._willUpdate();
		this.#look();
		return stop;
	}

	#look(): void {
		const items = this.#virtualizer.getVirtualItems();
		this.items = items;
		this.below = this.#virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
	}
}
