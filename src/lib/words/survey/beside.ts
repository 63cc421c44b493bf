import type { Bilingual, Locale } from '../locale';
import { number } from '../number';

/** A published series beside a table of an own survey. */
export const beside = {
	title: { de: 'Daneben: veröffentlichte Zahlen', en: 'Beside it: published figures' },
	lead: {
		de: 'Hat schon jemand dasselbe gefragt? Dann stehen die veröffentlichten Werte hier neben Ihren – wenn sie sich vergleichen lassen.',
		en: 'Has somebody asked the same before? Then the published values stand beside yours here, if they can be compared.',
	},
	series: { de: 'Veröffentlichte Reihe', en: 'Published series' },
	none: { de: 'keine', en: 'none' },
	fits: { de: 'passt wohl', en: 'seems to fit' },
	universe: { de: 'Wessen Anteile sind Ihre?', en: 'Whose shares are yours?' },
	choose: { de: 'bitte wählen', en: 'please choose' },
	other: { de: 'etwas anderes', en: 'something else' },
	yourWords: { de: 'In Ihrer Umfrage steht', en: 'Your survey says' },
	geo: { de: 'Gebiet', en: 'Area' },
	group: { de: 'Gruppe', en: 'Group' },
	year: { de: 'Jahr', en: 'Year' },
	own: { de: 'Ihre Gruppe', en: 'Your group' },
	everyone: { de: 'Alle', en: 'Everyone' },
	pairs: { de: 'Was ist was?', en: 'What is what?' },
	nothing: { de: 'nichts davon', en: 'none of these' },
	total: { de: 'insgesamt', en: 'in total' },
	yours: { de: 'Ihre Umfrage', en: 'Your survey' },
	answer: { de: 'Ihre Antwort', en: 'Your answer' },
	difference: { de: 'Unterschied', en: 'Difference' },
	noInterval: { de: 'ohne Intervall', en: 'without interval' },
	nUnknown: { de: 'n nicht veröffentlicht', en: 'n not published' },
	atBest: { de: 'günstigstenfalls', en: 'at best' },
	certain: { de: 'mehr als Zufall', en: 'beyond chance' },
	uncertain: { de: 'kann Zufall sein', en: 'may be chance' },
	untested: { de: 'Zufall nicht prüfbar', en: 'chance cannot be tested' },
	refused: { de: 'Das lässt sich nicht nebeneinander stellen:', en: 'These cannot stand side by side:' },
	caution: { de: 'Mit Vorsicht vergleichbar:', en: 'Comparable with caution:' },
	wording: { de: 'Gefragt wurde', en: 'The question was' },
	wordingYours: { de: 'Sie fragten', en: 'You asked' },
	source: { de: 'Quelle', en: 'Source' },
	walk: { de: 'Werte nebeneinander', en: 'Values side by side' },
	number: {
		de: 'Neben Zahlen wie Mittelwerten steht hier nichts: Veröffentlicht sind Anteile.',
		en: 'Nothing stands beside numbers such as means here: what is published are shares.',
	},
	missing: {
		de: 'Die veröffentlichten Zahlen sind nicht da. Laden Sie die Seite neu.',
		en: 'The published figures are not here. Reload the page.',
	},
} satisfies Readonly<Record<string, Bilingual>>;

/** Why a question stands beside nothing. */
export const refusals = {
	'universe-open': {
		de: 'Sagen Sie erst, wessen Anteile Ihre sind. Menschen und Unternehmen, oder alle und nur die Nutzer, lassen sich nicht vergleichen.',
		en: 'First say whose shares yours are. People and enterprises, or all and only the users, cannot be compared.',
	},
	'no-pairs': {
		de: 'Noch ist keine Ihrer Antworten einer veröffentlichten Angabe zugeordnet.',
		en: 'None of your answers is matched with a published item yet.',
	},
	'single-multiple': {
		de: 'Bei der einen Frage war nur eine Antwort möglich, bei der anderen mehrere. Die Anteile bedeuten dann nicht dasselbe.',
		en: 'One question allowed a single answer, the other several. The shares then do not mean the same.',
	},
	'other-whole': {
		de: '100 % sind in Ihrer Tabelle nicht die Befragten der Gruppe. Stellen Sie „100 % sind“ auf die Gruppe.',
		en: '100% is not the respondents of the group in your table. Set “100% is” to the group.',
	},
	'no-value': {
		de: 'Für dieses Gebiet, diese Gruppe und dieses Jahr ist zu Ihren Antworten nichts veröffentlicht.',
		en: 'For this area, group and year nothing is published on your answers.',
	},
} satisfies Readonly<Record<string, Bilingual>>;

/** What must be said beside the rules of comparison. */
export const cautions = {
	'group-differs': {
		de: 'Auf der einen Seite stehen alle, auf der anderen nur ein Teil, etwa eine Größenklasse. Teilen Sie Ihre Tabelle nach Größe auf und wählen Sie „Ihre Gruppe“, dann passt es besser.',
		en: 'Everyone stands on one side and only a part of them on the other, such as one size class. Break your table down by size and choose “Your group”, and the two fit better.',
	},
	filtered: {
		de: 'Ihr Filter gilt nur für Ihre Befragten, nicht für die veröffentlichten Werte.',
		en: 'Your filter holds for your respondents only, not for the published values.',
	},
	'year-open': {
		de: 'Das Jahr Ihrer Umfrage ist nicht angegeben.',
		en: 'The year of your survey is not stated.',
	},
	wording: {
		de: 'Die Fragen haben nicht denselben Wortlaut. Ob sie dasselbe meinen, entscheiden Sie.',
		en: 'The questions are not worded alike. Whether they mean the same is for you to decide.',
	},
} satisfies Readonly<Record<string, Bilingual>>;

/** "+4,2 Punkte" */
export function points(value: number, locale: Locale): string {
	const size = number(value, locale);
	const sign = value > 0 ? '+' : '';
	return `${sign}${size} ${locale === 'de' ? 'Punkte' : 'points'}`;
}
