import type { Bilingual, Locale } from './locale';
import { number } from './number';

/** What the drawing of a result says. */
export const chart = {
	heading: { de: 'Zeichnen', en: 'Draw' },
	x: { de: 'Namen oder Jahre', en: 'Names or years' },
	y: { de: 'Werte', en: 'Values' },
	line: { de: 'Eine Linie je', en: 'One line for each' },
	one: { de: '(eine einzige Linie)', en: '(a single line)' },
	own: {
		de: 'Eine freie Abfrage bringt keine Quelle und kein Intervall mit, und ob ihre Werte vergleichbar sind, prüft hier niemand. Das müssen Sie selbst verantworten.',
		en: 'A free query brings no source and no interval with it, and nobody checks here whether its values can be compared. That is your own responsibility.',
	},
	emptyName: { de: '(leer)', en: '(empty)' },
	loading: { de: 'Die Zeichnung wird geladen', en: 'Loading the drawing' },
	failed: { de: 'Die Zeichnung konnte nicht geladen werden.', en: 'The drawing could not be loaded.' },
	drawn: {
		de: 'Gezeichnet aus dem Ergebnis; die Werte stehen in der Tabelle.',
		en: 'Drawn from the result; the values stand in the table.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a result is not drawn; keys as in workbench/chartable.ts. */
export const refusals = {
	'no-columns': {
		de: 'Zum Zeichnen braucht das Ergebnis eine Spalte mit Zahlen und eine zweite mit Namen oder Jahren.',
		en: 'To be drawn, the result needs a column of numbers and another of names or years.',
	},
	'no-values': {
		de: 'In der gewählten Spalte steht kein einziger Wert (nur NULL). Es gibt nichts zu zeichnen.',
		en: 'The chosen column holds no value at all (only NULL). There is nothing to draw.',
	},
	negative: {
		de: 'Die Spalte enthält negative Werte. Balken und Linien beginnen hier bei null und würden sie falsch zeigen.',
		en: 'The column holds negative values. Bars and lines start at zero here and would show them wrong.',
	},
	'not-a-number': {
		de: 'Die Spalte enthält etwas, das keine endliche oder keine genau darstellbare Zahl ist (zum Beispiel nan, inf oder eine sehr große Zahl).',
		en: 'The column holds something that is no finite or no exactly representable number (for example nan, inf or a very large number).',
	},
	'too-many-rows': {
		de: 'Mehr als 40 Balken sind nicht mehr lesbar. Filtern Sie, oder setzen Sie ein LIMIT.',
		en: 'More than 40 bars cannot be read any more. Filter, or set a LIMIT.',
	},
	'names-twice': {
		de: 'Ein Name kommt mehrmals vor; die Balken würden einander verdecken. Vermutlich fehlt ein Filter oder ein GROUP BY.',
		en: 'A name occurs more than once; the bars would cover each other. Probably a filter or a GROUP BY is missing.',
	},
	'years-twice': {
		de: 'Ein Jahr kommt in einer Linie mehrmals vor. Wählen Sie eine Spalte, die die Linien trennt, oder filtern Sie.',
		en: 'A year occurs more than once in a line. Choose a column that tells the lines apart, or filter.',
	},
	'too-many-lines': {
		de: 'Mehr als 12 Linien sind nicht mehr lesbar. Filtern Sie die Abfrage.',
		en: 'More than 12 lines cannot be read any more. Filter the query.',
	},
	'one-year': {
		de: 'Für eine Linie braucht es mindestens zwei Jahre. Wählen Sie eine Spalte mit Namen, um Balken zu zeichnen.',
		en: 'A line needs at least two years. Choose a column of names to draw bars.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** That rows without a value or without a name are not drawn. */
export function leftOut(rows: number, locale: Locale): string {
	const many = number(rows, locale, 0);
	if (locale === 'de')
		return `${many} ${rows === 1 ? 'Zeile ist' : 'Zeilen sind'} nicht gezeichnet: Wert, Name oder Jahr fehlt (NULL).`;
	return `${many} ${rows === 1 ? 'row is' : 'rows are'} not drawn: value, name or year is missing (NULL).`;
}
