import type { Bilingual, Locale } from './locale';
import { number } from './number';

/** What the pages of the data say. */
export const data = {
	title: { de: 'Daten', en: 'Data' },
	lead: {
		de: 'Jede Datenreihe mit Frage, Grundgesamtheit, Quelle und jedem Wert. Was nicht zusammenpasst, steht dabei.',
		en: 'Every series with its question, universe, source and every value. What does not go together is said.',
	},
	search: {
		de: 'Suchen, zum Beispiel „Instagram“ oder „Handel“',
		en: 'Search, for example “Instagram” or “retail”',
	},
	all: { de: 'Alles in einer Datei (ZIP)', en: 'Everything in one file (ZIP)' },
	values: { de: 'Alle Werte', en: 'All values' },
	chart: { de: 'Überblick', en: 'Overview' },
	label: { de: 'Wer wen wie gefragt hat', en: 'Who asked whom, and how' },
	sources: { de: 'Gelesen in', en: 'Read in' },
	beside: { de: 'Was daneben stehen darf', en: 'What may stand beside it' },
	besideLead: {
		de: 'Andere Datenreihen zur gleichen Sache, und ob sich ihre Werte mit diesen vergleichen lassen.',
		en: 'Other series on the same matter, and whether their values can be compared with these.',
	},
	none: {
		de: 'Zur gleichen Sache gibt es hier keine andere Reihe.',
		en: 'There is no other series on the same matter here.',
	},
	take: { de: 'Mitnehmen', en: 'Take along' },
	csv: { de: 'CSV für Programme', en: 'CSV for programs' },
	excel: { de: 'CSV für Excel (deutsch)', en: 'CSV for German Excel' },
	json: { de: 'JSON mit allen Angaben', en: 'JSON with all details' },
	cite: { de: 'So zitieren Sie', en: 'How to cite' },
	held: { de: 'Gezeigt für', en: 'Shown for' },
	grade: { de: 'Güte', en: 'grade' },
	source: { de: 'Quelle', en: 'source' },
	n: { de: 'n', en: 'n' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** That a long series is not listed whole. */
export const listed = (shown: number, of: number, locale: Locale): string =>
	locale === 'de'
		? `Die Tabelle zeigt ${number(shown, 'de')} von ${number(of, 'de')} Werten, die der letzten Jahre. Alle stehen in den Dateien.`
		: `The table shows ${number(shown, 'en')} of ${number(of, 'en')} values, those of the latest years. The files hold all.`;

/** Headings over the series of a table. */
export const tables: Readonly<Record<string, Bilingual>> = {
	'social-media-usage': { de: 'Menschen', en: 'People' },
	'sme-adoption': { de: 'Unternehmen', en: 'Enterprises' },
	'digital-intensity': { de: 'Digitale Intensität', en: 'Digital intensity' },
	enterprises: { de: 'Zahl der Unternehmen', en: 'Number of enterprises' },
};

/** "2013–2023 · 30 Gebiete · 194 Werte" */
export function covers(
	{
		years,
		geos,
		values,
	}: { readonly years: readonly number[]; readonly geos: readonly string[]; readonly values: number },
	locale: Locale,
): string {
	const [from, to] = [years[0], years.at(-1)];
	const span = from === to ? `${from}` : `${from}–${to}`;
	const areas = geos.length > 1 ? [locale === 'de' ? `${geos.length} Gebiete` : `${geos.length} areas`] : [];
	const count = number(values, locale);
	const many = locale === 'de' ? (values === 1 ? 'Wert' : 'Werte') : values === 1 ? 'value' : 'values';
	return [span, ...areas, `${count} ${many}`].join(' · ');
}
