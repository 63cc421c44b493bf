import { compare, type Reason } from '../catalog/comparable';
import type { Answers } from './answers';
import type { Lead, Position, YearShare } from './finding';
import type { Ground } from './ground';
import { lineOf } from './line';
import { positionOf } from './position';
import type { Profile } from './profile';

/** Which share a business is seen beside: that of firms at its own position or beyond. */
const shareOf: Readonly<Record<Position, 'E_SM1_ANY' | 'E_SM1_GE2'>> = {
	none: 'E_SM1_ANY',
	one: 'E_SM1_ANY',
	two: 'E_SM1_GE2',
};

const half = 50;

/** In which year most firms of the country, or of the EU where it has no value, had what the business has today. */
export function leadOf(profile: Profile, answers: Answers, ground: Ground): Lead {
	const position = positionOf(answers);
	if (position === null) return { kind: 'none', because: 'no-answer' };
	const item = shareOf[position];
	const own = lineOf(item, profile.country, ground);
	const years = own.length > 0 ? own : lineOf(item, 'EU27_2020', ground);
	const latest = years.at(-1);
	if (!latest) return { kind: 'none', because: 'no-figure' };
	const passed = crossing(years);
	if (position === 'none')
		return passed
			? { kind: 'not-started', ...passed, latest, years }
			: { kind: 'not-started', first: null, before: null, latest, years };
	return passed
		? { kind: 'reached', position, ...passed, years }
		: { kind: 'ahead', position, latest, years };
}

interface Crossing {
	readonly first: YearShare;
	readonly before: YearShare | null;
	readonly cautions?: readonly Reason[];
}

/** The year from which on every published share is above one half; null where the latest is not. */
function crossing(years: readonly YearShare[]): Crossing | null {
	const at = years.findLastIndex(({ value }) => value <= half) + 1;
	const first = years[at];
	if (!first) return null;
	const before = years[at - 1] ?? null;
	if (!before) return { first, before };
	const cautions = compare(before, first).reasons.filter(({ verdict }) => verdict !== 'comparable');
	return cautions.length > 0 ? { first, before, cautions } : { first, before };
}
