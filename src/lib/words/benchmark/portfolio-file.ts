import type { Bilingual } from '../locale';

/** Headings of the findings for German Excel. */
export const findingColumns = [
	...['Zeile', 'Name', 'Angabe', 'Antwort', 'Anteil daneben (%)', 'Jahr', 'Von wem', 'Nicht mitgezählt'],
	...['Quelle', 'Wie nah an diesem Betrieb'],
];

export const unanswered = 'keine Antwort';

/** The rungs of the ladder, named for a file. */
export const rungNamed = {
	'sector-size': 'gleiche Branche und Größe, gleiches Land',
	sector: 'gleiche Branche, gleiches Land',
	size: 'gleiche Größe, gleiches Land',
	country: 'gleiches Land',
	'eu-sector-size': 'gleiche Branche und Größe, EU',
	'eu-sector': 'gleiche Branche, EU',
	'eu-size': 'gleiche Größe, EU',
	eu: 'EU',
} as const;

/** The rungs of the ladder, named for a page. */
export const rungShort: Readonly<Record<keyof typeof rungNamed, Bilingual>> = {
	'sector-size': { de: rungNamed['sector-size'], en: 'same sector and size, same country' },
	sector: { de: rungNamed.sector, en: 'same sector, same country' },
	size: { de: rungNamed.size, en: 'same size, same country' },
	country: { de: rungNamed.country, en: 'same country' },
	'eu-sector-size': { de: rungNamed['eu-sector-size'], en: 'same sector and size, EU' },
	'eu-sector': { de: rungNamed['eu-sector'], en: 'same sector, EU' },
	'eu-size': { de: rungNamed['eu-size'], en: 'same size, EU' },
	eu: { de: rungNamed.eu, en: 'EU' },
};
