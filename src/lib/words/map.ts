import type { Bilingual, Locale } from './locale';

/** What stands in the legend of a map and below it. */
export const map = {
	missing: { de: 'keine Angabe', en: 'no figure' },
	notSelected: { de: 'nicht in der Auswahl', en: 'not in the selection' },
	missingPlaces: { de: 'Keine Angabe', en: 'No figure' },
	offTheMap: { de: 'Nicht auf der Karte', en: 'Not on the map' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A class of values by its bounds, written; the lower one belongs to it. Null where it is open. */
export function classOf(from: string | null, to: string | null, locale: Locale): string {
	const german = locale === 'de';
	if (from === null) return `${german ? 'unter' : 'under'} ${to}`;
	if (to === null) return `${from} ${german ? 'und mehr' : 'and more'}`;
	return german ? `${from} bis unter ${to}` : `${from} to under ${to}`;
}
