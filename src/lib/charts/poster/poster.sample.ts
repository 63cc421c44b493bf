import type { PosterText } from './poster';

/** Texts such as a view of the explorer brings, for the tests and for `tests/exports/look.ts`. */
export const ordinary: PosterText = {
	title: 'Mehr als die Hälfte der kleinen Unternehmen in Deutschland ist nicht in sozialen Medien',
	subtitle:
		'Anteil der Unternehmen mit 10 bis 249 Beschäftigten, die soziale Netzwerke nutzen, nach Branche, 2023, in Prozent',
	sentence: '56\u00a0% der kleinen Unternehmen sind nicht in sozialen Medien.',
	notes: [
		'Die feinen Striche zeigen den 95-%-Bereich: Bei 95 von 100 solcher Befragungen enthält er den wahren Wert. Gestrichelt: im günstigsten Fall.',
		'b: Bruch in der Reihe; u: wenig verlässlich.',
	],
	sources: [
		'Quelle: Eurostat, Social media use by type, internet advertising (isoc_cismt) (2023). n nicht veröffentlicht. Lizenz: CC BY 4.0',
		'Quelle: Civey, Umfrage unter KMU (2020). n\u00a0=\u00a01.004. Lizenz: nicht angegeben',
	],
	address:
		'https://monitor.example.org/explore/?series=eurostat-sm-any&geo=DE,FR,IT,ES,PL&year=2023&by=sector&form=bars',
};

/** A title of several lines with a word that hardly fits, and more small print than there should be. */
export const long: PosterText = {
	...ordinary,
	title:
		'Wissensaustauschveranstaltungsorganisationsunterstützung und Personalgewinnungsangelegenheiten: Warum mehr als ' +
		'drei Viertel der kleinen und mittleren Unternehmen in Mecklenburg-Vorpommern und Nordrhein-Westfalen keine sozialen Netzwerke nutzen',
	notes: Array.from({ length: 5 }, (_, i) => `Hinweis ${i + 1}: ${ordinary.notes[0]}`),
	sources: Array.from({ length: 12 }, (_, i) => `${ordinary.sources[0]} (${i + 1})`),
	address: `https://monitor.example.org/explore/?series=eurostat-sm-any&geo=${'A'.repeat(200)}`,
};

/** Only what there must be. */
export const bare: PosterText = { title: 'Ja', subtitle: '', notes: [], sources: [], address: '' };
