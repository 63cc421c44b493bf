import type { Bilingual } from './locale';

/** What an example asks, what its query does, and which trap it avoids. */
export interface ExampleWords {
	readonly question: Bilingual;
	readonly trap: Bilingual;
}

/** By the ids of queries/examples.ts. */
export const exampleWords: Readonly<Record<string, ExampleWords>> = {
	filter: {
		question: {
			de: 'In welchen Ländern nutzen die meisten Unternehmen soziale Medien?',
			en: 'In which countries do most enterprises use social media?',
		},
		trap: {
			de: 'Eine Tabelle enthält viele Datenreihen mit verschiedenen Fragen; ohne den Filter auf series stünden Werte nebeneinander, die nicht zusammengehören.',
			en: 'A table holds many series with different questions; without the filter on series, values that do not belong together would stand side by side.',
		},
	},
	inventory: {
		question: {
			de: 'Welche Datenreihen über Unternehmen gibt es, für welche Jahre und wie viele Gebiete?',
			en: 'Which series on enterprises are there, for which years and how many areas?',
		},
		trap: {
			de: 'Ein Jahr ohne Zeile heißt „nicht erhoben“, nicht „null Prozent“; darum zuerst nachsehen, was da ist.',
			en: 'A year without a row means “not surveyed”, not “zero per cent”; so look first at what there is.',
		},
	},
	'with-n': {
		question: {
			de: 'Welche Datenreihen sagen, wie viele Menschen oder Betriebe gefragt wurden?',
			en: 'Which series say how many people or firms were asked?',
		},
		trap: {
			de: 'count(*) zählt Zeilen, count(n) nur die mit veröffentlichter Fallzahl; ohne n lässt sich kein Intervall berechnen.',
			en: 'count(*) counts rows, count(n) only those with a published number of interviews; without n no interval can be calculated.',
		},
	},
	labels: {
		question: {
			de: 'Wie unterscheiden sich die Größenklassen in Deutschland, mit lesbaren Namen?',
			en: 'How do the size classes differ in Germany, with names one can read?',
		},
		trap: {
			de: 'Ein einfacher JOIN verlöre Codes ohne Namen (hier GE10), und nach dem Alphabet sortiert stünde „250“ vor „50“; darum LEFT JOIN und eine Spalte für die Reihenfolge.',
			en: 'A plain JOIN would lose codes without a name (GE10 here), and by the alphabet “250” would come before “50”; hence LEFT JOIN and a column for the order.',
		},
	},
	flags: {
		question: {
			de: 'Wie oft warnt Eurostat mit einem Buchstaben vor einem Wert?',
			en: 'How often does Eurostat warn of a value with a letter?',
		},
		trap: {
			de: "Ein Wert kann mehrere Buchstaben tragen („bu“); flag = 'b' fände ihn nicht, darum werden die Buchstaben einzeln gezählt.",
			en: "A value may carry several letters (“bu”); flag = 'b' would miss it, so the letters are counted one by one.",
		},
	},
	change: {
		question: {
			de: 'Um wie viele Prozentpunkte hat sich die Nutzung zweier oder mehrerer Arten seit der vorigen Erhebung verändert?',
			en: 'By how many percentage points has the use of two or more types changed since the survey before?',
		},
		trap: {
			de: 'lag() nimmt die vorige Zeile, nicht das vorige Jahr: years_since zeigt den Abstand, has_break einen Bruch, über den hinweg man nicht vergleicht.',
			en: 'lag() takes the row before, not the year before: years_since shows the distance, has_break a break across which one does not compare.',
		},
	},
	rank: {
		question: {
			de: 'Auf welchem Platz steht jedes Land, und wie weit ist es von der EU entfernt?',
			en: 'Which place has each country, and how far is it from the EU?',
		},
		trap: {
			de: 'EU27_2020 ist eine Summe und kein Land; in der Rangliste mitgezählt, verschöbe sie die Plätze. Und: Nahe Plätze unterscheiden sich oft nicht sicher.',
			en: 'EU27_2020 is an aggregate and no country; counted in the ranking it would shift the places. And: places close together often do not differ with certainty.',
		},
	},
	versions: {
		question: {
			de: 'Wie viele deutsche KMU sind digital sehr wenig entwickelt, und wie ändert sich das?',
			en: 'How many German SMEs have a very low digital intensity, and how does that change?',
		},
		trap: {
			de: 'Der Index (DII) zählt in jeder seiner vier Fassungen anderes; PARTITION BY series lässt Veränderungen nur innerhalb einer Fassung zu, nie von einer zur nächsten.',
			en: 'The index (DII) counts other things in each of its four versions; PARTITION BY series allows changes within one version only, never from one to the next.',
		},
	},
	weighted: {
		question: {
			de: 'Wie groß ist der Anteil in zwei Größenklassen zusammen, gewichtet mit der Zahl der Unternehmen?',
			en: 'How large is the share in two size classes together, weighted by the number of enterprises?',
		},
		trap: {
			de: 'Das einfache Mittel gibt den wenigen mittleren Unternehmen so viel Gewicht wie den vielen kleinen; gewichtet kommt man dem veröffentlichten Wert nahe.',
			en: 'The plain mean gives the few medium enterprises as much weight as the many small ones; weighted, one comes near to the published value.',
		},
	},
	'two-sources': {
		question: {
			de: 'Sagen die nationalen Ämter dasselbe wie Eurostat?',
			en: 'Do the national institutes say the same as Eurostat?',
		},
		trap: {
			de: 'Ein JOIN nur über Land und Jahr vermehrte die Zeilen; verbunden wird über jede Dimension. Gerundete Werte weichen bis zu einem halben Punkt ab, ohne sich zu widersprechen.',
			en: 'A JOIN on country and year alone would multiply the rows; it runs over every dimension. Rounded values differ by up to half a point without contradiction.',
		},
	},
};
