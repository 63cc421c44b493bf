import type { Bilingual } from '../locale';

/** Where a survey comes from and how its sample was drawn. */
export const design = {
	about: { de: 'Über die Umfrage', en: 'About the survey' },
	aboutHint: {
		de: 'Steht unter jedem Bild. Je mehr Sie sagen, desto besser kann man es einordnen.',
		en: 'Stands below each figure. The more you say, the better it can be judged.',
	},
	title: { de: 'Name der Umfrage', en: 'Name of the survey' },
	universe: { de: 'Wer befragt wurde', en: 'Who was surveyed' },
	universeHint: {
		de: 'etwa: Betriebe im Kammerbezirk mit 1 bis 249 Beschäftigten',
		en: 'such as: businesses of the chamber district with 1 to 249 employees',
	},
	year: { de: 'Jahr der Befragung', en: 'Year of the survey' },
	publisher: { de: 'Wer sie gemacht hat', en: 'Who made it' },
	yearWrong: {
		de: 'Bitte eine Jahreszahl zwischen 1900 und 2100.',
		en: 'A year between 1900 and 2100, please.',
	},

	how: { de: 'Wie die Stichprobe entstand', en: 'How the sample came about' },
	sampling: { de: 'Auswahl', en: 'Selection' },
	follows: { de: 'Daraus folgt', en: 'It follows' },
	columns: { de: 'Gewicht und Stichprobenplan', en: 'Weight and sample design' },
	columnsHint: {
		de: 'Nur wenn Ihre Datei solche Spalten hat. Ohne Gewicht zählt jeder Befragte gleich viel.',
		en: 'Only if your file has such columns. Without a weight every respondent counts the same.',
	},
	none: { de: '– keine –', en: '– none –' },
	weight: { de: 'Gewicht', en: 'Weight' },
	weightHint: {
		de: 'wie viele Betriebe ein Befragter vertritt',
		en: 'how many businesses a respondent stands for',
	},
	stratum: { de: 'Schicht', en: 'Stratum' },
	stratumHint: {
		de: 'Gruppe, aus der getrennt gezogen wurde, etwa die Größenklasse',
		en: 'group that was sampled on its own, such as the size class',
	},
	cluster: { de: 'Klumpen', en: 'Cluster' },
	clusterHint: {
		de: 'Gruppe, die als Ganzes gezogen wurde, etwa die Gemeinde',
		en: 'group that was drawn as a whole, such as the municipality',
	},
	population: { de: 'Größe der Grundgesamtheit', en: 'Population size' },
	populationHint: {
		de: 'wie viele Betriebe es in der Schicht gibt',
		en: 'how many businesses there are in the stratum',
	},
	populationLone: {
		de: 'Die Größe der Grundgesamtheit zählt nur, wenn aus ihr zufällig gezogen wurde.',
		en: 'The population size only counts where it was drawn from at random.',
	},
	examples: { de: 'zum Beispiel', en: 'for example' },
	descriptor: { de: 'Beschreibung (Data Package)', en: 'Descriptor (Data Package)' },
	analyse: { de: 'Auswerten', en: 'Analyse' },
	analyseHint: {
		de: 'Sie können jederzeit hierher zurück und etwas ändern.',
		en: 'You can come back here and change things at any time.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Names of the ways to draw a sample; keys as in stats/estimate.ts. */
export const samplings = {
	probability: { de: 'zufällig gezogen', en: 'drawn at random' },
	quota: { de: 'nach Quoten ausgesucht', en: 'selected by quotas' },
	'opt-in': { de: 'wer wollte, konnte mitmachen', en: 'whoever wanted could take part' },
	unknown: { de: 'nicht bekannt', en: 'not known' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What follows from them. */
export const consequences = {
	probability: {
		de: 'Zu jeder Zahl wird gesagt, wie genau sie ist (95-%-Bereich). Wer nicht geantwortet hat, ist darin nicht berücksichtigt.',
		en: 'Each figure says how precise it is (95% interval). Those who did not answer are not allowed for in it.',
	},
	quota: {
		de: 'Es gibt keinen Genauigkeitsbereich: Bei Quoten wählt der Interviewer aus, und dafür kennt niemand die Wahrscheinlichkeit.',
		en: 'There is no interval: with quotas the interviewer selects, and nobody knows the chances of that.',
	},
	'opt-in': {
		de: 'Es gibt keinen Genauigkeitsbereich: Die Zahlen gelten für die, die mitgemacht haben, nicht für alle Betriebe.',
		en: 'There is no interval: the figures hold for those who took part, not for all businesses.',
	},
	unknown: {
		de: 'Der Genauigkeitsbereich gilt nur, falls zufällig gezogen wurde. Das steht bei jeder Zahl.',
		en: 'The interval only holds if the sample was drawn at random. Each figure says so.',
	},
} as const satisfies Readonly<Record<keyof typeof samplings, Bilingual>>;
