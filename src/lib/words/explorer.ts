import type { Bilingual, Locale } from './locale';
import { number } from './number';

/** What the explorer says besides its figure. */
export const explorer = {
	title: { de: 'Erkunden', en: 'Explore' },
	description: {
		de: 'Fragen Sie die Erhebungen selbst: nach Land, Jahr, Größe, Branche und Alter. Jede Zahl mit Quelle und Unsicherheit, jede Ansicht mit eigener Adresse.',
		en: 'Ask the surveys yourself: by country, year, size, sector and age. Every figure with its source and uncertainty, every view with an address of its own.',
	},
	lead: {
		de: 'Suchen Sie eine Datenreihe oder beginnen Sie mit einer Frage. Jede Ansicht hat ihre eigene Adresse: Sie können sie verschicken.',
		en: 'Look for a series, or begin with a question. Every view has an address of its own that you can pass on.',
	},
	search: { de: 'Was möchten Sie wissen?', en: 'What would you like to know?' },
	searchHint: {
		de: 'zum Beispiel „Instagram“, „Handel“, „Bewerber“',
		en: 'for example “Instagram”, “retail”, “recruiting”',
	},
	nothingFound: {
		de: 'Dazu gibt es hier keine Datenreihe. Versuchen Sie ein anderes Wort.',
		en: 'There is no series on that here. Try another word.',
	},
	questions: { de: 'Gute Fragen für den Anfang', en: 'Good questions to begin with' },
	allSeries: { de: 'Alle Datenreihen', en: 'All series' },
	workbench: { de: 'Selbst SQL schreiben', en: 'Write SQL yourself' },
	needsScript: {
		de: 'Zum Fragen braucht diese Seite JavaScript. Alle Werte stehen auch ohne auf den Datenseiten:',
		en: 'Asking needs JavaScript on this page. Without it, all values stand on the data pages:',
	},
	form: { de: 'Darstellung', en: 'Form' },
	choices: { de: 'Auswahl ändern', en: 'Change the choice' },
	by: { de: 'Aufteilen nach', en: 'Break down by' },
	split: { de: 'und nach', en: 'and by' },
	noSplit: { de: 'nichts weiter', en: 'nothing else' },
	sort: { de: 'Reihenfolge', en: 'Order' },
	sorts: {
		value: { de: 'nach Wert', en: 'by value' },
		given: { de: 'wie aufgeführt', en: 'as listed' },
	},
	mark: { de: 'Hervorheben', en: 'Highlight' },
	against: { de: 'Vergleichslinie', en: 'Reference line' },
	nothing: { de: 'nichts', en: 'nothing' },
	all: { de: 'alle', en: 'all' },
	clear: { de: 'keine', en: 'none' },
	reset: { de: 'Zurück zum Anfang der Reihe', en: 'Back to how the series opens' },
	notPossible: { de: 'Hier nicht möglich', en: 'Not possible here' },
	loading: { de: 'Die Datenreihe wird geladen …', en: 'Loading the series …' },
	empty: {
		de: 'Zu dieser Auswahl gibt es keine Werte. Wählen Sie oben mindestens eine Angabe.',
		en: 'There are no values for this choice. Choose at least one above.',
	},
	ignored: {
		de: 'In der Adresse stand etwas, das es hier nicht gibt. Es wurde nicht beachtet:',
		en: 'The address held something that does not exist here. It was ignored:',
	},
	walk: {
		de: 'Werte der Zeichnung, mit den Pfeiltasten von einem zum nächsten',
		en: 'Values of the drawing: arrow keys go from one to the next',
	},
	method: { de: 'Wie wird das berechnet?', en: 'How is this calculated?' },
	answeredHere: {
		de: 'Diese Ansicht wurde aus den Zahlen beantwortet, die schon in der Seite stehen. Dieselbe Frage an die Datenbank lautet:',
		en: 'This view was answered from the figures already in the page. The same question to the database reads:',
	},
	answeredByEngine: {
		de: 'Diese Ansicht hat die Datenbank in Ihrem Browser beantwortet, auf diese Frage:',
		en: 'The database in your browser answered this view, to this question:',
	},
	openInWorkbench: { de: 'In der SQL-Werkbank öffnen', en: 'Open in the SQL workbench' },
	asPublished: {
		de: 'Die Werte sind so gezeigt, wie sie veröffentlicht sind; es wird nichts gerundet außer beim Anzeigen (höchstens eine Stelle, keine unter 100 Befragten).',
		en: 'The values are shown as published; nothing is rounded but for display (one decimal at most, none below 100 interviews).',
	},
	wilson: {
		de: '95-%-Bereich nach Wilson (1927) aus dem Anteil p und der Zahl der Befragten n, z = 1,96:',
		en: '95% interval after Wilson (1927), from the share p and the number asked n, z = 1.96:',
	},
	formula: {
		de: '(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)',
		en: '(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)',
	},
	noInterval: {
		de: 'Für diese Werte lässt sich kein Bereich berechnen; der Grund steht unter der Zeichnung.',
		en: 'No interval can be calculated for these values; the reason stands below the drawing.',
	},
	methodPage: { de: 'Alle Formeln auf der Methodenseite', en: 'All formulas on the method page' },
	label: { de: 'Wer wen wie gefragt hat', en: 'Who asked whom, and how' },
	values: { de: 'Alle Werte dieser Ansicht', en: 'All values of this view' },
	seriesPage: { de: 'Seite der Datenreihe', en: 'Page of the series' },
	beside: { de: 'Was daneben stehen darf', en: 'What may stand beside it' },
	here: { de: 'Die Werte dieser Ansicht untereinander:', en: 'The values of this view among themselves:' },
	compare: { de: 'Zwei Werte vergleichen', en: 'Compare two values' },
	first: { de: 'erster Wert', en: 'first value' },
	second: { de: 'zweiter Wert', en: 'second value' },
	from: { de: 'aus der Datenreihe', en: 'from the series' },
	sameSeries: { de: 'dieser Reihe', en: 'this one' },
	choosePair: { de: 'Wählen Sie zwei Werte.', en: 'Choose two values.' },
	take: { de: 'Mitnehmen', en: 'Take along' },
} as const satisfies Readonly<Record<string, Bilingual | Readonly<Record<string, Bilingual>>>>;

/** "nur mit Jahr: 2013, 2015": why a choice has no value beside the others. */
export function onlyWith(dimension: string, names: readonly string[], locale: Locale): string {
	const listed = names.length > 3 ? [...names.slice(0, 3), '…'].join(', ') : names.join(', ');
	return locale === 'de' ? `nur mit ${dimension}: ${listed}` : `only with ${dimension}: ${listed}`;
}

/** For a choice that needs more than one other choice changed. */
export const noValue: Bilingual = { de: 'kein Wert dazu', en: 'no value for it' };

/** "12 Treffer" */
export const hits = (count: number, locale: Locale): string =>
	locale === 'de'
		? `${number(count, 'de')} ${count === 1 ? 'Datenreihe' : 'Datenreihen'}`
		: `${number(count, 'en')} series`;

/** "Die Tabelle zeigt 500 von 3.747 Werten; die Dateien enthalten alle." */
export const listedOnly = (shown: number, of: number, locale: Locale): string =>
	locale === 'de'
		? `Die Tabelle zeigt ${number(shown, 'de')} von ${number(of, 'de')} Werten; die Dateien enthalten alle.`
		: `The table shows ${number(shown, 'en')} of ${number(of, 'en')} values; the files hold all.`;

/** "13 Quellen" */
export const sourceCount = (count: number, locale: Locale): string =>
	locale === 'de' ? `${count} Quellen` : `${count} sources`;
