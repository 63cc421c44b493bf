import { linearisedMean, type MeanPlaces } from '../mean';
import type { Moments } from '../moments';
import { linearisedShare, type SharePlaces } from '../share';
import { compareDomains, type DomainDifference, type DomainRule } from './domains';

/** The share or the mean of a group, by the places of its variables. */
export type Group = SharePlaces | MeanPlaces;

/**
 * A group against everybody, itself included, or against the rest: `groups` are all groups, which no respondent shares, all
 * shares or all means around one centre; `at` is the place of the one. What a group and the total share is in the
 * standard error. Null where the group, or what it is compared with, is empty.
 * Throws a RangeError for a place without a group.
 */
export function groupAgainst(
	moments: Moments,
	groups: readonly Group[],
	at: number,
	what: 'total' | 'rest',
	rule: DomainRule = {},
): DomainDifference | null {
	const group = groups[at];
	if (group === undefined) throw new RangeError(`There are ${groups.length} groups and none at ${at}.`);
	const others = what === 'total' ? groups : groups.filter((_, place) => place !== at);
	const [a, b] = [linearised(moments, [group]), linearised(moments, others)];
	return a && b && compareDomains(moments, a, b, rule);
}

function linearised(moments: Moments, groups: readonly Group[]) {
	const [first] = groups;
	if (first === undefined) return null;
	const base = groups.flatMap((group) => group.base);
	if (!('value' in first))
		return linearisedShare(moments, {
			yes: groups.flatMap((group) => ('yes' in group ? group.yes : [])),
			base,
		});
	const value = groups.flatMap((group) => ('value' in group ? group.value : []));
	return linearisedMean(moments, { base, value, centre: first.centre });
}
