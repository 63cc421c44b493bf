import type { Bilingual, Locale } from '../locale';
import { number } from '../number';

/** A survey as a group of peers for single businesses. */
export const panel = {
	title: { de: 'Als Vergleichsgruppe für einzelne Betriebe', en: 'As a peer group for single businesses' },
	lead: {
		de: 'Ein einzelner Betrieb kann sehen, wo er neben Ihren Befragten steht. Sagen Sie dafür, welche Frage was bedeutet. Das Nötige ist nach den Namen geraten; bitte prüfen Sie es.',
		en: 'A single business can see where it stands beside your respondents. Say for that which question means what. It is guessed by the names; please check it.',
	},
	mapping: { de: 'Was Ihre Fragen bedeuten', en: 'What your questions mean' },
	size: { de: 'Größenklasse', en: 'Size class' },
	notAsked: { de: 'nicht gefragt', en: 'not asked' },
	noMeaning: { de: 'nichts davon', en: 'none of these' },
	answers: { de: 'Antworten zuordnen', en: 'Match the answers' },
	asked: { de: 'Gefragt wurden', en: 'Asked were' },
	numbers: { de: 'Weitere Zahlen', en: 'Further numbers' },
	none: { de: 'keine', en: 'none' },
	all: { de: 'alle', en: 'all' },
	file: { de: 'Vergleichsgruppe als Datei', en: 'Peer group as a file' },
	fileHint: {
		de: 'Die Datei enthält nur Anteile, Verteilungen und Zahlen der Befragten, insgesamt und nach Größe. Keine einzelne Antwort steht darin, und nichts, was auf weniger als zehn Betrieben beruht. Laden Sie sie auf der Seite „Ihr Betrieb im Vergleich“.',
		en: 'The file holds only shares, distributions and numbers of respondents, in total and by size. No single answer is in it, and nothing that rests on fewer than ten businesses. Load it on the page “Your business beside others”.',
	},
	save: { de: 'Datei speichern', en: 'Save the file' },
	saved: { de: 'Gespeichert:', en: 'Saved:' },
	one: { de: 'Ein Betrieb aus der Datei', en: 'One business of the file' },
	oneHint: {
		de: 'Nennen Sie die Nummer des Befragten in der Reihenfolge der Datei. Er wird aus seiner eigenen Vergleichsgruppe herausgenommen.',
		en: 'Give the number of the respondent in the order of the file. It is taken out of its own peer group.',
	},
	record: { de: 'Befragter Nummer', en: 'Respondent number' },
	compare: { de: 'Vergleichen', en: 'Compare' },
	noRecord: { de: 'Diese Nummer gibt es nicht.', en: 'There is no such number.' },
	working: { de: 'Wird berechnet …', en: 'Computing …' },
	failed: {
		de: 'Das konnte nicht berechnet werden. Ihre Daten sind noch da. Versuchen Sie es mit einer anderen Zuordnung.',
		en: 'This could not be computed. Your data are still here. Try another matching.',
	},
	share: { de: 'Befragte', en: 'Respondents' },
	own: { de: 'Dieser Betrieb', en: 'This business' },
} satisfies Readonly<Record<string, Bilingual>>;

export const partNames: Readonly<Record<'uses' | 'networks' | 'purposes' | 'wants', Bilingual>> = {
	uses: { de: 'Nutzt soziale Medien', en: 'Uses social media' },
	networks: { de: 'Netzwerke', en: 'Networks' },
	purposes: { de: 'Zwecke', en: 'Purposes' },
	wants: { de: 'Was Kunden auf den Seiten finden', en: 'What customers find on the pages' },
};

export const askedNames: Readonly<Record<'all' | 'users', Bilingual>> = {
	all: { de: 'alle Betriebe', en: 'all businesses' },
	users: { de: 'nur wer soziale Medien nutzt', en: 'only those who use social media' },
};

/** "von 1 bis 1.200" */
export const recordsFrom = (rows: number, locale: Locale): string =>
	locale === 'de' ? `von 1 bis ${number(rows, locale)}` : `from 1 to ${number(rows, locale)}`;
