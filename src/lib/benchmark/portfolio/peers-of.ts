import type { Ground } from '../ground';
import { climb } from '../ladder';
import type { Ladder } from '../ladder-rungs';
import type { Measure } from '../measures';
import type { Profile } from '../profile';

/** The ladder of a profile for an item. */
export type PeersOf = (profile: Profile, item: Measure['item']) => Ladder;

export const profileKey = ({ country, size, division }: Profile): string =>
	`${country} ${size ?? ''} ${division ?? ''}`;

/** `climb` over a ground, each ladder climbed once. */
export function peersOf(ground: Ground): PeersOf {
	const ladders = new Map<string, Ladder>();
	return (profile, item) => {
		const key = `${item} ${profileKey(profile)}`;
		const ladder = ladders.get(key) ?? climb(profile, item, ground);
		ladders.set(key, ladder);
		return ladder;
	};
}
