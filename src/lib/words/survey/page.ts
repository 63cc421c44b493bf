import type { Bilingual, Locale } from '../locale';
import { number } from '../number';

/** What the page for a survey of one's own says around its steps. */
export const page = {
	title: { de: 'Eigene Umfrage auswerten', en: 'Analyse your own survey' },
	description: {
		de: 'Für Kammern, Verbände und Beratung: eine Umfrage als CSV, Excel oder SPSS auswerten, gewichtet und mit Genauigkeit. Die Datei bleibt in Ihrem Browser.',
		en: 'For chambers, associations and consultants: analyse a survey from CSV, Excel or SPSS, weighted and with its precision. The file stays in your browser.',
	},
	lead: {
		de: 'Sie haben Betriebe befragt? Wählen Sie Ihre Datei: eine Zeile für jeden Befragten, eine Spalte für jede Antwort. Sie bekommen Anteile, Mittelwerte und Kreuztabellen, gewichtet und mit ihrer Genauigkeit.',
		en: 'You have surveyed businesses? Choose your file: one row for each respondent, one column for each answer. You get shares, means and crosstabs, weighted and with their precision.',
	},
	promise: {
		de: 'Was Sie wählen, bleibt in diesem Browser. Nichts wird gesendet, und nichts wird gespeichert, wenn Sie es nicht verlangen. Schließen Sie die Seite, ist alles weg.',
		en: 'What you choose stays in this browser. Nothing is sent, and nothing is stored unless you ask for it. When you close the page, all of it is gone.',
	},
	needsScript: {
		de: 'Zum Rechnen braucht diese Seite JavaScript. Ohne JavaScript geht hier leider nichts.',
		en: 'To compute, this page needs JavaScript. Without it, nothing works here.',
	},
	steps: { de: 'Schritte', en: 'Steps' },
	step: {
		choose: { de: 'Wählen', en: 'Choose' },
		look: { de: 'Ansehen', en: 'Look' },
		codebook: { de: 'Fragen', en: 'Questions' },
		analyse: { de: 'Auswerten', en: 'Analyse' },
	},
	done: { de: 'erledigt', en: 'done' },
	later: { de: 'noch nicht', en: 'not yet' },
	invented: {
		de: 'Diese Umfrage ist erfunden. Sie zeigt, wie die Seite arbeitet, und sagt nichts über wirkliche Betriebe.',
		en: 'This survey is invented. It shows how the page works and says nothing about real businesses.',
	},
	inventedShort: { de: 'erfunden', en: 'invented' },
	calculating: {
		de: 'Die Umfrage wird in das Rechenwerk geladen …',
		en: 'The survey is loaded into the engine …',
	},
} as const satisfies Readonly<Record<string, Bilingual | Readonly<Record<string, Bilingual>>>>;

const counted = (
	count: number,
	locale: Locale,
	de: readonly [string, string],
	en: readonly [string, string],
) => `${number(count, locale, 0)} ${(locale === 'de' ? de : en)[count === 1 ? 0 : 1]}`;

const grammar = {
	nominative: ['Befragter', 'Befragte'],
	accusative: ['Befragten', 'Befragte'],
	dative: ['Befragten', 'Befragten'],
} as const;

/** "1 Befragter", "312 Befragte"; in German as the sentence needs it: "bei 312 Befragten". */
export const respondents = (count: number, locale: Locale, as: keyof typeof grammar = 'nominative'): string =>
	counted(count, locale, grammar[as], ['respondent', 'respondents']);

/** "1 Spalte", "24 Spalten". */
export const columns = (count: number, locale: Locale): string =>
	counted(count, locale, ['Spalte', 'Spalten'], ['column', 'columns']);

/** "1 Frage", "24 Fragen". */
export const questions = (count: number, locale: Locale): string =>
	counted(count, locale, ['Frage', 'Fragen'], ['question', 'questions']);

/** A size of a file: "812 Byte", "3,4 kB", "12 MB". */
export function size(bytes: number, locale: Locale): string {
	if (bytes < 1000) return `${bytes}\u00a0${locale === 'de' ? 'Byte' : 'bytes'}`;
	const [unit, value] = bytes < 1e6 ? ['kB', bytes / 1e3] : ['MB', bytes / 1e6];
	return `${number(value, locale, value < 10 ? 1 : 0)}\u00a0${unit}`;
}
