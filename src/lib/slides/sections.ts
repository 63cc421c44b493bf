import type { Place } from './place';

/** The slides below an element, in their order. */
export const sectionsOf = (root: ParentNode): HTMLElement[] => [
	...root.querySelectorAll<HTMLElement>('.slide'),
];

const statesOf = (section: ParentNode): HTMLElement[] => [...section.querySelectorAll<HTMLElement>('.state')];

/** How many steps a slide has besides the figure as it is. */
export const stepsIn = (section: ParentNode | undefined): number =>
	section ? Math.max(0, statesOf(section).length - 1) : 0;

/** Shows a slide in the state of a step. */
export function showStep(section: ParentNode, step: number): void {
	for (const [i, state] of statesOf(section).entries()) state.toggleAttribute('data-on', i === step);
}

/** What is set off in a step; '' for the figure as it is. */
export const saysAt = (section: ParentNode, step: number): string =>
	statesOf(section)[step]?.dataset['says'] ?? '';

export const nameOf = (section: Element | undefined): string => section?.getAttribute('aria-label') ?? '';

/** The nearest place that there is. */
export function settled(sections: readonly HTMLElement[], { slide, step }: Place): Place {
	const whole = (value: number) => (Number.isFinite(value) ? Math.trunc(value) : 0);
	const at = Math.max(1, Math.min(sections.length, whole(slide)));
	return { slide: at, step: Math.max(0, Math.min(stepsIn(sections[at - 1]), whole(step))) };
}

/** The place after this one: the next step, then the next slide; the same at the end. */
export function after(sections: readonly HTMLElement[], { slide, step }: Place): Place {
	if (step < stepsIn(sections[slide - 1])) return { slide, step: step + 1 };
	return slide < sections.length ? { slide: slide + 1, step: 0 } : { slide, step };
}

/** The place before this one: a slide that is come back to shows its last step. */
export function before(sections: readonly HTMLElement[], { slide, step }: Place): Place {
	if (step > 0) return { slide, step: step - 1 };
	return slide > 1 ? { slide: slide - 1, step: stepsIn(sections[slide - 2]) } : { slide, step };
}

/** A slide as it looks in a step, for the eye only. */
export function pictureOf(section: HTMLElement, step: number): HTMLElement {
	const picture = section.cloneNode(true) as HTMLElement;
	picture.hidden = false;
	picture.inert = true;
	picture.setAttribute('aria-hidden', 'true');
	for (const name of ['aria-label', 'data-slide', 'tabindex']) picture.removeAttribute(name);
	showStep(picture, step);
	return picture;
}
