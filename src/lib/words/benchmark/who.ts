import { divisionName, naceNumber } from '../divisions';
import type { Bilingual, Locale } from '../locale';

/** What the page asks of who a business is. */
export const who = {
	lead: {
		de: 'Nur das Land muss sein. Je mehr Sie sagen, desto näher kommt der Vergleich an Ihren Betrieb.',
		en: 'Only the country is needed. The more you say, the closer the comparison comes to your business.',
	},
	country: { de: 'Land', en: 'Country' },
	union: { de: 'Europäische Union (kein einzelnes Land)', en: 'European Union (no single country)' },
	elsewhere: { de: 'anderes Land', en: 'another country' },
	size: { de: 'Wie viele arbeiten bei Ihnen?', en: 'How many people work with you?' },
	sizeHint: { de: 'Alle zählen, die mitarbeiten, auch Sie.', en: 'Everyone who works counts, you too.' },
	sizeAgain: {
		de: 'Noch einmal antippen nimmt die Angabe zurück.',
		en: 'Tapping it again takes it back.',
	},
	trade: { de: 'Was macht Ihr Betrieb?', en: 'What does your business do?' },
	search: { de: 'Beruf oder Branche suchen', en: 'Look for a trade or profession' },
	searchHint: {
		de: 'Ein Wort genügt, zum Beispiel: Blumenladen.',
		en: 'One word is enough, for example: flower shop.',
	},
	nothingFound: {
		de: 'Dazu finden wir keine Branche. Versuchen Sie ein anderes Wort, oder nehmen Sie die Liste.',
		en: 'We find no trade for this. Try another word, or take the list.',
	},
	examples: { de: 'Zum Beispiel', en: 'For example' },
	unsaid: { de: 'Passt nichts, oder lieber nicht sagen', en: 'Nothing fits, or rather not say' },
	leftOpen: { de: 'Branche: keine Angabe', en: 'Trade: not said' },
	list: { de: 'Alle Branchen (amtliche Liste NACE)', en: 'All trades (official list NACE)' },
	understood: { de: 'Verstanden:', en: 'Understood:' },
	change: { de: 'Ändern', en: 'Change' },
	changeTrade: { de: 'Ändern: Branche', en: 'Change: trade' },
	keep: { de: 'So lassen', en: 'Leave it' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Eurostat's classes of persons employed as a business says them; owners who work count. */
export const sizes = {
	'1-9': { de: '1 bis 9 Beschäftigte (mit Ihnen)', en: '1 to 9 persons (with you)' },
	'10-49': { de: '10 bis 49 Beschäftigte', en: '10 to 49 persons' },
	'50-249': { de: '50 bis 249 Beschäftigte', en: '50 to 249 persons' },
	GE250: { de: '250 Beschäftigte und mehr', en: '250 persons and more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many trades a search shows: "3 Treffer". */
export const tradesFound = (count: number, locale: Locale): string =>
	locale === 'de' ? `${count} Treffer` : `${count} ${count === 1 ? 'match' : 'matches'}`;

/**
 * What was understood of a trade: "Bäckerei → Herstellung von Nahrungsmitteln (NACE 10)". Null for the trade, or the name of
 * the division itself, says the division alone.
 */
export function understood(trade: string | null, division: number, locale: Locale): string {
	const name = divisionName(division, locale);
	const number = naceNumber(division);
	const whole = name === number ? name : name.endsWith(')') ? `${name}, ${number}` : `${name} (${number})`;
	return trade === null || trade === name ? whole : `${trade} → ${whole}`;
}
