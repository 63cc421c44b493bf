import type { Spread } from './panel';

/** A part of a distribution: those above one number up to and with another. */
export interface Band {
	/** null in the first. */
	readonly above: number | null;
	readonly upTo: number;
	/** Percent of the respondents. */
	readonly share: number;
	readonly yours: boolean;
}

/** A distribution in at most so many parts, that of one number marked; empty where it is not told. A number beyond the last has none. */
export function bandsOf(spread: Spread, own: number | null, most = 10): Band[] {
	if (spread.kind !== 'known') return [];
	const each = Math.ceil(spread.steps.length / most);
	const ends = spread.steps.filter((_, i) => (i + 1) % each === 0 || i === spread.steps.length - 1);
	return ends.map(({ upTo, share }, i): Band => {
		const before = ends[i - 1];
		const within = own !== null && (before === undefined || own > before.upTo) && own <= upTo;
		return {
			...{ above: before?.upTo ?? null, upTo, yours: within },
			share: 100 * (share - (before?.share ?? 0)),
		};
	});
}

/** Whether the numbers of a distribution are all whole, as counts are. */
export const isWhole = (spread: Spread): boolean =>
	spread.kind === 'known' && spread.steps.every(({ upTo }) => Number.isInteger(upTo));
