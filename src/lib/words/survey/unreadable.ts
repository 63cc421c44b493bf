import type { Bilingual } from '../locale';

const excel: Bilingual = {
	de: 'In Excel: „Datei“, „Speichern unter“, Dateityp „CSV UTF-8 (durch Trennzeichen getrennt)“, dann diese Datei hier wählen.',
	en: 'In Excel: “File”, “Save As”, file type “CSV UTF-8 (Comma delimited)”, then choose that file here.',
};

/** Why a file cannot be read, and what to do; keys as in survey/reading/reading.ts, and some of this page. */
export const unreadable = {
	empty: {
		de: 'In dieser Datei steht nichts. Vielleicht wurde sie beim Speichern nicht fertig; speichern Sie sie noch einmal.',
		en: 'There is nothing in this file. Perhaps it was not saved completely; save it once more.',
	},
	'no-respondents': {
		de: 'Die Datei hat eine Kopfzeile, aber keine Zeile mit Antworten darunter. Prüfen Sie, ob ein Filter gesetzt war, als sie gespeichert wurde.',
		en: 'The file has a header row but no row of answers below it. Check whether a filter was set when it was saved.',
	},
	'not-text': {
		de: `Das ist keine Tabelle, sondern etwa ein Bild, ein PDF oder ein Programm. ${excel.de}`,
		en: `This is not a table but, say, a picture, a PDF or a program. ${excel.en}`,
	},
	html: {
		de: `Das ist eine Webseite, die als Tabelle gespeichert wurde. Öffnen Sie sie in Excel. ${excel.de}`,
		en: `This is a web page that was saved as a table. Open it in Excel. ${excel.en}`,
	},
	excel: {
		de: `Das ist eine Excel-Datei, die wir so nicht lesen können: Sie hat ein altes Format oder ist beschädigt. ${excel.de}`,
		en: `This is an Excel file that we cannot read as it is: its format is old, or it is damaged. ${excel.en}`,
	},
	spss: {
		de: 'Das ist eine SPSS-Datei, die wir so nicht lesen können. In SPSS: „Datei“, „Speichern unter“, Typ „SPSS Statistics (*.sav)“ oder „Durch Komma getrennt (*.csv)“.',
		en: 'This is an SPSS file that we cannot read as it is. In SPSS: “File”, “Save As”, type “SPSS Statistics (*.sav)” or “Comma delimited (*.csv)”.',
	},
	archive: {
		de: 'Das ist ein gepacktes Archiv (ZIP). Entpacken Sie es, und wählen Sie die Datei darin.',
		en: 'This is a packed archive (ZIP). Unpack it, and choose the file inside.',
	},
	'too-large': {
		de: 'Diese Datei ist größer, als ein Browser sicher halten kann: mehr als 500 MB, 2 Millionen Befragte oder 10.000 Spalten. Löschen Sie Spalten, die Sie nicht brauchen, und speichern Sie sie neu.',
		en: 'This file is larger than a browser can safely hold: more than 500 MB, 2 million respondents or 10,000 columns. Delete columns that you do not need, and save it again.',
	},
	'one-column': {
		de: 'Wir finden nichts, was die Spalten trennt: Jede Zeile wäre ein einziges Feld. Sehen Sie nach, ob das stimmt, oder wählen Sie ein anderes Trennzeichen.',
		en: 'We find nothing that separates the columns: each line would be a single field. Check whether that is so, or choose another separator.',
	},
	gone: {
		de: 'Der Browser kann die Datei nicht lesen. Vielleicht wurde sie verschoben, oder ein anderes Programm hält sie offen. Wählen Sie sie noch einmal.',
		en: 'The browser cannot read the file. Perhaps it was moved, or another program holds it open. Choose it again.',
	},
	'not-a-project': {
		de: 'Das ist keine Projektdatei dieser Seite und keine Beschreibung eines Datenpakets. Es wurde nichts geändert.',
		en: 'This is neither a project file of this page nor the descriptor of a data package. Nothing was changed.',
	},
	'project-version': {
		de: 'Diese Projektdatei ist mit einer neueren Fassung dieser Seite gemacht. Laden Sie die Seite neu, und öffnen Sie die Datei dann noch einmal.',
		en: 'This project file was made with a newer version of this page. Reload the page, then open the file again.',
	},
	'project-damaged': {
		de: 'Diese Projektdatei ist beschädigt. Es wurde nichts geändert.',
		en: 'This project file is damaged. Nothing was changed.',
	},
	'other-columns': {
		de: 'Die Beschreibung passt nicht zu den Spalten dieser Umfrage. Es wurde nichts geändert.',
		en: 'The descriptor does not fit the columns of this survey. Nothing was changed.',
	},
	'kept-damaged': {
		de: 'Was auf diesem Gerät behalten war, lässt sich nicht mehr lesen. Sie können es löschen.',
		en: 'What was kept on this device can no longer be read. You can delete it.',
	},
	failed: {
		de: 'Das ist unser Fehler: Beim Rechnen ist etwas Unerwartetes geschehen. Ihre Datei ist unverändert, und Ihre Angaben stehen noch hier.',
		en: 'This is our fault: something unexpected happened while computing. Your file is unchanged, and what you entered is still here.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;
