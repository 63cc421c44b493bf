import type { Codes } from '../src/lib/catalog/catalog';

/** Letters that give the reason why no value is printed: confidential, low reliability. */
const reasons = ['c', 'u'];
/** Marks that say no more than "not available". */
const missing = [':', 'm'];

/** What a cell's status comes to. */
export interface Flag {
	/** Letters side by side, each once, in the order of the alphabet. */
	readonly letters: string;
	/** Letters without a name in the label. */
	readonly strange: readonly string[];
	/** There is no value, and no letter says why: no row can be made of it. */
	readonly unavailable: boolean;
}

const marksOf = (status: string) => [...new Set(status.replaceAll(/[\s,;]/g, ''))];

/** Whether a status says that there is no value. */
export const callsItMissing = (status: string): boolean =>
	marksOf(status).some((mark) => missing.includes(mark));

/** Reads a status such as "b", "bu", ":c" or "b u". */
export function flagOf(value: number | null, status: string, codes: Codes): Flag {
	const letters = marksOf(status)
		.filter((mark) => !missing.includes(mark))
		.sort();
	return {
		letters: letters.join(''),
		strange: letters.filter((letter) => !Object.hasOwn(codes.flag ?? {}, letter)),
		unavailable: value === null && !letters.some((letter) => reasons.includes(letter)),
	};
}
