import type { Bilingual } from './locale';

/** What the columns of the tables mean, for somebody who writes SQL. The label of the data says the same for programs. */
export const columnMeanings: Readonly<Record<string, Bilingual>> = {
	series: {
		de: 'Datenreihe: eine Frage, eine Grundgesamtheit, ein Herausgeber. Filtern Sie fast immer danach.',
		en: 'Series: one question, one universe, one publisher. Filter by it almost always.',
	},
	item: {
		de: 'Antwort, Plattform, Art, Zweck oder Stufe, als Code.',
		en: 'Answer, platform, type, purpose or level, as a code.',
	},
	geo: {
		de: 'Gebiet, mit Eurostats Code: Länder, Regionen und Summen wie EU27_2020.',
		en: 'Area, by Eurostat’s code: countries, regions and aggregates such as EU27_2020.',
	},
	year: { de: 'Jahr, auf das sich der Wert bezieht.', en: 'The year the value refers to.' },
	size_class: {
		de: 'Größe nach Beschäftigten. Leer: nicht nach Größe aufgeteilt.',
		en: 'Size by persons employed. Empty: not broken down by size.',
	},
	sector: {
		de: 'Branche (NACE Rev. 2 oder eigene Gruppe). Leer: nicht nach Branche aufgeteilt.',
		en: 'Sector (NACE Rev. 2, or a group of its own). Empty: not broken down by sector.',
	},
	age: {
		de: 'Altersgruppe. Leer: nicht nach Alter aufgeteilt.',
		en: 'Age group. Empty: not broken down by age.',
	},
	value: {
		de: 'Der Wert, wie er veröffentlicht ist, in der Einheit von unit. NULL: nicht veröffentlicht.',
		en: 'The value as published, in the unit of unit. NULL: not published.',
	},
	unit: {
		de: 'percent: 0 bis 100. persons, enterprises: eine Anzahl. platforms: ein Mittelwert.',
		en: 'percent: 0 to 100. persons, enterprises: a count. platforms: a mean.',
	},
	n: {
		de: 'Zahl der Befragten, wenn veröffentlicht; sonst NULL.',
		en: 'Number of interviews where published; else NULL.',
	},
	flag: {
		de: 'Eurostats Buchstaben nebeneinander, etwa b für einen Bruch in der Reihe. Leer: keiner.',
		en: 'Eurostat’s letters side by side, such as b for a break in the series. Empty: none.',
	},
	grade: {
		de: 'Wo der Wert gelesen ist. A: Datei des Herausgebers. B: dessen eigene Seite. C: anderswo zitiert.',
		en: 'Where the value was read. A: a data file of the publisher. B: the publisher’s own page. C: quoted elsewhere.',
	},
	source: { de: 'Kennung der Quelle.', en: 'Id of the source.' },
	note: {
		de: 'Was man zu diesem Wert wissen muss: Codes, durch Leerzeichen getrennt.',
		en: 'What one must know about this value: codes, separated by blanks.',
	},
};
