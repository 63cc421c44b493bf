import { notKept, noRoom, offline } from '../words/offline';
import type { Locale } from '../words/locale';
import type { Failed } from './keeping.svelte';

/** What went wrong, and what is so now. */
export function failureIn({ trouble, needed, free, repair }: Failed, locale: Locale): string {
	const said =
		trouble === 'full'
			? noRoom(needed, free, locale)
			: trouble === 'cancelled'
				? offline.cancelled[locale]
				: notKept[trouble][locale];
	return repair ? `${said} ${notKept.stillBroken[locale]}` : said;
}
