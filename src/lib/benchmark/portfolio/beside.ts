import { isOfUsers } from '../asked';
import type { Profile } from '../profile';
import type { Peers } from '../ladder-rungs';
import { profileKey, type PeersOf } from './peers-of';
import type { Practice } from './said-of';

/** What is known of the peers of several businesses. They are not one group, so nothing is ever averaged. */
export type Beside =
	/** All have the same published figure; `leftOut`: how many of them it does not count. */
	| { readonly kind: 'shared'; readonly peers: Peers; readonly leftOut: number }
	/**
	 * They have several, from the lowest to the highest; `without`: how many have none; `otherBase`: how many have one that is a share
	 * of all firms where these are shares of those on social media, or the other way round, and so is not among them.
	 */
	| {
			readonly kind: 'range';
			readonly least: Peers;
			readonly most: Peers;
			readonly leftOut: number;
			readonly without: number;
			readonly otherBase: number;
	  }
	| { readonly kind: 'none' };

/** A profile, and how many of the businesses have it. */
export interface Times {
	readonly profile: Profile;
	readonly times: number;
}

/** The different profiles among some. */
export function different(profiles: readonly Profile[]): readonly Times[] {
	const found = new Map<string, { readonly profile: Profile; times: number }>();
	for (const profile of profiles) {
		const key = profileKey(profile);
		const before = found.get(key);
		if (before) before.times += 1;
		else found.set(key, { profile, times: 1 });
	}
	return [...found.values()];
}

/** The figures of the peers of all these profiles, one for each business. */
export function besideOf(profiles: readonly Times[], item: Practice, peers: PeersOf): Beside {
	const found = profiles.map(({ profile, times }) => ({ times, shown: peers(profile, item).shown }));
	const known = found.flatMap(({ times, shown }) => (shown ? [{ times, shown }] : []));
	const [own, others] = [true, false]
		.map((users) => known.filter(({ shown }) => isOfUsers(shown.series) === users))
		.sort((one, two) => sum(two) - sum(one)) as [typeof known, typeof known];
	const leftOut = sum(own.filter(({ shown }) => shown.leavesOut.length > 0));
	const [without, otherBase] = [sum(profiles) - sum(known), sum(others)];
	const figures = own.map(({ shown }) => shown).sort((a, b) => valueOf(a) - valueOf(b));
	const [least, most] = [figures[0], figures.at(-1)];
	if (!least || !most) return { kind: 'none' };
	const isOne = new Set(figures.map(({ row }) => row)).size === 1 && without + otherBase === 0;
	return isOne
		? { kind: 'shared', peers: least, leftOut }
		: { kind: 'range', least, most, leftOut, without, otherBase };
}

const sum = (some: readonly Pick<Times, 'times'>[]): number =>
	some.reduce((all, { times }) => all + times, 0);

const valueOf = ({ row }: Peers): number => row.value ?? Infinity;
