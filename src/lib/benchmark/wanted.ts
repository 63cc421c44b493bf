import type { WantFinding } from './finding';
import type { Ground } from './ground';
import type { Want } from './items';
import { judged } from './judged';
import { newest } from './newest';

const asked = 'gfk-wants-2019';

/** The share of people who look for something from firms, in the newest year; null where the ground has none. */
export function wanted(want: Want, ground: Ground): WantFinding['figure'] {
	const published = newest(asked, want, ground);
	return published && { ...published, estimate: judged(published) };
}
