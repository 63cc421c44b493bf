import type { Bilingual, Locale } from '../locale';
import { number } from '../number';

/** The page where a survey is analysed. */
export const analysis = {
	title: { de: 'Auswerten', en: 'Analyse' },
	questions: { de: 'Fragen', en: 'Questions' },
	otherQuestion: { de: 'Andere Frage wählen', en: 'Choose another question' },
	choices: { de: 'Aufschlüsselung, Form und Filter', en: 'Breakdown, form and filters' },
	searchQuestions: { de: 'Frage suchen', en: 'Find a question' },
	noQuestion: { de: 'Keine Frage enthält diese Wörter.', en: 'No question contains these words.' },
	together: { de: 'Aussagen zusammen', en: 'statements together' },
	by: { de: 'Aufgeteilt nach', en: 'Broken down by' },
	notBroken: { de: 'nicht aufgeteilt', en: 'not broken down' },
	everyone: { de: 'Alle', en: 'Everyone' },
	form: { de: 'Darstellung', en: 'Shown as' },
	shareOf: { de: '100 % sind', en: '100% is' },
	sort: { de: 'Reihenfolge', en: 'Order' },
	asked: { de: 'wie gefragt', en: 'as asked' },
	size: { de: 'nach Größe', en: 'by size' },
	weights: { de: 'Gewichte', en: 'Weights' },
	weightsOn: { de: 'verwenden', en: 'use' },
	weightsOff: { de: 'nicht verwenden', en: 'do not use' },
	filters: { de: 'Nur wer …', en: 'Only those who …' },
	addFilter: { de: 'Filter hinzufügen', en: 'Add a filter' },
	removeFilter: { de: 'Filter entfernen', en: 'Remove filter' },
	from: { de: 'von', en: 'from' },
	to: { de: 'bis unter', en: 'to below' },
	table: { de: 'Werte', en: 'Values' },
	interval: { de: '95 %-Intervall', en: '95% interval' },
	base: { de: 'Befragte', en: 'Respondents' },
	answer: { de: 'Antwort', en: 'Answer' },
	statement: { de: 'Aussage', en: 'Statement' },
	differences: { de: 'Unterschiede', en: 'Differences' },
	noDifference: {
		de: 'Kein Unterschied zwischen den Gruppen geht über den Zufall der Auswahl hinaus.',
		en: 'No difference between the groups goes beyond the chance of selection.',
	},
	letters: {
		de: 'Buchstaben: Der Wert ist größer als der Wert der genannten Gruppen, auch wenn man alle Vergleiche der Zeile berücksichtigt',
		en: 'Letters: the value is larger than that of the groups named, also with all comparisons of the row allowed for',
	},
	holm: { de: 'streng (Holm)', en: 'strict (Holm)' },
	bh: { de: 'weniger streng (Benjamini-Hochberg)', en: 'less strict (Benjamini-Hochberg)' },
	adjust: { de: 'Viele Vergleiche', en: 'Many comparisons' },
	notes: { de: 'Was Sie dazu wissen sollten', en: 'What you should know' },
	working: { de: 'Wird berechnet …', en: 'Computing …' },
	failed: {
		de: 'Das konnte nicht berechnet werden. Ihre Daten und Einstellungen sind noch da. Wählen Sie eine andere Frage oder laden Sie das Projekt neu.',
		en: 'This could not be computed. Your data and settings are still here. Choose another question or load the project again.',
	},
	left: {
		de: 'Der Link nennt etwas, das es in dieser Umfrage nicht gibt; es wurde weggelassen:',
		en: 'The link names something that this survey does not have; it was left out:',
	},
	openText: { de: 'Antworten in eigenen Worten', en: 'Answers in their own words' },
	searchTexts: { de: 'In den Antworten suchen', en: 'Search the answers' },
	noTexts: { de: 'Keine Antwort enthält diese Wörter.', en: 'No answer contains these words.' },
	more: { de: 'Mehr zeigen', en: 'Show more' },
	board: { de: 'Mehrere Fragen nebeneinander', en: 'Several questions side by side' },
	boardLead: {
		de: 'Klicken Sie auf eine Antwort: Alle anderen Bilder zeigen dann nur, wer so geantwortet hat.',
		en: 'Click an answer: all other charts then show only those who gave it.',
	},
	addToBoard: { de: 'Neben andere Fragen stellen', en: 'Put beside other questions' },
	removeFromBoard: { de: 'Entfernen', en: 'Remove' },
	clearBoard: { de: 'Auswahl aufheben', en: 'Clear selection' },
	fewPass: {
		de: 'Weniger als 10 Befragte bleiben übrig oder fallen weg; das wird nicht gezeigt.',
		en: 'Fewer than 10 respondents remain or drop out; that is not shown.',
	},
	take: { de: 'Mitnehmen', en: 'Take along' },
	invented: { de: 'erfundene Daten', en: 'invented data' },
	inventedNote: {
		de: 'Diese Umfrage ist erfunden: Die Werte sagen nichts über wirkliche Betriebe.',
		en: 'This survey is invented: the values say nothing about real firms.',
	},
	sumLow: { de: 'Summe links', en: 'Sum on the left' },
	sumHigh: { de: 'Summe rechts', en: 'Sum on the right' },
	mean: { de: 'Mittelwert', en: 'Mean' },
	median: { de: 'Median', en: 'Median' },
	all: { de: 'alle', en: 'all' },
	noneChosen: { de: 'keine', en: 'none' },
	none: { de: '–', en: '–' },
	unweighted: { de: 'ungewichtet', en: 'unweighted' },
	sizeOfBase: { de: 'Befragte (ungewichtet)', en: 'Respondents (unweighted)' },
	showAll: { de: 'Alle Unterschiede zeigen', en: 'Show all differences' },
	certain: { de: 'geht über den Zufall hinaus', en: 'beyond chance' },
	uncertain: { de: 'kann Zufall sein', en: 'may be chance' },
	walk: { de: 'Werte im Bild durchgehen', en: 'Walk through the values of the chart' },
	pick: {
		de: 'Werte im Bild durchgehen; mit Enter filtern',
		en: 'Walk through the values of the chart; Enter filters',
	},
	settings: { de: 'Einstellungen', en: 'Settings' },
} as const satisfies Record<string, Bilingual>;

