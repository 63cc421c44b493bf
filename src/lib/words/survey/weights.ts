import type { Bilingual } from '../locale';

/** Fitting weights to what is known of the population. */
export const weights = {
	heading: { de: 'Gewichte anpassen', en: 'Fit weights' },
	hint: {
		de: 'Haben kleine Betriebe seltener geantwortet, als es sie gibt? Wenn Sie wissen, wie sich alle Betriebe verteilen, zählen die Antworten danach entsprechend mehr oder weniger.',
		en: 'Did small businesses answer less often than there are such businesses? If you know how all businesses are distributed, answers then count accordingly more or less.',
	},
	begin: { de: 'Gewichte anpassen', en: 'Fit weights' },
	undo: { de: 'Anpassung aufheben', en: 'Undo the fitting' },
	from: { de: 'Beginnen mit', en: 'Begin with' },
	fromEqual: { de: 'gleichen Gewichten', en: 'equal weights' },
	fromColumn: { de: 'den Gewichten der Datei', en: 'the weights of the file' },
	add: { de: 'Frage, deren Verteilung Sie kennen', en: 'Question whose distribution you know' },
	addMore: { de: 'Noch eine Frage', en: 'Another question' },
	choose: { de: '– wählen –', en: '– choose –' },
	noQuestions: {
		de: 'Keine Frage hat eine Liste von Antworten.',
		en: 'No question has a list of answers.',
	},
	gone: { de: 'Eine Frage, die es so nicht mehr gibt', en: 'A question that is no longer there as it was' },
	answer: { de: 'Antwort', en: 'Answer' },
	respondents: { de: 'Befragte', en: 'Respondents' },
	known: { de: 'Alle Betriebe', en: 'All businesses' },
	knownHint: {
		de: 'Anzahl oder Prozent; wir rechnen beides in Anteile um.',
		en: 'Number or percent; we turn either into shares.',
	},
	before: { de: 'vorher', en: 'before' },
	target: { de: 'bekannt', en: 'known' },
	reached: { de: 'jetzt', en: 'now' },
	notNumber: { de: 'Das ist keine Zahl ab 0.', en: 'This is not a number from 0.' },
	takeTotals: {
		de: 'Aus der Spalte mit der Größe der Grundgesamtheit übernehmen',
		en: 'Take them from the column of the population size',
	},
	noTotals: {
		de: 'Die Spalte hilft hier nicht: In einer Schicht gibt es mehrere dieser Antworten.',
		en: 'The column does not help here: one stratum has several of these answers.',
	},
	source: { de: 'Woher die Zahlen sind', en: 'Where the numbers are from' },
	sourceHint: { de: 'etwa: Unternehmensregister 2024', en: 'such as: business register 2024' },
	remove: { de: 'Frage entfernen', en: 'Remove the question' },
	trimming: { de: 'Sehr große und kleine Gewichte', en: 'Very large and small weights' },
	trimNone: { de: 'so lassen', en: 'leave them' },
	trimSpread: {
		de: 'kürzen, Überschuss auf die anderen verteilen (wie trimWeights in R)',
		en: 'trim, spread the excess over the others (as trimWeights in R)',
	},
	trimRescale: { de: 'kürzen, dann alle neu skalieren', en: 'cap, then rescale all' },
	lower: { de: 'Untergrenze', en: 'Lower bound' },
	upper: { de: 'Obergrenze', en: 'Upper bound' },
	times: { de: 'mal das mittlere Gewicht; leer: keine', en: 'times the mean weight; empty: none' },
	result: { de: 'Ergebnis', en: 'Result' },
	none: {
		de: 'Noch ist nichts angepasst. Wählen Sie eine Frage.',
		en: 'Nothing is fitted yet. Choose a question.',
	},
	working: { de: 'Wird berechnet …', en: 'Computing …' },
	fixed: {
		de: 'Alle Zahlen der Auswertung verwenden diese Gewichte und sagen das. Ihre Genauigkeit wird gerechnet, als stünden die Gewichte fest.',
		en: 'All figures of the analysis use these weights and say so. Their precision is computed as if the weights were fixed.',
	},
	missed: {
		de: 'Durch das Kürzen werden die bekannten Anteile nicht mehr ganz erreicht.',
		en: 'Because weights are cut, the known shares are no longer met exactly.',
	},
	met: {
		de: 'Alle bekannten Anteile sind erreicht.',
		en: 'All known shares are met.',
	},
	refused: { de: 'Diese Anpassung geht nicht', en: 'This fitting is not possible' },
} as const satisfies Readonly<Record<string, Bilingual>>;
