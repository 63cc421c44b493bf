import { doubts } from '../intervals';
import type { Locale } from '../locale';

/** Bounds of a 95 % interval as they are written. */
export interface Bounds {
	readonly low: string;
	readonly high: string;
	/** What makes it one at best; keys as in stats/estimate. Empty for an interval without a doubt. */
	readonly because: readonly string[];
}

/** "Zwischen 50,6 % und 52,2 %, günstigstenfalls. Er kann größer sein, denn …" */
export function between({ low, high, because }: Bounds, locale: Locale): string {
	const reasons = because.map((doubt) => doubts[doubt]?.[locale] ?? doubt);
	if (locale === 'de') {
		const doubt =
			reasons.length === 0 ? '' : `, günstigstenfalls. Er kann größer sein, denn ${reasons.join(', und ')}`;
		return `Der 95-%-Bereich liegt zwischen ${low} und ${high}${doubt}.`;
	}
	const doubt = reasons.length === 0 ? '' : ` at best. It may be wider, as ${reasons.join(', and ')}`;
	return `The 95% interval lies between ${low} and ${high}${doubt}.`;
}
