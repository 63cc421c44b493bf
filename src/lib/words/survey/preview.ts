import type { Bilingual, Locale } from '../locale';
import { number } from '../number';
import { columns, respondents, size } from './page';

/** The second step: what a file looks like, and how it is to be read. */
export const preview = {
	heading: { de: 'So sieht die Datei aus', en: 'This is what the file looks like' },
	lead: {
		de: 'Steht jede Antwort in ihrer Spalte? Wenn nicht, ändern Sie, wie gelesen wird. Die Vorschau folgt sofort.',
		en: 'Does every answer stand in its column? If not, change how the file is read. The preview follows at once.',
	},
	unsure: {
		de: 'Wir sind nicht sicher, wie diese Datei gelesen werden muss. Bitte sehen Sie genau hin.',
		en: 'We are not certain how this file must be read. Please look closely.',
	},
	how: { de: 'Wie gelesen wird', en: 'How it is read' },
	encoding: { de: 'Zeichen', en: 'Letters' },
	delimiter: { de: 'Trennzeichen', en: 'Separator' },
	quote: { de: 'Anführungszeichen', en: 'Quotes' },
	escape: { de: 'Anführungszeichen im Text', en: 'Quotes inside a text' },
	headers: { de: 'Kopfzeilen', en: 'Header rows' },
	headersHint: { de: '0, wenn die Spalten keine Namen haben', en: '0 where columns have no names' },
	preamble: { de: 'Zeilen davor', en: 'Lines before them' },
	preambleHint: { de: 'gehören nicht zur Tabelle', en: 'do not belong to the table' },
	lastLine: { de: 'Letzte Zeile', en: 'Last line' },
	lastLineHint: { de: 'leer: bis zum Ende der Datei', en: 'empty: to the end of the file' },
	back: { de: 'Wie erkannt', en: 'As recognised' },
	table: { de: 'Vorschau der Tabelle', en: 'Preview of the table' },
	unnamed: { de: 'ohne Namen', en: 'no name' },
	row: { de: 'Befragter', en: 'Respondent' },
	lines: {
		de: 'Die ersten Zeilen, wie sie in der Datei stehen',
		en: 'The first lines as they stand in the file',
	},
	line: { de: 'Zeile', en: 'Line' },
	read: { de: 'So lesen', en: 'Read it like this' },
	reading: { de: 'Die Datei wird gelesen', en: 'Reading the file' },
	cancel: { de: 'Abbrechen', en: 'Cancel' },
	cancelled: {
		de: 'Abgebrochen. Von der Datei ist nichts gelesen.',
		en: 'Cancelled. Nothing of the file was read.',
	},
	noLines: { de: 'Diese Datei hat keine Zeilen Text.', en: 'This file has no lines of text.' },
	workbook: {
		de: 'Steht jede Antwort in ihrer Spalte? Gelesen wird ein Blatt der Arbeitsmappe.',
		en: 'Does every answer stand in its column? One sheet of the workbook is read.',
	},
	spss: {
		de: 'Namen, Antworten und fehlende Werte sind die der SPSS-Datei.',
		en: 'Names, answers and missing values are those of the SPSS file.',
	},
	sheet: { de: 'Blatt', en: 'Sheet' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** "firmen.csv: 3,4 kB, 24 Spalten". */
export const seen = (file: string, bytes: number, count: number, locale: Locale): string =>
	`${file}: ${size(bytes, locale)}, ${columns(count, locale)}`;

/** What was read: "312 Befragte, 24 Spalten." */
export const readSo = (rows: number, count: number, locale: Locale): string =>
	`${respondents(rows, locale)}, ${columns(count, locale)}`;

/** "12 von 40 MB". */
export const soFar = (done: number, total: number, locale: Locale): string =>
	locale === 'de'
		? `${size(done, locale)} von ${size(total, locale)}`
		: `${size(done, locale)} of ${size(total, locale)}`;

/** How many of the rows are shown. */
export const firstRows = (count: number, locale: Locale): string =>
	locale === 'de'
		? `Die ersten ${number(count, locale, 0)} Befragten.`
		: `The first ${number(count, locale, 0)} respondents.`;
