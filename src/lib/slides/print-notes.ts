import { made } from './made';
import { sectionsOf } from './sections';

/** Prints a sheet a slide, each with its notes below; afterwards all is as before. */
export function printWithNotes(root: HTMLElement, notes: readonly (readonly string[])[]): void {
	const added = sectionsOf(root).map((section, i) => {
		const below = made(
			'div',
			{ class: 'handout' },
			...(notes[i] ?? []).map((paragraph) => made('p', {}, paragraph)),
		);
		section.after(below);
		return below;
	});
	root.classList.add('with-notes');
	addEventListener(
		'afterprint',
		() => {
			root.classList.remove('with-notes');
			for (const below of added) below.remove();
		},
		{ once: true },
	);
	window.print();
}
