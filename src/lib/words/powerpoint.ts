import type { Bilingual, Locale } from './locale';

/** What a PowerPoint file says besides its figures. */
export const powerpoint = {
	live: { de: 'Diese Abbildung auf der Website', en: 'This figure on the website' },
	/** Of a survey of the reader's own, which the website does not know. */
	madeWith: { de: 'Ausgewertet mit dem KMU Social Monitor', en: 'Analysed with the KMU Social Monitor' },
	moreNotes: {
		de: 'Weitere Hinweise stehen in den Notizen zu dieser Folie.',
		en: 'More notes are in the speaker notes of this slide.',
	},
	empty: {
		de: 'Zu dieser Auswahl gibt es keine Werte.',
		en: 'There are no values for this choice.',
	},
	/** On the last slide of a table that is too long for a talk. */
	onlyBeginning: {
		de: 'Das ist nur der Anfang: Alle Werte stehen auf der Website.',
		en: 'This is only the beginning: all values are on the website.',
	},
	onlyBeginningOwn: {
		de: 'Das ist nur der Anfang: Alle Werte stehen in der Auswertung der Umfrage.',
		en: 'This is only the beginning: all values are in the analysis of the survey.',
	},
	fromMap: {
		de: 'Auf der Website ist das eine Karte. Hier stehen dieselben Werte als Balken, die höchsten oben.',
		en: 'On the website this is a map. Here the same values are bars, the highest at the top.',
	},
	/** Sums that stand beside the bars of a scale, where bars end to end leave no place for whiskers. */
	sums: { de: 'Summen beider Seiten mit 95-%-Bereich', en: 'Sums of both sides with 95% interval' },
	/** Over a group of paragraphs in the speaker notes. */
	figure: { de: 'Zur Abbildung', en: 'About the figure' },
	cite: { de: 'Quelle und Zitat', en: 'Source and citation' },
	/** Name of the sheet with the values of a chart: letters alone, as formulas name it. */
	sheet: { de: 'Werte', en: 'Values' },
	low: { de: '95-%-Bereich von', en: '95% interval from' },
	high: { de: '95-%-Bereich bis', en: '95% interval to' },
	down: { de: 'Strich nach unten', en: 'whisker down' },
	up: { de: 'Strich nach oben', en: 'whisker up' },
	why: { de: 'warum kein Wert', en: 'why there is no value' },
	chart: { de: 'Diagramm', en: 'chart' },
	table: { de: 'Tabelle', en: 'table' },
	title: { de: 'Titel', en: 'title' },
	subtitle: { de: 'Untertitel', en: 'subtitle' },
	line: { de: 'Strich', en: 'rule' },
	name: { de: 'Name einer Linie', en: 'name of a line' },
	source: { de: 'Quelle', en: 'source' },
	notesAndSource: { de: 'Hinweise und Quelle', en: 'notes and source' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** "Irland: nicht veröffentlicht": a category that has no bar. */
export const withReason = (label: string, reason: string): string => `${label}: ${reason}`;

/** "Ohne Wert: Irland 2019 (nicht veröffentlicht)." */
export const withoutValue = (which: readonly string[], locale: Locale): string =>
	`${locale === 'de' ? 'Ohne Wert' : 'Without a value'}: ${which.join('; ')}.`;

/** "Bruch: Ab 2021 ist anders gemessen als davor (Deutschland). Vor und nach dem Bruch nicht vergleichen." */
export const brokenFrom = (year: number, lines: readonly string[], locale: Locale): string => {
	const where = lines.length === 0 ? '' : ` (${lines.join(', ')})`;
	return locale === 'de'
		? `Bruch: Ab ${year} ist anders gemessen als davor${where}. Deshalb ist die Linie dort unterbrochen.`
		: `Break: from ${year} on it was measured in another way than before${where}. So the line is cut there.`;
};

/** A stretch of a line, in the names of series: "Deutschland 2014–2019". */
export const stretch = (label: string, from: number, to: number): string =>
	`${label} ${from === to ? from : `${from}–${to}`}`;

/** "Stand der Werte: 5. März 2026." */
export const takenOn = (day: string, locale: Locale): string =>
	locale === 'de' ? `Stand der Werte: ${day}.` : `Values as of ${day}.`;

/** Behind the title of a slide that goes on with the one before: "(2 von 3)". */
export const partOf = (part: number, parts: number, locale: Locale): string =>
	locale === 'de' ? `(${part} von ${parts})` : `(${part} of ${parts})`;
