import type { Observation } from '../../catalog/observation';
import { unions } from '../europe';
import type { Ground } from '../ground';
import { climb } from '../ladder';
import type { Ladder } from '../ladder-rungs';
import type { Measure } from '../measures';
import type { Profile } from '../profile';

/** The ladder of a profile for an item. */
export type PeersOf = (profile: Profile, item: Measure['item']) => Ladder;

export const profileKey = ({ country, size, division }: Profile): string =>
	`${country} ${size ?? ''} ${division ?? ''}`;

/** A ground with fewer rows, and the labels of these. */
const whole = (ground: Ground, rows: readonly Observation[]): Ground => ({
	...ground,
	rows,
	series: ground.series.filter(({ id }) => rows.some((row) => row.series === id)),
});

/**
 * `climb` over a ground, each ladder climbed once. Only rows of the item and of the areas of the country are looked through: no
 * other can be on its ladder.
 */
export function peersOf(ground: Ground): PeersOf {
	const grounds = new Map<string, Ground>();
	const ladders = new Map<string, Ladder>();
	const groundOf = (item: string, country: string): Ground => {
		const key = `${item} ${country}`;
		const areas = [country, ...unions];
		const isOwn = (row: Observation) => row.item === item && areas.includes(row.geo);
		const own = grounds.get(key) ?? whole(ground, ground.rows.filter(isOwn));
		grounds.set(key, own);
		return own;
	};
	return (profile, item) => {
		const key = `${item} ${profileKey(profile)}`;
		const ladder = ladders.get(key) ?? climb(profile, item, groundOf(item, profile.country));
		ladders.set(key, ladder);
		return ladder;
	};
}
