import type { Locale } from '../words/locale';
import { slideOf, slides as words } from '../words/slides';
import { button, made } from './made';
import { nameOf, pictureOf } from './sections';

export interface Overview {
	readonly isOpen: boolean;
	open(slide: number): void;
	close(): void;
	/** Whether the key was one of its own. */
	key(event: KeyboardEvent): boolean;
}

/** All slides as pictures in a grid over the hall; `choose` is told the number of one. */
export function overview(
	hall: HTMLElement,
	sections: readonly HTMLElement[],
	{ locale, choose }: { locale: Locale; choose: (slide: number) => void },
): Overview {
	let grid: HTMLElement | null = null;
	const tiles = () => [...(grid?.querySelectorAll('button') ?? [])];
	const columns = () => {
		const tops = tiles().map((tile) => tile.getBoundingClientRect().top);
		return Math.max(1, tops.filter((top) => top === tops[0]).length);
	};
	function move(by: number): void {
		const all = tiles();
		const at = all.findIndex((tile) => tile === document.activeElement);
		const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
		next?.focus();
		next?.scrollIntoView({ block: 'nearest' });
	}
	return {
		get isOpen() {
			return grid !== null;
		},
		open(slide) {
			grid = made(
				'div',
				{ class: 'overview', role: 'dialog', 'aria-label': words.overview[locale] },
				...sections.map((section, i) =>
					made(
						'div',
						{ class: 'tile' },
						pictureOf(section, 0),
						button(
							'',
							{
								'aria-label': `${slideOf(i + 1, sections.length, locale)}: ${nameOf(section)}`,
								...(i + 1 === slide && { 'aria-current': 'true' }),
							},
							() => choose(i + 1),
						),
					),
				),
			);
			hall.append(grid);
			tiles()[slide - 1]?.focus();
			tiles()[slide - 1]?.scrollIntoView({ block: 'center' });
		},
		close() {
			grid?.remove();
			grid = null;
		},
		key(event) {
			if (grid === null || event.ctrlKey || event.metaKey || event.altKey) return false;
			const across: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -1e6, End: 1e6 };
			const down: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 2, PageUp: -2 };
			const by = across[event.key] ?? (down[event.key] ?? 0) * columns();
			if (by === 0) return false;
			move(by);
			return true;
		},
	};
}
