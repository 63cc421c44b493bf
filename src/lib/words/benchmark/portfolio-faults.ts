import type { Bilingual, Locale } from '../locale';
import { number } from '../number';

/** What may stand in a cell; keys as the columns, MARK for all that is answered with yes or no. */
export const expected = {
	NAME: { de: 'irgendein Text', en: 'any text' },
	COUNTRY: {
		de: 'Name oder Kürzel eines Landes: Deutschland, DE, Austria',
		en: 'name or code of a country: Germany, DE, Österreich',
	},
	SIZE: {
		de: 'eine ganze Zahl (12) oder eine Klasse: 1 bis 9, 10 bis 49, 50 bis 249, ab 250',
		en: 'a whole number (12) or a class: 1 to 9, 10 to 49, 50 to 249, 250+',
	},
	SECTOR: {
		de: 'NACE- oder WZ-Code (47, 47.11, G47) oder ein Wort, das nur eine Branche meint: Bäckerei',
		en: 'a NACE code (47, 47.11, G47) or a word that means one sector only: bakery',
	},
	NETWORKS: {
		de: 'Facebook, Instagram, WhatsApp, YouTube, TikTok, LinkedIn, Xing, X, Blog oder Wiki, mit Komma getrennt; keine; nicht wichtig',
		en: 'Facebook, Instagram, WhatsApp, YouTube, TikTok, LinkedIn, Xing, X, blog or wiki, separated by commas; none; not relevant',
	},
	MARK: {
		de: 'ja (x, 1), noch nicht (nein, 0), nicht wichtig; leer, k. A. oder n/a: keine Antwort',
		en: 'yes (x, 1), not yet (no, 0), not relevant; empty or n/a: no answer',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

type Because = 'unknown' | 'unclear' | 'date' | 'too-few' | 'too-many' | 'quotes' | 'example';

const reasons: Readonly<Record<Because, (found: string, width: string) => Bilingual>> = {
	unknown: () => ({ de: 'Das kennen wir nicht.', en: 'We do not know this.' }),
	unclear: () => ({ de: 'Das kann Verschiedenes heißen.', en: 'This can mean several things.' }),
	date: () => ({
		de: 'Excel hat daraus ein Datum gemacht. Schreiben Sie „1 bis 9“ statt „1-9“.',
		en: 'Excel has made a date of it. Write “1 to 9” instead of “1-9”.',
	}),
	'too-few': (found, width) => ({
		de: `Die Zeile hat ${found} statt ${width} Felder. Es ist nicht sicher, was wozu gehört.`,
		en: `The row has ${found} fields instead of ${width}. What belongs where is not certain.`,
	}),
	'too-many': (found, width) => ({
		de: `Die Zeile hat ${found} statt ${width} Felder. Vielleicht steht ein Trennzeichen in einem Text ohne Anführungszeichen.`,
		en: `The row has ${found} fields instead of ${width}. Perhaps a separator stands in a text without quotation marks.`,
	}),
	quotes: (found) => ({
		de: `Die Anführungszeichen gehen nicht auf. Gelesen wurde deshalb bis Zeile ${found} als ein Stück.`,
		en: `The quotation marks do not pair. So all up to row ${found} was read as one piece.`,
	}),
	example: () => ({
		de: 'Das ist eine erfundene Beispielzeile der Vorlage.',
		en: 'This is one of the invented example rows of the template.',
	}),
};

/** Why a row or a cell cannot be read, as a sentence. `width`: how many fields a row should have. */
export const reason = (
	{ because, found }: { readonly because: Because; readonly found: string },
	width: number,
	locale: Locale,
): string => reasons[because](found, number(width, locale, 0))[locale];

/** "Spalte „Mitarbeiter“ (C)": a column as its file and a spreadsheet call it. */
export const columnName = (heading: string, letters: string): string =>
	heading === '' ? letters : `${heading} (${letters})`;

/** Why a file is not read at all, what is still safe, and what to do. */
export const refusals = {
	'too-large': (megabytes: number): Bilingual => ({
		de: `Die Datei hat ${number(megabytes, 'de', 0)} MB; mehr als 20 MB lesen wir nicht. Es wurde nichts verändert. Löschen Sie Spalten, die hier nicht gebraucht werden, oder teilen Sie die Datei.`,
		en: `The file has ${number(megabytes, 'en', 0)} MB; we read no more than 20 MB. Nothing was changed. Remove columns that are not needed here, or split the file.`,
	}),
	'too-many-rows': (rows: number): Bilingual => ({
		de: `Die Datei hat ${number(rows, 'de', 0)} Zeilen; mehr als 5.000 lesen wir nicht. Es wurde nichts verändert. Teilen Sie die Datei, zum Beispiel nach Land oder Branche.`,
		en: `The file has ${number(rows, 'en', 0)} rows; we read no more than 5,000. Nothing was changed. Split the file, for example by country or sector.`,
	}),
	workbook: (): Bilingual => ({
		de: 'Das ist eine Arbeitsmappe und keine CSV-Datei. Speichern Sie sie in Excel mit „Speichern unter“ als „CSV UTF-8“ und wählen Sie die neue Datei.',
		en: 'This is a workbook and no CSV file. Save it in Excel with “Save as” as “CSV UTF-8”, and choose the new file.',
	}),
	'no-text': (): Bilingual => ({
		de: 'Das ist keine Textdatei. Gebraucht wird eine CSV-Datei, wie Excel und jede Kundenverwaltung sie speichern kann.',
		en: 'This is no text file. What is needed is a CSV file, as Excel and any customer database can save it.',
	}),
	'no-rows': (): Bilingual => ({
		de: 'In der Datei steht unter der Überschrift nichts. Gebraucht wird eine Zeile mit Überschriften und darunter je Betrieb eine Zeile.',
		en: 'Nothing stands below the headings of the file. What is needed is one row of headings and below it one row for each business.',
	}),
	'open-quote': (line: number): Bilingual => ({
		de: `In Zeile ${number(line, 'de', 0)} beginnt ein Anführungszeichen, das nirgends endet. Was darunter steht, ist deshalb nicht sicher zu lesen. Bitte ergänzen oder löschen Sie es und wählen Sie die Datei noch einmal.`,
		en: `In row ${number(line, 'en', 0)} a quotation mark begins that ends nowhere. So what stands below it cannot be read with certainty. Please add or remove it, and choose the file again.`,
	}),
} as const;
