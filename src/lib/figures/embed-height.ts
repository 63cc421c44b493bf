import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { wrap } from '../charts/wrap';
import type { Locale } from '../words/locale';
import Embed from './Embed.svelte';
import type { Prepared } from './prepared';

const clamped = (least: number, size: number, most: number): number => Math.max(least, Math.min(size, most));

/** The sizes of an embed that is `width` px wide, in px, as its style sheets have them. */
function sizes(width: number) {
	const rem = clamped(17, 7.2 + 0.012 * width, 36);
	return {
		rem,
		column: width - 2 * rem - 2,
		heading: clamped(1.35 * rem, 1.1 * rem + 0.012 * width, 1.75 * rem),
		small: 0.9375 * rem,
		gap: 0.35 * rem,
	};
}

/**
 * An upper estimate of the height in px of a figure's embed at a width in px, for frames that no script makes fit. A browser
 * test holds it against what is drawn.
 */
export function embedHeight(prepared: Prepared, locale: Locale, width: number): number {
	const { document } = parseHTML(render(Embed, { props: { prepared, locale } }).body);
	const { rem, column, heading, small, gap } = sizes(width);
	const lines = (element: Element, size: number, bold = false): number =>
		wrap(element.textContent.replace(/\s+/g, ' ').trim(), Math.min(column, 46 * rem), { size, bold }).length;

	let height = 0.9 * rem + 0.8 * rem + 2 + 1.25 * rem + 0.4 * rem;
	for (const title of document.querySelectorAll('h1')) height += lines(title, heading, true) * heading * 1.15;
	for (const text of document.querySelectorAll('p:not(.sentence)'))
		height += gap + lines(text, small) * small * 1.5;

	const [name, drawnAt] = column >= 35 * rem ? ['wide', column] : ['narrow', Math.min(column, 26 * rem)];
	const box = document.querySelector(`.${name} svg`)?.getAttribute('viewBox')?.split(/[ ,]+/).map(Number);
	const [, , across, down] = box ?? [];
	if (!across || !down) throw new Error(`figure ${prepared.id}: its drawing has no size`);
	return Math.ceil(height + (drawnAt * down) / across);
}
