import type { WantFinding } from '../finding';
import type { Ground } from '../ground';
import { wanted } from '../wanted';
import { besideOf, different, type Beside } from './beside';
import type { PeersOf } from './peers-of';
import type { Named } from './read-row';
import { isPractice, isWant, sayable, type Sayable } from './said-of';
import { positionsOf, tally, type Positions, type Tally } from './tally';

/** One practice, want or principle, counted over the businesses. */
export interface SummaryLine {
	readonly code: Sayable;
	readonly tally: Tally;
	readonly beside:
		| Beside
		/** How many people look for it. */
		| { readonly kind: 'people'; readonly figure: NonNullable<WantFinding['figure']> }
		/** No survey asks firms for it. */
		| { readonly kind: 'not-asked' };
}

/** Several businesses together: counts, no sample, so no interval and nothing that speaks for others. */
export interface Summary {
	readonly count: number;
	readonly positions: Positions;
	/** In the order of `sayable`. */
	readonly lines: readonly SummaryLine[];
}

/** From how many businesses on a share may be said in percent, too; below, one business moves it by ten points or more. */
export const fewestForPercent = 10;

export function summaryOf(all: readonly Named[], ground: Ground, peers: PeersOf): Summary {
	const answers = all.map(({ business }) => business.answers);
	const profiles = different(all.map(({ business }) => business.profile));
	const besideLine = (code: Sayable): SummaryLine['beside'] => {
		if (isPractice(code)) return besideOf(profiles, code, peers);
		const figure = isWant(code) ? wanted(code, ground) : null;
		if (figure) return { kind: 'people', figure };
		return isWant(code) ? { kind: 'none' } : { kind: 'not-asked' };
	};
	return {
		count: all.length,
		positions: positionsOf(answers),
		lines: sayable.map((code) => ({ code, tally: tally(answers, code), beside: besideLine(code) })),
	};
}
