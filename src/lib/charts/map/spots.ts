import type { Placed } from './layout';
import type { Ring } from './rings';

/** The spot of a small country as a path. */
export function spotPath({ country: { at }, spot }: Placed): string {
	const turn = `a${spot} ${spot} 0 1 0 `;
	return `M${Math.round(at[0]) - spot} ${Math.round(at[1])}${turn}${2 * spot} 0${turn}${-2 * spot} 0z`;
}

/** The same as a ring of 16 corners, for its hatching. */
export const spotRing = ({ country: { at }, spot }: Placed): Ring =>
	Array.from({ length: 16 }, (_, i) => {
		const turn = (i * Math.PI) / 8;
		return [Math.round(at[0]) + spot * Math.cos(turn), Math.round(at[1]) + spot * Math.sin(turn)] as const;
	});
