import type { Bilingual, Locale } from '../locale';
import { size } from './page';

/** What a reader takes away or leaves on the device. */
export const keep = {
	heading: { de: 'Sichern', en: 'Save' },
	project: { de: 'Projektdatei', en: 'Project file' },
	projectHint: {
		de: 'Enthält Ihre Angaben zu den Fragen und Ihre Auswertungen. Sie laden sie hier wieder, auf jedem Gerät.',
		en: 'Holds the codebook and your analyses. You load it here again, on any device.',
	},
	without: { de: 'Projektdatei ohne Antworten', en: 'Project file without answers' },
	with: { de: 'Projektdatei mit allen Antworten', en: 'Project file with all answers' },
	withHint: {
		de: 'Wer diese Datei hat, hat alle Antworten Ihrer Befragten.',
		en: 'Who has this file has all the answers of your respondents.',
	},
	descriptor: {
		de: 'Nur die Beschreibung der Spalten (Data Package)',
		en: 'Only the description of the columns (Data Package)',
	},
	load: { de: 'Projekt oder Beschreibung laden', en: 'Load a project or descriptor' },
	loaded: { de: 'Die Angaben sind übernommen.', en: 'The codebook is taken over.' },
	saved: { de: 'Gespeichert im Ordner für Downloads.', en: 'Saved in the folder for downloads.' },

	here: { de: 'Auf diesem Gerät behalten', en: 'Keep on this device' },
	hereHint: {
		de: 'Die Antworten und Ihre Angaben bleiben dann im Speicher dieses Browsers, bis Sie sie löschen. Jeder, der dieses Gerät benutzt, kann sie hier öffnen.',
		en: 'The answers and the codebook then stay in the storage of this browser until you delete them. Anyone who uses this device can open them here.',
	},
	keepNow: { de: 'Behalten', en: 'Keep' },
	keepAgain: { de: 'Neuen Stand behalten', en: 'Keep the present state' },
	nothing: { de: 'Zurzeit ist nichts behalten.', en: 'Nothing is kept at the moment.' },
	full: {
		de: 'Auf dem Gerät ist nicht genug Platz. Es ist nichts behalten.',
		en: 'There is not enough room on the device. Nothing is kept.',
	},
	blocked: {
		de: 'Der Browser lässt nicht zu, dass die Seite etwas behält. Nehmen Sie die Projektdatei.',
		en: 'The browser does not let the page keep anything. Use the project file.',
	},
	delete: { de: 'Vom Gerät löschen', en: 'Delete from the device' },
	deleted: {
		de: 'Auf diesem Gerät ist nichts mehr behalten.',
		en: 'Nothing is kept on this device any more.',
	},
	notDeleted: {
		de: 'Das Löschen ist nicht gelungen. Schließen Sie andere Fenster dieser Seite und versuchen Sie es noch einmal.',
		en: 'Deleting did not work. Close other windows of this site and try again.',
	},

	forget: { de: 'Alles verwerfen', en: 'Discard everything' },
	forgetHint: {
		de: 'Nimmt die Umfrage von dieser Seite und löscht, was auf dem Gerät behalten ist.',
		en: 'Takes the survey off this page and deletes what is kept on the device.',
	},
	sure: { de: 'Wirklich alles verwerfen?', en: 'Really discard everything?' },
	yes: { de: 'Ja, verwerfen', en: 'Yes, discard' },
	no: { de: 'Nein', en: 'No' },
	forgotten: { de: 'Alles ist verworfen.', en: 'Everything is discarded.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** About how large it would be. */
export const about = (bytes: number, locale: Locale): string =>
	locale === 'de' ? `etwa ${size(bytes, locale)}` : `about ${size(bytes, locale)}`;
