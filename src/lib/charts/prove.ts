import type { Estimate } from '../stats/estimate';
import type { Frame } from './chart';

interface Keyed {
	readonly key: string;
	readonly estimate: Estimate;
}

/**
 * Refuses what a drawing would silently get wrong: a key given twice (Plot would add or cover the values), and a
 * value or interval that is no number or lies outside the fixed domain.
 *
 * @throws RangeError naming the key
 */
export function prove(data: readonly Keyed[], { domain }: Frame): void {
	const [low, high] = domain;
	const seen = new Set<string>();
	for (const { key, estimate } of data) {
		if (seen.has(key)) {
			throw new RangeError(
				`A chart got the key "${key}" twice. Keep one of the two, or give them different keys.`,
			);
		}
		seen.add(key);
		if (estimate.kind !== 'known') continue;
		const { value, interval } = estimate;
		const ends = interval.kind === 'none' ? [] : [interval.low, interval.high];
		for (const number of [value, ...ends]) {
			if (!(number >= low && number <= high)) {
				throw new RangeError(
					`The chart's value axis runs from ${low} to ${high}, and "${key}" has ${number}. ` +
						'Give the frame a domain that holds all values.',
				);
			}
		}
	}
}
