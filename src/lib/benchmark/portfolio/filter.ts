import type { Profile, SizeClass } from '../profile';
import { compared } from './cell';
import type { Named } from './read-row';

/** Which businesses are looked at; null for all, 'unsaid' for those that have not said it. */
export interface Filter {
	readonly country: string | null;
	readonly size: SizeClass | 'unsaid' | null;
	readonly division: number | 'unsaid' | null;
	/** Part of the name. */
	readonly name: string;
}

export const everyone: Filter = { country: null, size: null, division: null, name: '' };

/** Folding thousands of names again with each letter typed would be felt. */
const folded = new WeakMap<Named, string>();
function nameOf(one: Named): string {
	const known = folded.get(one) ?? compared(one.name);
	folded.set(one, known);
	return known;
}

/** Those that meet all of a filter, in their order. */
export function filtered(all: readonly Named[], { country, size, division, name }: Filter): readonly Named[] {
	const wanted = compared(name);
	const fits = <Said>(said: Said | null, asked: Said | 'unsaid' | null) =>
		asked === null || (asked === 'unsaid' ? said === null : said === asked);
	return all.filter((one) => {
		const { profile } = one.business;
		return (
			fits(profile.country, country) &&
			fits(profile.size, size) &&
			fits(profile.division, division) &&
			(wanted === '' || nameOf(one).includes(wanted))
		);
	});
}

/** What the businesses say of themselves, each with how many say so: what can be asked for. */
export function occurring<Said extends string | number>(
	all: readonly Named[],
	of: (profile: Profile) => Said | null,
): readonly { readonly said: Said | 'unsaid'; readonly times: number }[] {
	const count = new Map<Said | 'unsaid', number>();
	for (const { business } of all) {
		const key = of(business.profile) ?? 'unsaid';
		count.set(key, (count.get(key) ?? 0) + 1);
	}
	return [...count].map(([one, times]) => ({ said: one, times }));
}
