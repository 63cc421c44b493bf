import { customerWants } from '../words/figures/customer-wants';
import { europe } from '../words/figures/europe';
import { germanyBySize } from '../words/figures/germany-by-size';
import { kmuPresence } from '../words/figures/kmu-presence';
import { peopleOnline } from '../words/figures/people-online';
import { purposes } from '../words/figures/purposes';
import { twoOrMoreTypes } from '../words/figures/two-or-more-types';
import type { Tellings } from '../words/told';

/** What each named figure says about its values, by id. Not for a page's first script: what is printed has been said. */
const tellings: Readonly<Record<string, Tellings>> = {
	'people-online': peopleOnline,
	'kmu-presence-2020': kmuPresence,
	'customer-wants-2019': customerWants,
	'enterprises-germany-size-2019': germanyBySize,
	'enterprises-europe-2023': europe,
	'two-or-more-types': twoOrMoreTypes,
	'purposes-eu28': purposes,
};

/** The words of a figure; throws when it has none. */
export function tellingsOf(id: string): Tellings {
	const found = tellings[id];
	if (!found) throw new Error(`figure ${id} has no words in figures/tellings.ts`);
	return found;
}
