import type { Bilingual, Locale } from '../locale';
import { number } from '../number';
import { columns } from './page';

/** Where what stands here comes from; keys as in study/codebook-for.ts. */
const origin = {
	guessed: {
		de: 'Das haben wir aus der Datei erraten. Sehen Sie es durch und ändern Sie, was nicht stimmt. Alles andere können Sie so lassen.',
		en: 'This is our guess from the file. Look through it and change what is wrong. Everything else can stay.',
	},
	known: {
		de: 'Zu dieser Umfrage gehört ein Codebuch; es ist schon eingetragen. Sie können alles ändern.',
		en: 'A codebook belongs to this survey; it is filled in already. You can change everything.',
	},
	project: {
		de: 'Das steht so in Ihrer Projektdatei. Sie können alles ändern.',
		en: 'This is what your project file says. You can change everything.',
	},
	'taken-over': {
		de: 'Ihre Angaben von vorhin sind übernommen, wo die Spalten noch so heißen. Sehen Sie die übrigen durch.',
		en: 'What you entered before is taken over where columns still have the same names. Look through the others.',
	},
	'guessed-anew': {
		de: 'Die Spalten heißen jetzt anders. Deshalb ist alles neu erraten; Ihre Angaben von vorhin passen nicht mehr.',
		en: 'The columns now have other names. So everything is guessed anew; what you entered before no longer fits.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The third step: what the columns mean. */
export const codebook = {
	heading: { de: 'Was gefragt wurde', en: 'What was asked' },
	origin,
	search: { de: 'Suchen', en: 'Search' },
	filter: { de: 'Art', en: 'Kind' },
	allKinds: { de: 'alle Arten', en: 'all kinds' },
	onlyWarned: { de: 'nur mit Hinweis', en: 'only with a note' },
	list: { de: 'Liste der Fragen', en: 'List of questions' },
	nothing: { de: 'Keine Frage passt dazu.', en: 'No question meets this.' },
	open: { de: 'Frage', en: 'Question' },
	choose: {
		de: 'Wählen Sie links eine Frage, um sie zu ändern.',
		en: 'Choose a question to change it.',
	},
	back: { de: 'Zur Liste', en: 'To the list' },
	before: { de: 'Vorige Frage', en: 'Previous question' },
	next: { de: 'Nächste Frage', en: 'Next question' },
	warned: { de: 'Hinweis', en: 'Note' },

	kind: { de: 'Art', en: 'Kind' },
	text: { de: 'Wortlaut der Frage', en: 'Wording of the question' },
	base: { de: 'Wer gefragt wurde', en: 'Who was asked' },
	baseHint: { de: 'leer: alle Befragten', en: 'empty: all respondents' },
	column: { de: 'Spalte in der Datei', en: 'Column in the file' },
	columns: { de: 'Spalten in der Datei', en: 'Columns in the file' },
	examples: { de: 'Zum Beispiel', en: 'For example' },

	answers: { de: 'Antworten', en: 'Answers' },
	answersHint: {
		de: 'In dieser Reihenfolge stehen sie im Bild. Alt + Pfeil verschiebt eine Antwort.',
		en: 'They stand in a figure in this order. Alt + arrow moves an answer.',
	},
	label: { de: 'Antwort', en: 'Answer' },
	up: { de: 'nach oben', en: 'up' },
	down: { de: 'nach unten', en: 'down' },
	mark: { de: 'markieren', en: 'mark' },
	standsFor: { de: 'in der Datei', en: 'in the file' },
	merge: { de: 'Markierte zusammenlegen', en: 'Merge marked' },
	split: { de: 'Zusammengelegte trennen', en: 'Part merged' },
	toMissing: { de: 'Zählt als keine Antwort', en: 'Counts as no answer' },
	reverse: { de: 'Reihenfolge umkehren', en: 'Reverse the order' },
	markTwo: { de: 'Markieren Sie zuerst zwei Antworten.', en: 'Mark two answers first.' },
	markOne: { de: 'Markieren Sie zuerst eine Antwort.', en: 'Mark an answer first.' },

	missing: { de: 'Zählt als keine Antwort', en: 'Counts as no answer' },
	missingHint: {
		de: 'Ein leeres Feld zählt immer so.',
		en: 'An empty field always counts like that.',
	},
	missingNone: { de: 'kein weiterer Text', en: 'no other text' },
	missingAdd: { de: 'Weiterer Text, etwa −9', en: 'Another text, such as −9' },
	add: { de: 'Hinzufügen', en: 'Add' },
	asAnswer: { de: 'ist doch eine Antwort', en: 'is an answer after all' },

	decimal: { de: 'Dezimalzeichen', en: 'Decimal sign' },
	comma: { de: 'Komma: 1.234,5', en: 'Comma: 1.234,5' },
	point: { de: 'Punkt: 1,234.5', en: 'Point: 1,234.5' },
	unit: { de: 'Einheit', en: 'Unit' },
	unitHint: { de: 'etwa Beschäftigte, Euro', en: 'such as employees, euros' },

	delimiter: { de: 'Was die Angaben trennt', en: 'What separates the options' },
	yes: { de: 'Das heißt: gewählt', en: 'This means: chosen' },
	blank: { de: 'Ein leeres Feld heißt', en: 'An empty field means' },
	blankMissing: { de: 'nicht beantwortet', en: 'not answered' },
	blankNone: { de: 'nichts davon gewählt', en: 'none of them chosen' },
	combine: {
		de: 'Ist Teil einer Frage mit mehreren Antworten',
		en: 'Is part of a question with several answers',
	},
	combineHint: {
		de: 'Jede Möglichkeit hat ihre eigene Spalte? Wählen Sie die Spalten, die zu derselben Frage gehören.',
		en: 'Has each option a column of its own? Choose the columns that belong to the same question.',
	},
	combineNow: { de: 'Zu einer Frage zusammenfassen', en: 'Make one question of them' },
	candidates: { de: 'Spalten mit denselben Antworten', en: 'Columns with the same answers' },
	chosen: { de: 'gewählt', en: 'chosen' },
	all: { de: 'alle', en: 'all' },
	none: { de: 'keine', en: 'none' },
	takeApart: { de: 'In einzelne Fragen auflösen', en: 'Make single questions of it' },
	order: { de: 'Frage verschieben', en: 'Move the question' },
} as const satisfies Readonly<Record<string, Bilingual | Readonly<Record<string, Bilingual>>>>;

/** Names of the kinds; keys as in survey/codebook/codebook.ts. */
export const kinds = {
	single: { de: 'eine Antwort', en: 'one answer' },
	ordered: { de: 'eine Antwort, mit Reihenfolge', en: 'one answer, in an order' },
	multiple: { de: 'mehrere Antworten', en: 'several answers' },
	number: { de: 'Zahl', en: 'number' },
	text: { de: 'eigene Worte', en: 'own words' },
	id: { de: 'Kennung', en: 'identifier' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is done with a kind. */
export const kindHints = {
	single: { de: 'Anteile der Antworten', en: 'shares of the answers' },
	ordered: { de: 'Anteile in ihrer Reihenfolge', en: 'shares in their order' },
	multiple: { de: 'Anteile; die Summe kann über 100 % liegen', en: 'shares; the sum can exceed 100%' },
	number: { de: 'Mittelwert, Median, Verteilung', en: 'mean, median, distribution' },
	text: { de: 'wird gelesen und durchsucht, nie gezählt', en: 'is read and searched, never counted' },
	id: { de: 'kommt in keiner Zahl und keinem Bild vor', en: 'appears in no figure' },
} as const satisfies Readonly<Record<keyof typeof kinds, Bilingual>>;

export const delimiters = {
	';': { de: 'Semikolon ;', en: 'semicolon ;' },
	',': { de: 'Komma ,', en: 'comma ,' },
	'|': { de: 'Strich |', en: 'bar |' },
	'/': { de: 'Schrägstrich /', en: 'slash /' },
	'\n': { de: 'Zeilenumbruch', en: 'line break' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a kind was guessed. `distinct` different texts in `filled` fields. */
export const why = {
	single: (distinct: number, filled: number, locale: Locale): string =>
		locale === 'de'
			? `Nur ${number(distinct, locale, 0)} verschiedene Texte in ${number(filled, locale, 0)} ausgefüllten Feldern.`
			: `Only ${number(distinct, locale, 0)} different texts in ${number(filled, locale, 0)} filled fields.`,
	ordered: (distinct: number, filled: number, locale: Locale): string =>
		locale === 'de'
			? `${number(distinct, locale, 0)} verschiedene Texte in ${number(filled, locale, 0)} ausgefüllten Feldern, und sie haben eine Reihenfolge.`
			: `${number(distinct, locale, 0)} different texts in ${number(filled, locale, 0)} filled fields, and they have an order.`,
	cells: (delimiter: string, locale: Locale): string =>
		locale === 'de'
			? `In vielen Feldern stehen mehrere Angaben, getrennt durch: ${delimiter}.`
			: `Many fields hold several options, separated by: ${delimiter}.`,
	columns: (count: number, yes: string, locale: Locale): string =>
		locale === 'de'
			? `${columns(count, locale)} mit denselben Texten; „${yes}“ heißt: gewählt.`
			: `${columns(count, locale)} with the same texts; “${yes}” means: chosen.`,
	number: (distinct: number, filled: number, locale: Locale): string =>
		locale === 'de'
			? `Zahlen: ${number(distinct, locale, 0)} verschiedene in ${number(filled, locale, 0)} ausgefüllten Feldern.`
			: `Numbers: ${number(distinct, locale, 0)} different ones in ${number(filled, locale, 0)} filled fields.`,
	text: (distinct: number, filled: number, locale: Locale): string =>
		locale === 'de'
			? `${number(distinct, locale, 0)} verschiedene Texte in ${number(filled, locale, 0)} ausgefüllten Feldern: zu viele für Antworten zum Ankreuzen.`
			: `${number(distinct, locale, 0)} different texts in ${number(filled, locale, 0)} filled fields: too many for answers to tick.`,
	id: (distinct: number, filled: number, locale: Locale): string =>
		distinct === filled
			? locale === 'de'
				? 'Jeder Text kommt genau einmal vor.'
				: 'Every text occurs exactly once.'
			: locale === 'de'
				? `${number(distinct, locale, 0)} verschiedene Texte in ${number(filled, locale, 0)} ausgefüllten Feldern.`
				: `${number(distinct, locale, 0)} different texts in ${number(filled, locale, 0)} filled fields.`,
	empty: (locale: Locale): string =>
		locale === 'de' ? 'In dieser Spalte steht nichts.' : 'There is nothing in this column.',
};

/** Moved to a place: said to who cannot see it. */
export const moved = (label: string, place: number, of: number, locale: Locale): string =>
	locale === 'de' ? `${label}: jetzt ${place} von ${of}` : `${label}: now ${place} of ${of}`;

/** "5 Antworten". */
export const answersSo = (count: number, locale: Locale): string =>
	`${number(count, locale, 0)} ${locale === 'de' ? (count === 1 ? 'Antwort' : 'Antworten') : count === 1 ? 'answer' : 'answers'}`;

/** "n = 312", of those who answered. */
export const nOf = (count: number, locale: Locale): string => `n\u00a0=\u00a0${number(count, locale, 0)}`;

/** "12 von 24 Fragen". */
export const shownOf = (count: number, of: number, locale: Locale): string =>
	locale === 'de'
		? `${number(count, locale, 0)} von ${number(of, locale, 0)} Fragen`
		: `${number(count, locale, 0)} of ${number(of, locale, 0)} questions`;

/** "3 Fragen haben einen Hinweis." */
export const warnedSo = (count: number, locale: Locale): string =>
	locale === 'de'
		? `${number(count, locale, 0)} ${count === 1 ? 'Frage hat' : 'Fragen haben'} einen Hinweis.`
		: `${number(count, locale, 0)} ${count === 1 ? 'question has' : 'questions have'} a note.`;
