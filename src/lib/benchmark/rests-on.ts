import type { Estimate } from '../stats/estimate';
import type { Ground, Published } from './ground';
import { judged } from './judged';
import { climb } from './ladder';
import type { LeftOut, RungName } from './ladder-rungs';
import { newest } from './newest';
import type { Profile } from './profile';
import type { RestsOn } from './step-rules';

/** A figure that a step rests on; `rung` is null for a share of people. */
export interface Support extends Published {
	readonly estimate: Estimate;
	readonly rung: RungName | null;
	readonly leavesOut: readonly LeftOut[];
}

/** The published figure behind a step for this business; null where there is none. */
export function supportOf(rests: RestsOn, profile: Profile, ground: Ground): Support | null {
	if (rests.kind === 'peers') return climb(profile, rests.item, ground).shown;
	const published = newest(rests.series, rests.item, ground);
	return published && { ...published, estimate: judged(published), rung: null, leavesOut: [] };
}
