import { markOf, type Answers } from '../answers';
import type { Business } from '../business';
import type { Position } from '../finding';
import { falling } from '../gaps-first';
import type { Ground } from '../ground';
import { principles, purposes, wants, type Want } from '../items';
import { positionOf } from '../position';
import { presenceOf } from '../presence';
import { wanted } from '../wanted';
import type { PeersOf } from './peers-of';
import type { Sayable } from './said-of';

/** A business on one line of a list. */
export interface Glance {
	readonly position: Position | null;
	/** How many of the wants it meets, of those that it answered and calls relevant. */
	readonly met: number;
	readonly relevant: number;
	/**
	 * What it does not do yet and calls relevant: being there at all, else the most wanted want, else the purpose that most of its
	 * peers have, else the first principle. Types are none: nobody needs all of them.
	 */
	readonly gap: Sayable | null;
}

/**
 * Sees businesses at a glance. It is what `findingsOf` finds, a test says so, but hundreds of times faster, as a list that is
 * scrolled needs it: only the ladders are climbed that the order of the gaps depends on, and each for all its businesses once.
 */
export function glancer(ground: Ground, peers: PeersOf): (business: Business) => Glance {
	const demand = (code: Want) => wanted(code, ground)?.row.value ?? null;
	const byDemand = wants.toSorted((a, b) => falling(demand(a), demand(b)));

	function gapOf({ profile, answers }: Business): Sayable | null {
		const isOpen = (code: (typeof wants | typeof purposes | typeof principles)[number]) =>
			markOf(answers, code) === 'not-yet';
		if (presenceOf(answers) === 'not-yet') return 'E_SM1_ANY';
		const want = byDemand.find(isOpen);
		if (want) return want;
		const spread = (code: (typeof purposes)[number]) => peers(profile, code).shown?.row.value ?? null;
		const open = purposes.filter(isOpen);
		const [purpose] = open.length > 1 ? open.toSorted((a, b) => falling(spread(a), spread(b))) : open;
		return purpose ?? principles.find(isOpen) ?? null;
	}
	return (business) => ({
		...{ position: positionOf(business.answers), ...wishesOf(business.answers) },
		gap: gapOf(business),
	});
}

function wishesOf(answers: Answers): Pick<Glance, 'met' | 'relevant'> {
	const said = wants.map((code) => markOf(answers, code));
	const met = said.filter((mark) => mark === 'yes').length;
	return { met, relevant: met + said.filter((mark) => mark === 'not-yet').length };
}