/** Kinds of shares. */
export const shareOfs: Readonly<Record<'group' | 'answer' | 'all' | 'responses', Bilingual>> = {
	group: { de: 'jede Gruppe', en: 'each group' },
	answer: { de: 'jede Antwort', en: 'each answer' },
	all: { de: 'alle Befragten', en: 'all respondents' },
	responses: { de: 'alle Nennungen', en: 'all answers given' },
};

/** Forms of a view. */
export const studyForms: Readonly<
	Record<'bars' | 'dots' | 'heat' | 'multiples' | 'likert' | 'histogram' | 'table', Bilingual>
> = {
	bars: { de: 'Balken', en: 'Bars' },
	dots: { de: 'Punkte mit Intervallen', en: 'Dots with intervals' },
	heat: { de: 'Kreuztabelle', en: 'Cross table' },
	multiples: { de: 'Balken je Gruppe', en: 'Bars for each group' },
	likert: { de: 'Zustimmung und Ablehnung', en: 'Agreement and disagreement' },
	histogram: { de: 'Verteilung', en: 'Distribution' },
	table: { de: 'Tabelle', en: 'Table' },
};

/** "1.203 von 1.250 Befragten haben geantwortet." */
export const answeredOf = (n: number, of: number, locale: Locale): string =>
	locale === 'de'
		? `${number(n, locale)} von ${number(of, locale)} Befragten haben geantwortet.`
		: `${number(n, locale)} of ${number(of, locale)} respondents answered.`;

/** "812 Befragte" */
export const basedOn = (n: number, locale: Locale): string =>
	`${number(n, locale)} ${n === 1 ? { de: 'Befragter', en: 'respondent' }[locale] : { de: 'Befragte', en: 'respondents' }[locale]}`;

/** "6 Aussagen: „stimme gar nicht zu“ bis „stimme voll zu“" */
export const statements = (many: number, first: string, last: string, locale: Locale): string =>
	locale === 'de'
		? `${number(many, locale)} Aussagen: „${first}“ bis „${last}“`
		: `${number(many, locale)} statements: “${first}” to “${last}”`;
