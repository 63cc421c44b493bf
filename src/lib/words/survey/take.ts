import { day } from '../citation';
import type { Bilingual, Locale } from '../locale';
import { number } from '../number';

/** Taking tables of an own survey along. */
export const takeSurvey = {
	title: { de: 'Mitnehmen', en: 'Take along' },
	lacks: {
		de: 'Bevor etwas das Haus verlässt, braucht es den Namen und das Jahr der Umfrage: Sonst weiß später niemand, woher die Zahlen sind.',
		en: 'Before anything leaves the house it needs the name and the year of the survey: otherwise nobody knows later where the figures are from.',
	},
	missing: { de: 'Es fehlt:', en: 'Missing:' },
	lackOf: {
		title: { de: 'der Name der Umfrage', en: 'the name of the survey' },
		year: { de: 'das Jahr der Befragung', en: 'the year of the survey' },
	},
	toCodebook: { de: 'Unter „Fragen“ eintragen', en: 'Enter it under “Questions”' },
	only: {
		de: 'Mitgenommen wird nur, was die Tabelle zeigt: keine Antworten einzelner Befragter, und nichts, was zurückgehalten ist.',
		en: 'Only what the table shows is taken along: no answers of single respondents, and nothing that is withheld.',
	},
	preview: { de: 'Vorschau laden', en: 'Load a preview' },
	previewAsks: {
		de: 'Für die Vorschau fragt Ihr Browser diese Website nach der leeren Einbettseite. Ihre Zahlen sendet er dabei nicht.',
		en: 'For the preview your browser asks this website for the empty page of an embed. It does not send your figures.',
	},
	powerpointText: {
		de: 'Eine Folie im Format 16 : 9 mit einem Diagramm oder einer Tabelle, die Sie in PowerPoint und LibreOffice weiter bearbeiten können. Titel, Quelle und n stehen darauf, Satz und Zitat in den Notizen.',
		en: 'A slide in 16 : 9 with a chart or a table that you can edit further in PowerPoint and LibreOffice. Title, source and n are on it, sentence and citation in the notes.',
	},

	report: { de: 'Bericht über mehrere Fragen', en: 'A report of several questions' },
	reportLead: {
		de: 'Eine Seite oder Folie je Frage, mit Überschrift, Satz, Bild, Hinweisen und Quelle. Filter und Gewichte sind die, die oben eingestellt sind.',
		en: 'One page or slide a question, with heading, sentence, chart, notes and source. Filters and weights are those set above.',
	},
	which: { de: 'Fragen', en: 'Questions' },
	all: { de: 'Alle', en: 'All' },
	none: { de: 'Keine', en: 'None' },
	by: { de: 'Aufgeteilt nach', en: 'Broken down by' },
	notBroken: { de: 'nicht aufgeteilt', en: 'not broken down' },
	byHint: {
		de: 'Aussagen, die zusammen gezeigt werden, und die Frage selbst werden nicht aufgeteilt.',
		en: 'Statements that are shown together, and the question itself, are not broken down.',
	},
	make: { de: 'Bericht zusammenstellen', en: 'Put the report together' },
	making: { de: 'Der Bericht wird gerechnet', en: 'Computing the report' },
	cancel: { de: 'Abbrechen', en: 'Cancel' },
	cancelled: { de: 'Abgebrochen. Es wurde nichts gespeichert.', en: 'Cancelled. Nothing was saved.' },
	powerpoint: { de: 'PowerPoint speichern', en: 'Save as PowerPoint' },
	print: { de: 'Ansehen und drucken', en: 'Look at and print' },
	file: { de: 'Eine HTML-Datei speichern', en: 'Save one HTML file' },
	talk: { de: 'Alle in den Vortrag legen', en: 'Add all to the talk' },
	intoTalk: { de: 'Die Seiten kommen in den Vortrag', en: 'Adding the pages to the talk' },
	talkHint: {
		de: 'Ist kein Vortrag offen, öffnet Ihr Browser die Seite „Vortragen“ dieser Website in einem neuen Fenster. Die Zahlen stehen dann hinter dem # ihrer Adresse, das nicht gesendet wird.',
		en: 'If no talk is open, your browser opens this website’s page “Present” in a new window. The figures then stand behind the # of its address, which is not sent.',
	},
	notOpened: {
		de: 'Ihr Browser hat das neue Fenster nicht erlaubt. Öffnen Sie die Seite „Vortragen“ selbst in einem anderen Fenster, und versuchen Sie es noch einmal.',
		en: 'Your browser did not allow the new window. Open the page “Present” in another window yourself, and try again.',
	},
	contents: { de: 'Inhalt', en: 'Contents' },
	printNow: { de: 'Drucken oder als PDF sichern', en: 'Print or save as PDF' },
	back: { de: 'Zurück zur Auswertung', en: 'Back to the analysis' },
	sampling: { de: 'Auswahl', en: 'Selection' },
	weighted: { de: 'Gewichtet gerechnet.', en: 'Computed with weights.' },
	unweighted: { de: 'Ohne Gewichte gerechnet.', en: 'Computed without weights.' },
	failed: {
		de: 'Das ist nicht gelungen. Vielleicht erlaubt Ihr Browser es nicht. Ihre Umfrage bleibt, wie sie ist.',
		en: 'That did not work. Perhaps your browser does not allow it. Your survey stays as it is.',
	},
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;

/** What values are: "Anteile in Prozent", "in Stunden". */
export function inWords(isShare: boolean, unit: string, locale: Locale): string {
	if (isShare) return { de: 'Anteile in Prozent', en: 'shares in percent' }[locale];
	return unit === '' ? '' : `in ${unit}`;
}

/** Names of what a value is. */
export const statisticNames = {
	share: { de: 'Anteil', en: 'share' },
	'share-of-lower-end': { de: 'Anteil der unteren Antworten', en: 'share of the lower answers' },
	'share-of-upper-end': { de: 'Anteil der oberen Antworten', en: 'share of the upper answers' },
	'share-of-bin': { de: 'Anteil der Klasse', en: 'share of the bin' },
	mean: { de: 'Mittelwert', en: 'mean' },
	median: { de: 'Median', en: 'median' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the whiskers of a mean show. */
export const intervalOfNumber: Bilingual = {
	de: 'Die feinen Striche zeigen den 95-%-Bereich: So weit kann der Wert allein durch den Zufall der Auswahl abweichen.',
	en: 'The thin lines show the 95% interval: how far the value may be off by the chance of selection alone.',
};

/** Kinds of intervals; keys as in stats/estimate.ts. */
export const intervalKinds = {
	interval: { de: '95-%-Bereich', en: '95% interval' },
	'at-best': { de: '95-%-Bereich im günstigsten Fall', en: '95% interval at best' },
	none: { de: 'keiner', en: 'none' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const yesNo = (is: boolean, locale: Locale): string =>
	(is ? { de: 'ja', en: 'yes' } : { de: 'nein', en: 'no' })[locale];

const quoted = (text: string, locale: Locale): string => (locale === 'de' ? `„${text}“` : `“${text}”`);

/** "Quelle: Kammerumfrage, IHK, 2026, 812 Befragte" */
export const sourceIn = (source: string, locale: Locale): string =>
	`${locale === 'de' ? 'Quelle' : 'Source'}: ${source}`;

/** "Nur „Größe“: 1–9 oder 10–49." */
export const onlyAnswers = (question: string, answers: readonly string[], locale: Locale): string =>
	locale === 'de'
		? `Nur ${quoted(question, 'de')}: ${answers.join(' oder ')}.`
		: `Only ${quoted(question, 'en')}: ${answers.join(' or ')}.`;

/** "Nur „Umsatz“: von 10 bis unter 50." */
export const onlySpan = (question: string, from: string, to: string, locale: Locale): string =>
	locale === 'de'
		? `Nur ${quoted(question, 'de')}: von ${from} bis unter ${to}.`
		: `Only ${quoted(question, 'en')}: from ${from} to below ${to}.`;

/** "IHK Musterstadt: Kammerumfrage (2026). Betriebe im Bezirk. „Nutzen Sie …?“, n = 812. Eigene Auswertung vom 25. November 2026." */
export function citationIn(
	survey: {
		readonly title: string;
		readonly publisher: string;
		readonly year: number | null;
		readonly universe: string;
		readonly invented: boolean;
		/** yyyy-mm-dd */
		readonly today: string;
	},
	{ question, n }: { readonly question: string; readonly n: number | null },
	locale: Locale,
): string {
	const { title, publisher, year, universe, invented, today } = survey;
	const by = [publisher, title].filter((part) => part !== '').join(': ');
	const isSaid = !invented || /erfunden|invented/i.test(by);
	const named = `${by}${isSaid ? '' : locale === 'de' ? ' [erfundene Daten]' : ' [invented data]'}`;
	return [
		`${named}${year === null ? '' : ` (${year})`}.`,
		universe === '' ? '' : `${universe.replace(/\.$/, '')}.`,
		`${quoted(question, locale)}${n === null ? '' : `, n = ${number(n, locale)}`}.`,
		locale === 'de' ? `Eigene Auswertung vom ${day(today, 'de')}.` : `Own analysis of ${day(today, 'en')}.`,
	]
		.filter((part) => part !== '')
		.join(' ');
}

/** What an embed of own data holds, with the day from which it is. */
export const ownFrozenText = (iso: string, locale: Locale): string =>
	locale === 'de'
		? `Die Werte vom ${day(iso, locale)} stehen in der Adresse selbst und ändern sich nicht mehr: Überschrift, Satz, Antworten, Anteile mit ihren Bereichen, n, Hinweise und Quelle, also genau das, was die Abbildung zeigt. Antworten einzelner Befragter und zurückgehaltene Werte sind nicht darin. Wer den Code hat, kann diese Werte lesen.`
		: `The values of ${day(iso, locale)} stand in the address itself and change no more: heading, sentence, answers, shares with their intervals, n, notes and source, which is exactly what the figure shows. Answers of single respondents and withheld values are not in it. Whoever has the code can read these values.`;

/** "12 von 60" */
export const doneOf = (done: number, all: number, locale: Locale): string =>
	locale === 'de'
		? `${number(done, locale)} von ${number(all, locale)}`
		: `${number(done, locale)} of ${number(all, locale)}`;

/** "24 von 26 ausgewählt" */
export const chosenOf = (chosen: number, all: number, locale: Locale): string =>
	`${doneOf(chosen, all, locale)} ${locale === 'de' ? 'ausgewählt' : 'chosen'}`;

/** "Der Bericht ist fertig: 24 Seiten. Was möchten Sie damit tun?" */
export function reportDone(pages: number, locale: Locale): string {
	const count = number(pages, locale);
	if (locale === 'de')
		return `Der Bericht ist fertig: ${count} ${pages === 1 ? 'Seite' : 'Seiten'}. Was möchten Sie damit tun?`;
	return `The report is ready: ${count} ${pages === 1 ? 'page' : 'pages'}. What would you like to do with it?`;
}

/** What became of the pages that were offered to a talk. */
export function inTalk(count: number, of: number, locale: Locale): string {
	const some = doneOf(count, of, locale);
	if (count === of)
		return locale === 'de' ? 'Alle Seiten liegen jetzt im Vortrag.' : 'All pages are now in the talk.';
	return locale === 'de'
		? `Im Vortrag liegen jetzt ${some} Seiten; für mehr ist dort kein Platz.`
		: `The talk now has ${some} pages; there is no room for more.`;
}
