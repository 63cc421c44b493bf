import type { Bilingual, Locale } from './locale';
import { number } from './number';

/** What stands around a drawing. */
export const frame = {
	values: { de: 'Alle Werte als Tabelle', en: 'All values as a table' },
	source: { de: 'Quelle', en: 'Source' },
	commissioned: { de: 'im Auftrag von', en: 'commissioned by' },
	baseUnknown: { de: 'n nicht veröffentlicht', en: 'n not published' },
	baseInPart: { de: 'zum Teil nicht veröffentlicht', en: 'in part not published' },
	grade: { de: 'Güte der Quelle', en: 'grade of the source' },
	licence: { de: 'Lizenz', en: 'licence' },
	year: { de: 'Jahr', en: 'year' },
	value: { de: 'Wert', en: 'value' },
	interval: { de: '95-%-Bereich', en: '95% interval' },
	flag: { de: 'Hinweis', en: 'note' },
	readIn: { de: 'Quelle', en: 'source' },
	atBest: { de: 'im günstigsten Fall, siehe oben', en: 'at best, see above' },
	none: { de: '–', en: '–' },
	shares: { de: 'Anteil in Prozent', en: 'share in percent' },
	recompute: { de: 'Im Browser nachrechnen', en: 'Recompute in the browser' },
	again: { de: 'Noch einmal versuchen', en: 'Try again' },
	recomputed: {
		de: 'Nachgerechnet: Die Werte kommen jetzt aus den Daten in Ihrem Browser.',
		en: 'Recomputed: the values now come from the data in your browser.',
	},
	loading: { de: 'Das Rechenwerk wird geladen', en: 'Loading the engine' },
	asking: { de: 'Die Daten werden gefragt …', en: 'Asking the data …' },
	empty: {
		de: 'Zu dieser Auswahl gibt es keine Werte. Wählen Sie mindestens ein Land.',
		en: 'There are no values for this choice. Choose at least one country.',
	},
	link: { de: 'Fester Link', en: 'permanent link' },
	explore: { de: 'Weiter erkunden', en: 'Explore further' },
	carry: { de: 'Mitnehmen', en: 'Take along' },
	notLoaded: {
		de: 'Das ließ sich nicht laden. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
		en: 'That could not be loaded. Please check your connection and try again.',
	},
	countries: { de: 'Länder', en: 'countries' },
	against: { de: 'Vergleichen mit', en: 'compare with' },
	noComparison: { de: 'nichts', en: 'nothing' },
	all: { de: 'alle', en: 'all' },
	clear: { de: 'keine', en: 'none' },
	reset: { de: 'Zurück zum Anfang', en: 'Back to the start' },
	ignored: {
		de: 'In der Adresse stand etwas, das es hier nicht gibt. Es wurde nicht beachtet:',
		en: 'The address held something that does not exist here. It was ignored:',
	},
	/** What the letters of the grade mean. */
	grades: {
		A: {
			de: 'aus einer Datei des Herausgebers gelesen',
			en: 'read from a data file of the publisher',
		},
		B: { de: 'auf der Seite des Herausgebers gesehen', en: 'seen on the publisher’s own page' },
		C: { de: 'an anderer Stelle zitiert gesehen', en: 'seen quoted elsewhere' },
	},
} as const;

const dimensionNames: Readonly<Record<string, Bilingual>> = {
	item: { de: 'Angabe', en: 'item' },
	geo: { de: 'Land', en: 'country' },
	size_class: { de: 'Größe', en: 'size' },
	year: { de: 'Jahr', en: 'year' },
	sector: { de: 'Branche', en: 'sector' },
	age: { de: 'Alter', en: 'age' },
};

/** Heading of the table's first column. */
export const dimensionName = (dimension: string, locale: Locale): string =>
	dimensionNames[dimension]?.[locale] ?? dimension;

/** "12,3 von 34,2 MB": what has arrived of the engine, unpacked. */
export function bytesOf(loaded: number, total: number, locale: Locale): string {
	const mb = (bytes: number) => number(bytes / 1e6, locale, 1);
	return locale === 'de'
		? `${mb(loaded)} von ${mb(total)} MB (entpackt)`
		: `${mb(loaded)} of ${mb(total)} MB (unpacked)`;
}

/** "12 von 27 gewählt" */
export const chosen = (count: number, of: number, locale: Locale): string =>
	locale === 'de' ? `${count} von ${of} gewählt` : `${count} of ${of} chosen`;

/** "und 5 weitere" */
export const andMore = (count: number, locale: Locale): string =>
	locale === 'de' ? `und ${count} weitere` : `and ${count} more`;
