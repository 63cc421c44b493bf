import { colours } from './colours';

/** How an icon is used: in a tab; cut to any shape by a phone; rounded by a phone. Only the first has round corners of its own. */
export type Cut = 'any' | 'maskable' | 'touch';

/** How much of the sign is left, so that a circle of four fifths of the width holds it. */
const scale = { maskable: 0.82, touch: 1 } as const;

/** An icon as SVG, from the sign of the site: an SVG of 32 by 32. */
export function iconSvg(sign: string, cut: Cut): string {
	if (cut === 'any') return sign;
	const inside = sign.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
	const by = scale[cut];
	const shift = (32 * (1 - by)) / 2;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colours.light.paper}"/><g transform="translate(${shift} ${shift}) scale(${by})">${inside}</g></svg>`;
}

/** The icons of the site by name, with their width in px. */
export const icons: Readonly<Record<string, { readonly width: number; readonly cut: Cut }>> = {
	'192': { width: 192, cut: 'any' },
	'512': { width: 512, cut: 'any' },
	'maskable-512': { width: 512, cut: 'maskable' },
	'touch-180': { width: 180, cut: 'touch' },
};
